"""Says which texts of a workbook are not those that were stated, and which names are not allowed.

usage: workbook_texts.py EXPECTED.csv WORKBOOK...

EXPECTED.csv has the columns id, title, definition and figure.
"""
import csv
import re
import sys
import unicodedata

import read_cells

csv.field_size_limit(1 << 30)
stated = list(csv.reader(open(sys.argv[1], encoding="utf-8")))
for path in sys.argv[2:]:
    sheets = read_cells.read(path)
    names = [name.lower() for name in sheets]
    if len(set(names)) != len(names) or "history" in names:
        print(path, "names of sheets", names)
    for name in sheets:
        letters = "".join(c for c in name if not unicodedata.combining(c))
        if len(name) > 31 or not re.fullmatch(r"[^\W\d]\w*", letters):
            print(path, "the name", name)
    shown = read_cells.group_rows(sheets)
    definitions = {}
    for row in sheets["Definitions"]:
        if row and isinstance(row[0], str) and row[0].startswith("PI"):
            definitions.setdefault(row[0].split(" ")[0], []).append(row)
    if len(shown) != len(stated) or len(definitions) != len(stated):
        print(path, "has", len(shown), "indicators and", len(definitions), "definitions")
    for name, title, definition, _ in stated:
        if shown[name][0] != f"{name}: {title}":
            print(path, name, repr(title)[:80], "is", repr(shown[name][0])[:80])
        rows = definitions[name]
        if any(row[1] != title for row in rows):
            print(path, name, repr(title)[:80], "is defined as", repr(rows[0][1])[:80])
        if [row[0] for row in rows] != [name] + [f"{name} (continued)"] * (len(rows) - 1):
            print(path, name, "has rows", [row[0] for row in rows])
        # Where a text is divided, the white space goes.
        found = "".join("".join(row[2].split()) for row in rows)
        if found != ("".join(definition.split()) or "Notstated"):
            print(path, name, repr(definition)[:80], "is", repr(rows[0][2])[:80])
