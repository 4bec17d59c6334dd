"""Reads web pages back, and holds what they say against what was to be written.

usage: page_texts.py CASES.json

CASES.json is a list of objects with a page's name, its text, and in `expected` what stands in its main part: a line
for each heading, text, list, item, table, caption, header, row, cell, and end of these, in order. Prints the
first line that differs of each page, and how many pages it read.
"""
import html.parser
import json
import re
import sys

VOID = {"br", "hr", "col", "meta", "line", "rect"}
# Those that hold others end with a line of their own.
NAMES = {
    "ul": "ul", "blockquote": "quote", "table": "table", "dl": "dl", "li": "li", "tr": "row",
    "td": "cell"}
LINES = {"h1", "h2", "h3", "h4", "h5", "h6", "caption", "dt", "dd", "pre"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.lines, self.open, self.skipped, self.kind, self.text = [], [], 0, "text", ""
        self.in_main = False

    def flush(self, kind="text"):
        text = self.text if self.kind == "pre" else re.sub(r"[ \t\n]+", " ", self.text).strip(" ")
        if text or self.kind != "text":
            self.lines.append(f"{self.kind} {text}")
        self.text, self.kind = "", kind

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        if tag == "main":
            self.in_main = True
        for name in attributes:
            if name == "style" or name.startswith("on"):
                self.lines.append(f"attribute {name}")
        if tag in {"script", "iframe", "object", "base", "link", "form"} and self.in_main:
            self.lines.append(f"element {tag}")
        if tag == "nav" or tag == "svg":
            self.skipped += 1
        if self.skipped or not self.in_main:
            return
        if tag == "br":
            self.text += " "
        elif tag == "hr":
            self.flush()
            self.lines.append("rule")
        elif tag == "span" and attributes.get("class") == "marker":
            self.flush("marker")
        elif tag in LINES:
            self.flush(tag)
        elif tag == "th":
            self.flush()
            self.lines.append(f"{attributes['scope']} header")
        elif tag == "ol":
            self.flush()
            self.lines.append(" ".join(
                ["ol", attributes.get("type", "1"), attributes.get("start", "1")]
                if "role" not in attributes else ["ol"]))
        elif tag in NAMES:
            self.flush()
            self.lines.append(NAMES[tag])
        elif tag == "p":
            self.flush()

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.lines.append(f"misplaced end of {tag}")
        if tag == "nav" or tag == "svg":
            self.skipped -= 1
        elif self.skipped or not self.in_main:
            return
        elif tag == "span" and self.kind == "marker":
            self.flush()
        elif tag in LINES or tag == "p":
            self.flush()
        elif tag in NAMES or tag in {"ol", "th"}:
            self.flush()
            self.lines.append("end")
        elif tag == "main":
            self.flush()
            self.in_main = False

    def handle_data(self, data):
        if self.in_main and not self.skipped:
            # Signs that end a direction are added where one that begins it is not ended.
            self.text += data.replace("\u202c", "").replace("\u2069", "")

    def handle_comment(self, data):
        self.lines.append("comment " + data)


cases = json.load(open(sys.argv[1], encoding="utf-8"))
for case in cases:
    page = Page()
    page.feed(case["page"])
    page.close()
    if page.lines != case["expected"]:
        pairs = zip(page.lines + [None], case["expected"] + [None])
        place = next((place for place, (one, two) in enumerate(pairs) if one != two), -1)
        print(case["name"], "line", place, "is", repr(page.lines[place:place + 3]),
              "and was to be", repr(case["expected"][place:place + 3]))
print(len(cases), "pages")
