"""Fills in a return with openpyxl, as a partner does: by the labels that are seen.

fill_return.py IN OUT ANSWERS, where ANSWERS is JSON: {sheet: {start of the row: {header: value}}}.
Only cells that are unlocked may be written to.
"""
import json
import sys

import openpyxl

source, target, answers = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
book = openpyxl.load_workbook(source)
for name, rows in answers.items():
    sheet = book[name]
    head = next(row for row in sheet.iter_rows() if row[-1].value == "Code")
    columns = {cell.value.split(" (")[0]: cell.column for cell in head}
    for start, cells in rows.items():
        number = next(
            row[0].row for row in sheet.iter_rows(min_row=head[0].row + 1)
            if str(row[0].value).startswith(start))
        for header, value in cells.items():
            cell = sheet.cell(number, columns[header])
            if cell.protection.locked:
                sys.exit(f"{name}!{cell.coordinate} is locked")
            cell.value = value
book.save(target)
