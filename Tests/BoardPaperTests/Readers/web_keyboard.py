"""Goes through the pages of a site by keyboard alone, as somebody does who cannot use a mouse.

usage: web_keyboard.py FOLDER

Opens every .html file of the folder and of those in it in Chromium, and presses Tab until the focus
leaves the page. Prints a line for each link or control that Tab does not reach, or not in the order of
the page, for each that looks the same with the focus, is outside the window or covered then, for a skip link
that is not first or leads past nothing, and for a part that can be scrolled sideways by a mouse alone. On the page
of the register it types into the search and follows the lists; on the page of the search it opens what it finds.
Prints at the end how many pages it went through.
"""
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

CHROMIUM = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])))

# Numbers all that takes the focus, in the order of the page, and notes how each looks without it.
NUMBER = r"""() => {
  window.looks = (element) => {
    const style = getComputedStyle(element);
    return ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "clipPath"]
      .map((name) => style[name]).join("|");
  };
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  const all = "a[href], button, input, select, textarea, summary, [tabindex]";
  window.stops = Array.from(document.querySelectorAll(all))
    .filter((element) => element.tabIndex >= 0 && !element.disabled && isShown(element));
  window.plain = window.stops.map(window.looks);
  return window.stops.map((element) =>
    `<${element.localName}> '${(element.textContent || element.id).trim().replace(/\s+/g, " ").slice(0, 40)}'`);
}"""

# What there is to say of the element that has the focus: its number, and its faults.
FOCUSED = r"""() => {
  const element = document.activeElement;
  if (!element || element === document.body) return [-1, []];
  const number = window.stops.indexOf(element);
  const faults = [];
  if (number < 0) return [-2, [`the focus is on <${element.localName}>`]];
  if (window.looks(element) === window.plain[number]) faults.push("looks the same with the focus");
  if (!element.matches(":focus-visible")) faults.push("does not show its focus");
  const boxes = Array.from(element.getClientRects())
    .filter((box) => box.width > 2 && box.height > 2);
  const isSeen = boxes.some((box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (left >= right || top >= bottom) return false;
    return [0.1, 0.5, 0.9].some((part) => {
      const found = document.elementFromPoint(left + (right - left) * part, (top + bottom) / 2);
      return found && (element.contains(found) || found.contains(element));
    });
  });
  if (!isSeen) faults.push("is covered or outside the window");
  return [number, faults];
}"""

# The parts that are wider than their place, and which no key can scroll.
UNREACHED = r"""() => Array.from(document.querySelectorAll("body *"))
  .filter((element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
    && element.scrollWidth > element.clientWidth + 1 && element.tabIndex < 0)
  .map((element) => element.className || element.localName)"""


def go_through(page, name):
    stops = page.evaluate(NUMBER)
    if not stops:
        print(name, "has nothing that takes the focus")
    for part in page.evaluate(UNREACHED):
        print(name, f"'{part}' cannot be scrolled by keys")
    reached = []
    for _ in stops:
        page.keyboard.press("Tab")
        number, faults = page.evaluate(FOCUSED)
        for fault in faults:
            print(name, stops[number] if number >= 0 else "", fault)
        reached.append(number)
    # After the last one the focus leaves the page; a browser without a window begins again.
    page.keyboard.press("Tab")
    if page.evaluate(FOCUSED)[0] not in (-1, 0):
        print(name, "keeps the focus")
    if reached != list(range(len(stops))):
        missing = [stops[number] for number in range(len(stops)) if number not in reached]
        print(name, "is gone through as", reached[:20], "without", missing[:5])


def skip(page, name, width):
    """The skip link is the first, is seen with the focus, and leads past what is on every page."""
    page.keyboard.press("Tab")
    box = page.evaluate("""() => { const link = document.activeElement;
      const box = link.getBoundingClientRect();
      return [link.getAttribute("href"), box.left, box.top, box.width, box.height]; }""")
    if box[0] != "#main" or box[1] < 0 or box[2] < 0 or box[3] < 50 or box[4] < 20 or box[1] + box[3] > width:
        print(name, "has no skip link that is seen:", box)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    if page.evaluate("""() => { const first = document.activeElement;
        const main = document.getElementById("main");
        return first !== document.body && !main.contains(first)
          && main.querySelector("a[href], input:not([hidden]), [tabindex='0']") !== null
          && !(main.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING); }"""):
        print(name, "has a skip link that leads past nothing")


def scroll(page, name):
    """Each table that is wider than its place is scrolled by the keys when it has the focus."""
    for number in range(page.locator(".scroll").count()):
        region = page.locator(".scroll").nth(number)
        if not region.evaluate("part => part.scrollWidth > part.clientWidth + 1"):
            continue
        region.evaluate("part => { part.style.scrollBehavior = 'auto'; part.focus(); }")
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(150)
        if not region.evaluate("part => part.scrollLeft > 0"):
            print(name, "has a table that the keys do not scroll")
        break


def tab_to(page, condition):
    for _ in range(100):
        page.keyboard.press("Tab")
        if page.evaluate(f"() => {{ const at = document.activeElement; return {condition}; }}"):
            return True
    return False


def filter_register(page, file):
    """The search and the lists of the register, each from the top of the page."""
    page.goto(file.as_uri())
    rows = page.locator("main tbody tr")
    every = rows.count()
    word = rows.last.locator("th").first.inner_text().split()[0]
    if not tab_to(page, "at.id === 'search-words'"):
        print("the search of the register is not reached")
    page.keyboard.type(word)
    shown = rows.locator("visible=true").all_inner_texts()
    if not shown or len(shown) == every or any(word.lower() not in row.lower() for row in shown):
        print(f"typing '{word}' shows {len(shown)} of {every} rows")
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    if rows.locator("visible=true").count() != every:
        print("the rows do not come back")
    lists = page.locator("main nav").first.locator("a").evaluate_all("links => links.map(link => link.href)")
    if len(lists) < 5:
        print("the register has", len(lists), "lists")
    for address in lists:
        page.goto(file.as_uri())
        if not tab_to(page, f"at.href === '{address}'"):
            print("the list", address, "is not reached")
            continue
        page.keyboard.press("Enter")
        page.wait_for_url(address)


def search_site(page, file):
    page.goto(file.as_uri())
    if not tab_to(page, "at.id === 'search-words'"):
        print("the search over the site is not reached")
    address, title = page.evaluate("window.siteSearch.pages[5]")
    page.keyboard.type(title)
    wanted = (file.parent / address).as_uri()
    if not tab_to(page, f"at.href === '{wanted}'"):
        print("what the search finds is not reached:", title)
        return
    page.keyboard.press("Enter")
    page.wait_for_url(wanted)


folder = pathlib.Path(sys.argv[1]).resolve()
files = sorted(folder.rglob("*.html"))
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    for width in [375, 1280]:
        page = browser.new_page(viewport={"width": width, "height": 800})
        for file in files:
            name = f"{file.relative_to(folder)} {width}"
            page.goto(file.as_uri())
            skip(page, name, width)
            page.goto(file.as_uri())
            go_through(page, name)
            if width == 375:
                scroll(page, name)
        page.close()
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    if (folder / "register.html").is_file():
        filter_register(page, folder / "register.html")
        search_site(page, folder / "search.html")
    browser.close()
print(len(files), "pages")
