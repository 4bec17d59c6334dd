"""Measures the tables of the pages of a site on a phone, a tablet, a desktop and paper.

usage: web_tables.py FOLDER

Opens every .html file of the folder and of those in it in Chromium, 320, 375, 768 and 1280 pixels wide and as on paper.
Prints a line for each word of a table that is broken or leaves its cell, for each text whose lines are of single words (but
on phones), and for each table of which the first column or its header leaves the screen when it is scrolled.
Prints at the end how many tables it measured on the desktop.
"""
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

CHROMIUM = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])))

MEASURE = r"""(singles) => {
  const faults = [];
  const lines = (node, start, end) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return Array.from(range.getClientRects()).filter((box) => box.width > 0.5);
  };
  for (const cell of document.querySelectorAll("main th, main td")) {
    if (!cell.getClientRects().length || cell.closest(".long-words")) continue;
    const edge = cell.getBoundingClientRect().right + 0.5;
    // Each block of text with the number of words on each of its lines.
    const texts = new Map();
    const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const block = node.parentElement.closest("p, li, td, th");
      for (const found of node.data.matchAll(/[\p{L}\p{N}'’]+/gu)) {
        const boxes = lines(node, found.index, found.index + found[0].length);
        if (!boxes.length) continue;
        if (new Set(boxes.map((box) => Math.round(box.top))).size > 1) {
          faults.push(`breaks '${found[0]}'`);
        } else if (boxes[0].right > edge) {
          faults.push(`has '${found[0]}' outside its cell`);
        }
        if (!texts.has(block)) texts.set(block, new Map());
        const counts = texts.get(block);
        const line = Math.round(boxes[0].bottom);
        counts.set(line, (counts.get(line) ?? 0) + 1);
      }
    }
    for (const [block, counts] of texts) {
      const single = Array.from(counts.values()).filter((count) => count === 1).length;
      if (singles && counts.size >= 4 && single > counts.size * 3 / 4) {
        faults.push(`has a line for each word of '${block.textContent.trim().slice(0, 60)}'`);
      }
    }
  }
  return faults;
}"""

SCROLL = r"""() => {
  const faults = [];
  for (const region of document.querySelectorAll(".scroll")) {
    const name = region.querySelector("tbody th");
    if (!name || region.scrollWidth <= region.clientWidth + 1) continue;
    region.scrollLeft = 10_000;
    const left = region.getBoundingClientRect().left;
    for (const cell of [name, region.querySelector("thead tr > :first-child")]) {
      if (!cell) continue;
      const box = cell.getBoundingClientRect();
      const what = `the column of '${name.textContent.trim().slice(0, 30)}'`;
      if (Math.abs(box.left - left) > 1.5) faults.push(`scrolls <${cell.localName}> of ${what} away`);
      if (getComputedStyle(cell).backgroundColor === "rgba(0, 0, 0, 0)") {
        faults.push(`lets cells be seen through ${what}`);
      }
      if (box.width > region.clientWidth * 0.6) faults.push(`has no room beside ${what}`);
    }
    region.scrollLeft = 0;
  }
  return faults;
}"""

folder = pathlib.Path(sys.argv[1]).resolve()
files = sorted(folder.rglob("*.html"))
count = 0
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    page = browser.new_page()
    for file in files:
        page.goto(file.as_uri())
        for width in [320, 375, 768, 1280]:
            page.set_viewport_size({"width": width, "height": 900})
            faults = page.evaluate(MEASURE, width >= 768)
            for fault in faults + page.evaluate(SCROLL):
                print(f"{file.relative_to(folder)} {width}", fault)
        count += page.locator("main table").count()
        # The text on A4 in landscape, in pixels of 1/96 inch.
        page.emulate_media(media="print")
        page.set_viewport_size({"width": 1002, "height": 700})
        for fault in page.evaluate(MEASURE, True):
            print(f"{file.relative_to(folder)} print", fault)
        page.emulate_media(media="screen")
    browser.close()
print(count, "tables")
