"""Says which rows of workbooks are lower than LibreOffice would make them for all text to be seen.

usage: row_heights.py WORKBOOK.xlsx HEIGHTS.fods [...]

HEIGHTS.fods is the workbook in LibreOffice's flat format with the heights that it chose itself.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

import openpyxl

from read_cells import TABLE

STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
POINTS = {"pt": 1, "in": 72, "cm": 72 / 2.54, "mm": 7.2 / 2.54}


def points(length):
    number, unit = re.fullmatch(r"([\d.]+)(\w+)", length).groups()
    return float(number) * POINTS[unit]


compared = high = 0
for path, flat in zip(sys.argv[1::2], sys.argv[2::2]):
    book = openpyxl.load_workbook(path)
    root = ElementTree.parse(flat).getroot()
    heights = {}
    for style in root.iter(STYLE + "style"):
        row = style.find(STYLE + "table-row-properties")
        if row is not None and row.get(STYLE + "row-height"):
            heights[style.get(STYLE + "name")] = points(row.get(STYLE + "row-height"))
    for table in root.iter(TABLE + "table"):
        if table.get(TABLE + "name") not in book:
            continue  # the numbers of a chart
        sheet, number = book[table.get(TABLE + "name")], 0
        for row in table.iter(TABLE + "table-row"):
            for _ in range(int(row.get(TABLE + "number-rows-repeated", "1"))):
                number += 1
                if number > sheet.max_row:
                    break
                needed = heights.get(row.get(TABLE + "style-name"), 0)
                given = sheet.row_dimensions[number].height or sheet.sheet_format.defaultRowHeight
                compared += 1
                high += needed > 100
                if given < needed - 0.1 or given > 409:
                    print(f"{path} {sheet.title} row {number}: {given} of {needed:.1f} points")
if compared < 100 or high < 10:
    print("only", compared, "rows were compared, of which", high, "are high")
