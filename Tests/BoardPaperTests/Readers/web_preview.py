"""Writes in a workspace while a browser shows its preview, as an officer does.

usage: web_preview.py PROGRAM FOLDER

The folder is a copy of the example. Prints a line for whatever is not as it should be, and at the end how
long it took until a word that was saved was seen. With FIREFOX=1 in Firefox instead of Chromium.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import time

import axe_playwright_python
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
CHROMIUM = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
PATIENCE = 60_000

program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
paper = folder / "meetings/2018-02-05/marmot-update.md"
minute = folder / "meetings/2018-02-05/minutes/09-premises.md"
original = paper.read_text("utf-8")


def save(text, by_renaming=False):
    """Saves the paper as one of two kinds of editors does."""
    if not by_renaming:
        paper.write_text(text, "utf-8")
        return
    new = paper.with_name(".marmot-update.md.new")
    new.write_text(text, "utf-8")
    paper.rename(paper.with_name("marmot-update.md~"))
    time.sleep(0.02)
    new.rename(paper)


def with_word(word):
    return original.replace("## Purpose\n\n", f"## Purpose\n\n{word}. ", 1)


def expect(holds, what):
    if not holds:
        print(what)


def shown(page):
    return page.frame_locator("iframe:not(.waiting)")


def wait_for_word(page, word):
    shown(page).get_by_text(word).first.wait_for(state="attached", timeout=PATIENCE)


def scroll(page, to=None):
    frame = page.query_selector("iframe:not(.waiting)").content_frame()
    if to is not None:
        frame.evaluate(f"scrollTo({{top: {to}, behavior: 'instant'}})")
    return frame.evaluate("scrollY")


def settled(page):
    page.wait_for_function("() => /built in|Not built/.test(document.getElementById('status').textContent)", timeout=PATIENCE)


def check_axe(page, when):
    page.evaluate(AXE)
    rules = {"values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}
    found = page.evaluate("(rules) => axe.run(document, {runOnly: rules, iframes: false})", rules)
    for fault in found["violations"]:
        print(f"{when}: {fault['id']}: {fault['help']}: {fault['nodes'][0]['html'][:200]}")


def run(page, address):
    told = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on("requestfailed", lambda request: told.append(f"failed: {request.url}") if "events" not in request.url else None)
    elsewhere = []
    page.on("request", lambda request: elsewhere.append(request.url) if not request.url.startswith(address) else None)
    page.goto(address)
    page.wait_for_selector("iframe:not(.waiting)", timeout=PATIENCE)
    settled(page)
    expect(page.inner_text("#title") == "Progress update on the Marmot City Strategy 2016-2019", "another document is shown first")
    expect(page.is_hidden("#readers"), "a public document is marked as private")
    check_axe(page, "at first")

    # What is saved is seen, at the place where the page was read.
    seen = []
    for number, word in enumerate(["Quokka", "Wombat", "Numbat"]):
        scroll(page, 2500)
        before = page.inner_text("#status")
        start = time.monotonic()
        save(with_word(word), by_renaming=number == 1)
        wait_for_word(page, word)
        seen.append((time.monotonic() - start) * 1000)
        expect(abs(scroll(page) - 2500) < 40, f"{word}: the page is not where it was read: {scroll(page)}")
        page.wait_for_function("(before) => !/Building/.test(document.getElementById('status').textContent)", arg=before)
    built = int(re.search(r"built in (\d+) ms", page.inner_text("#status")).group(1))

    # A paragraph tells where it is typed, and its figures.
    shown(page).locator("li", has_text="met an Ambition Coventry work coach").first.click()
    page.wait_for_selector("#typed-at", timeout=PATIENCE)
    expect("marmot-update.md:" in page.inner_text("#typed-at"), "a paragraph does not tell where it is typed")
    values = page.locator("#figures .value").all_inner_texts()
    expect(values == ["148", "170"], f"the figures of a paragraph are {values}")

    # An error comes over the last good page, and goes.
    save(with_word("Bilby").replace("date: 2018-02-05", "date: 2018-02-31", 1))
    page.wait_for_selector("#banner:not([hidden])", timeout=PATIENCE)
    expect("2018-02-31" in page.inner_text("#banner"), "the error is not over the page")
    expect(shown(page).get_by_text("Numbat").count() > 0, "the last good page is gone")
    expect(shown(page).get_by_text("Bilby").count() == 0, "a page with an error is shown")
    expect(page.locator(".finding.error mark").first.inner_text() == "2018-02-31", "the place is not marked")
    check_axe(page, "with an error")
    save(with_word("Quoll"))
    wait_for_word(page, "Quoll")
    page.wait_for_selector("#banner", state="hidden", timeout=PATIENCE)

    # A fix is written when it is pressed, and undone.
    doubled = with_word("Dingo dingo is is seen")
    save(doubled)
    button = page.locator("#findings .fix button").first
    button.wait_for(timeout=PATIENCE)
    check_axe(page, "with a fix")
    expect(paper.read_text("utf-8") == doubled, "a fix was written before it was pressed")
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#undo:not([hidden])", timeout=PATIENCE)
    expect(paper.read_text("utf-8") != doubled, "a fix was not written")
    page.locator("#undo button").click()
    page.wait_for_function("() => document.getElementById('told').textContent.startsWith('as before')", timeout=PATIENCE)
    expect(paper.read_text("utf-8") == doubled, "a fix was not undone")

    # Ten saves a second: the last one is seen.
    for number in range(30):
        save(with_word(f"Saved{number}x"), by_renaming=number % 3 == 0)
        time.sleep(0.1)
    wait_for_word(page, "Saved29x")

    # What is private is marked, and links lead on.
    page.locator("#documents a[href*='documents/private/'][href*='09-premises']").click()
    page.wait_for_selector("#readers:not([hidden])", timeout=PATIENCE)
    expect("Private" in page.inner_text("#readers") and "Private" in page.title(), "a private document is not marked")
    page.locator("#documents a[href$='public/index.html']").click()
    page.wait_for_selector("#readers", state="hidden", timeout=PATIENCE)
    shown(page).locator("main a[href*='agenda']").first.click()
    page.wait_for_function("() => document.getElementById('title').textContent.startsWith('Agenda')", timeout=PATIENCE)

    # What is saved is followed where that is wanted.
    page.locator("#follow").check()
    save(with_word("Followed"))
    wait_for_word(page, "Followed")
    save(original)
    for line in told + [f"asked elsewhere: {url}" for url in elsewhere]:
        print(line)
    return seen, built


preview = subprocess.Popen(
    [program, "preview", str(paper.relative_to(folder)), "--no-open"], cwd=folder, stdout=subprocess.PIPE,
    stderr=subprocess.DEVNULL, text=True)
try:
    address = preview.stdout.readline().strip()
    # What it tells is read on, since it waits for whoever reads it.
    threading.Thread(target=preview.stdout.read, daemon=True).start()
    with sync_playwright() as playwright:
        if os.environ.get("FIREFOX"):
            browser = playwright.firefox.launch()
        else:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for scheme, width in [("light", 1400), ("dark", 800)]:
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            if width == 800:
                page.goto(address)
                page.wait_for_selector("iframe:not(.waiting)", timeout=PATIENCE)
                page.locator("nav summary").click()
                check_axe(page, "narrow and dark")
                overflow = page.evaluate("document.documentElement.scrollWidth > innerWidth")
                expect(not overflow, "the narrow page is wider than its window")
            else:
                seen, built = run(page, address)
        browser.close()
    print(f"seen after {', '.join(f'{one:.0f}' for one in seen)} ms, of which the last build took {built} ms")
finally:
    preview.kill()
    preview.wait()
