"""What the workbook of the example holds, read by the scripts that stand beside the program."""
import csv
import pathlib
import re

import yaml

COLUMNS = [
    ("Baseline data (15/16)", "baseline", "2015/16"),
    ("Actual 16/17", "actual", "2016/17"),
    ("Target 17/18", "target", "2017/18"),
    ("Target 18/19", "target", "2018/19"),
    ("Actual Q2 17/18", "actual", "Q2 2017/18"),
    ("Year to date 17/18", "year-to-date", "Q2 2017/18"),
]
HEADERS = [
    "Indicator & Definition", "Organisation / Directorate Contact", *(c[0] for c in COLUMNS), "Notes",
]
DEFINITION_HEADERS = [
    "Indicator", "Title", "Definition", "Organisation and contact", "Unit", "Which way is better",
]
LEGEND = "Shorthand used in this table: [x] not available, [z] not applicable"
BLANKS = "A blank cell in the column Notes means that there is no note."
NUMBER = re.compile(r"([\d,]+(?:\.\d+)?)(%?)")


def yaml_file(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def cell(stated, shown_as):
    """The value of a cell, and what qualifies it."""
    stated = str(stated)
    if stated in ("", "[x]"):
        return "[x]", shown_as
    number = NUMBER.match(stated)
    if not number:
        return "[z]", stated
    value = float(number[1].replace(",", "")) / (100 if number[2] else 1)
    return value, shown_as or (stated if number[0] != stated else "")


class Content:
    def __init__(self, paper):
        paper = pathlib.Path(paper).resolve()
        head = yaml.load(
            paper.read_text(encoding="utf-8").split("---\n")[1],
            Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        path = (paper.parent / head["appendices"][0]["indicators"]).resolve()
        board = yaml_file(path.parent.parent / "board.yaml")
        indicators = yaml_file(path)
        with open(path.parent / indicators["figures"], encoding="utf-8", newline="") as file:
            figures = {
                (row["indicator"], row["measure"], row["period"]): (row["value"], row["shown-as"])
                for row in csv.DictReader(file)
            }
        self.organisations = {one["id"]: one for one in board["organisations"]}
        self.title = f"{indicators['title']}: {head['period']}"
        self.council = board["council"]
        author = head["report-authors"][0]
        self.about = [
            f'This workbook holds the indicators that belong to the paper "{head["subject"]}".',
        ]
        self.meeting = [head["to"], f"{head['date']:%d %B %Y}"]
        self.contact = [author["name"], author["email"], author["telephone"]]
        self.notes = []
        self.tables = []
        for number, priority in enumerate(board["priorities"], 1):
            rows = [
                self.row(one, figures) for one in indicators["indicators"]
                if one["priority"] == priority["id"]
            ]
            name = f"Table_{number}_{priority['title'].replace(' ', '_')}"
            title = f"{indicators['title']}: {priority['long-title']}: {head['period']}"
            self.tables.append((name, title, rows))
        self.definitions = [
            [
                one["id"], one["title"], one.get("definition", "Not stated"), self.owner(one),
                one["unit"].capitalize(),
                f"{one['better'].capitalize()} is better" if "better" in one else "Not stated",
            ]
            for one in indicators["indicators"]
        ]

    def owner(self, indicator):
        organisation = self.organisations[indicator["owner"]["organisation"]]
        parts = [organisation["name"], organisation.get("unit"), indicator["owner"].get("contact")]
        return ", ".join(part for part in parts if part)

    def row(self, indicator, figures):
        targets = {
            one.get("under", one["for"]): (one["value"], one.get("shown", ""))
            for one in indicator.get("targets", [])
            if "under" not in one
        }
        shown = {one["under"]: one["shown"] for one in indicator.get("targets", []) if "under" in one}
        cells, marks = [], []
        for header, measure, period in COLUMNS:
            if measure == "target":
                value, note = cell(*targets.get(period, ("[x]", "")))
                note = shown.get(period, note)
            else:
                value, note = cell(*figures.get((indicator["id"], measure, period), ("[x]", "")))
            cells.append((value, indicator["unit"] == "percent"))
            if note:
                self.notes.append(f"{header}: {note}")
                marks.append(f"[note {len(self.notes)}]")
        return [f"{indicator['id']}: {indicator['title']}", self.owner(indicator), cells, "".join(marks)]
