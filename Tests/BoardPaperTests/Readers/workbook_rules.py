"""Reads a workbook of the example with openpyxl and says which rules of the checklist do not hold.

usage: workbook_rules.py WORKBOOK.xlsx FIGURES.csv

Prints a line for each rule that is broken, and nothing where all hold.
"""
import csv
import re
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
broken = []


def rule(name, holds, *what):
    if not holds:
        broken.append(" ".join([name, *map(str, what)]))


rule("W1 cover first", book.sheetnames[0] == "Cover")
rule("W2 contents second", book.sheetnames[1] == "Contents")
rule("W6 title", book.properties.title and book.properties.creator == "Coventry City Council")
rule("W6 language", book.properties.language == "en-GB")
rule("W6 keywords", book.properties.keywords)
rule("W7 first sheet active", book.active is book.worksheets[0])
names = [name.lower() for name in book.sheetnames]
rule("W4 unique names", len(set(names)) == len(names))
tables = []
for sheet in book:
    rule("W4 name", re.fullmatch(r"[A-Za-z]\w{0,30}", sheet.title), sheet.title)
    rule("W5 not blank", sheet.max_row >= 3, sheet.title)
    rule("S1 title in A1", isinstance(sheet["A1"].value, str), sheet.title)
    rule("S1 title is bold and large", sheet["A1"].font.b and sheet["A1"].font.sz >= 16, sheet.title)
    rule("S8 nothing frozen", sheet.freeze_panes is None, sheet.title)
    rule("S9 shown", sheet.sheet_state == "visible", sheet.title)
    hidden = [d for d in [*sheet.row_dimensions.values(), *sheet.column_dimensions.values()] if d.hidden]
    rule("S9 nothing hidden", not hidden, sheet.title)
    rule("S10 no header", not sheet.oddHeader.center.text and not sheet.oddFooter.center.text)
    rule("T3 nothing merged", not sheet.merged_cells.ranges, sheet.title)
    rule("W7 cursor", sheet.sheet_view.selection[0].activeCell in (None, "A1"), sheet.title)
    if sheet.title == "Cover":
        rule("W1 column A only", sheet.max_column == 1)
        continue
    rule("T1 one table", len(sheet.tables) == 1, sheet.title)
    for table in sheet.tables.values():
        tables.append(table.name)
        rule("T2 name", re.fullmatch(r"[A-Za-z]\w*", table.name) and not re.fullmatch(r"Table_?\d*", table.name), table.name)
        start, end = table.ref.split(":")
        rule("S6 begins in column A", start.startswith("A"), table.ref)
        rows = list(sheet[table.ref])
        rule("S4 nothing below", sheet.max_row == rows[-1][0].row, sheet.title)
        headers = [cell.value for cell in rows[0]]
        rule("T5 headers", all(headers) and len(set(headers)) == len(headers), headers)
        rule("T7 no filters", table.autoFilter is None, sheet.title)
        rule("T9 headers bold", all(cell.font.b for cell in rows[0]), sheet.title)
        rule("S10 header repeats in print", sheet.print_title_rows is not None, sheet.title)
        for row in range(1, rows[0][0].row):
            rule("S3 lines above", sheet.cell(row, 1).value, sheet.title, row)
        for row in rows[1:]:
            rule("T4 no blank row", any(cell.value is not None for cell in row), sheet.title)
            for cell in row:
                rule("T6 wrapped", cell.alignment.wrap_text or not isinstance(cell.value, str), cell.coordinate)
                if isinstance(cell.value, str):
                    rule("C2 not signs alone", re.search(r"[A-Za-z0-9]", cell.value), cell.coordinate)
                    rule("no formula", cell.data_type != "f", cell.coordinate)
                rule("F1 Arial 12", cell.value is None or (cell.font.name == "Arial" and cell.font.sz >= 12), cell.coordinate)
                blank = cell.value is None
                rule("C1 not empty", not blank or headers[cell.column - 1] == "Notes", sheet.title, cell.coordinate)
rule("T2 unique names", len(set(tables)) == len(tables))
links = {row[0].value: row[0].hyperlink for row in list(book["Contents"].rows)[2:] if row[0].hyperlink}
rule("W2 every sheet", set(links) == set(book.sheetnames[2:]), links.keys())

# Every number is the one that the figures state.
columns = {
    ("baseline", "2015/16"): 2, ("baseline", "Q1 2016"): 2, ("actual", "2016/17"): 3,
    ("actual", "Q2 2017/18"): 6, ("year-to-date", "Q2 2017/18"): 7,
}
shown = {
    row[0].value.split(":")[0]: row
    for sheet in book if sheet.title.startswith("Table_")
    for row in sheet.rows if isinstance(row[0].value, str) and row[0].value.startswith("PI")
}
checked = 0
for figure in csv.DictReader(open(sys.argv[2], encoding="utf-8")):
    column = columns[figure["measure"], figure["period"]]
    number = re.match(r"([\d,.]+)(%?)", figure["value"])
    if not number:
        continue
    stated = float(number[1].replace(",", ""))
    value = shown[figure["indicator"]][column].value
    expected = round(stated / 100, 6) if number[2] else stated
    rule("the number stated", value == expected, figure["indicator"], column, value, expected)
    checked += 1
rule("numbers were checked", checked > 45, checked)
print("\n".join(broken))
