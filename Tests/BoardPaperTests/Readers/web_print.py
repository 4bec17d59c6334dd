"""Prints the pages of a site as people do, and reads what is on the paper.

usage: web_print.py FOLDER

Prints every .html file of the folder and of those in it with Chromium, on a screen that is dark, as PDF on the paper that
the page asks for. Prints a line for each page that is not A4, word that comes nearer to the edge
than printers print or is not on the paper, part that only leads through the site and is printed, heading at the
foot of a page, and page that is printed dark. Prints at the end how many pages it looked at.
"""
import collections
import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

CHROMIUM = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])))
# What printers leave free at each edge, in points: 4 mm.
EDGE = 11
WORD = re.compile(r'<word xMin="([^"]*)" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)">([^<]*)</word>')

# The text that a page shows on the screen, without what only leads through the site.
TEXT = r"""() => {
  const leading = document.querySelectorAll("main nav, main [role=search], main .neighbour, main .slide-bar, main details");
  for (const element of leading) element.style.display = "none";
  const text = document.getElementById("main").innerText;
  for (const element of leading) element.style.display = "";
  return text;
}"""

# The headings that are printed, and what is printed that only leads through the site.
PRINTED = r"""() => {
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  const text = (element) => element.innerText.trim().replace(/\s+/g, " ");
  return {
    headings: Array.from(document.querySelectorAll("h1, h2, h3, h4, h5, h6, caption")).filter(isShown)
      .map(text),
    leading: Array.from(document.querySelectorAll("nav, [role=search], input, button, footer, .skip"))
      .filter(isShown).map((element) => element.className || element.localName),
  };
}"""


def tool(*arguments):
    return subprocess.run(arguments, capture_output=True, check=True).stdout


def squeezed(text):
    """The letters and digits alone: lines are broken, and marks are joined with words, in many ways."""
    return "".join(letter for letter in text if letter.isalnum())


def look(name, text, shown, pdf):
    for part in shown["leading"]:
        print(name, f"prints '{part}'")
    pages = tool("pdftotext", "-bbox", pdf, "-").decode("utf-8").split("<page ")[1:]
    printed = []
    for number, page in enumerate(pages, 1):
        width, height = (float(size) for size in re.search(r'width="([^"]*)" height="([^"]*)"', page).groups())
        if sorted([round(width), round(height)]) != [595, 842]:
            print(name, f"has a page of {width} by {height} points")
        words = [(*map(float, found[:4]), html.unescape(found[4])) for found in WORD.findall(page)]
        for left, top, right, bottom, word in words:
            if left < EDGE or top < EDGE or right > width - EDGE or bottom > height - EDGE:
                print(name, f"page {number}: '{word}' is at the edge")
        # The number of the page is below the text.
        words = [word for word in words if word[3] < height - 50]
        printed.append([word[4] for word in words])
        if not words:
            print(name, f"page {number} is empty")
        elif number < len(pages):
            foot = max(word[3] for word in words)
            line = squeezed("".join(word[4] for word in words if word[3] > foot - 4))
            tall = max(word[3] - word[1] for word in words if word[3] > foot - 4)
            usual = collections.Counter(round(word[3] - word[1]) for word in words).most_common(1)[0][0]
            if tall > usual + 1 and any(squeezed(heading).endswith(line) for heading in shown["headings"]):
                print(name, f"page {number} ends with the heading '{line}'")
    whole = squeezed("".join(word for page in printed for word in page))
    # Cells are read in another order than on the page, so that words are counted, those of links among them.
    wanted = collections.Counter(re.findall(r"[^\W_]{4,}", text))
    for word, count in wanted.items():
        if whole.count(word) < count:
            print(name, f"prints '{word}' {whole.count(word)} times and not {count}")
    look_at_ground(name, pdf)


def look_at_ground(name, pdf):
    """On white paper most of the picture is white, and little of it is dark."""
    with tempfile.TemporaryDirectory() as scratch:
        tool("pdftoppm", "-gray", "-r", "20", "-l", "3", pdf, scratch + "/page")
        for picture in sorted(pathlib.Path(scratch).iterdir()):
            header, size, _, points = picture.read_bytes().split(b"\n", 3)
            assert header == b"P5", header
            white = points.count(b"\xff") / len(points)
            dark = sum(points.count(bytes([tone])) for tone in range(96)) / len(points)
            if white < 0.5 or dark > 0.2:
                print(name, f"is printed on a ground that is {white:.0%} white")


folder = pathlib.Path(sys.argv[1]).resolve()
files = sorted(folder.rglob("*.html"))
with sync_playwright() as playwright, tempfile.TemporaryDirectory() as scratch:
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    page = browser.new_context(color_scheme="dark").new_page()
    for file in files:
        name = str(file.relative_to(folder))
        page.emulate_media(media="screen")
        page.goto(file.as_uri())
        text = page.evaluate(TEXT)
        page.emulate_media(media="print")
        shown = page.evaluate(PRINTED)
        pdf = scratch + "/page.pdf"
        page.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
        look(name, text, shown, pdf)
    browser.close()
print(len(files), "pages")
