"""Reads the workbook of a register with openpyxl and prints its cells.

usage: register_xlsx.py REGISTER.xlsx
"""
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
for sheet in book:
    print("==", sheet.title)
    assert not sheet.merged_cells.ranges and sheet.freeze_panes is None
    for row in sheet.iter_rows():
        assert all(cell.data_type != "f" for cell in row)
        print(" | ".join(str(cell.value) for cell in row if cell.value is not None))
    for table in sheet.tables.values():
        print("--", table.name, table.ref)
links = {
    row[0].value: row[0].hyperlink.location for row in book["Contents"].rows if row[0].hyperlink}
assert list(links) == book.sheetnames[2:], links
print(book.properties.title, "|", book.properties.creator, "|", book.properties.created.date())
