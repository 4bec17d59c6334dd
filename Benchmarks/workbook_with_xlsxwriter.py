"""The example's indicator workbook written with XlsxWriter.

usage: workbook_with_xlsxwriter.py PAPER OUTPUT
"""
import sys

import xlsxwriter

from workbook_content import BLANKS, DEFINITION_HEADERS, HEADERS, LEGEND, Content


def main():
    content = Content(sys.argv[1])
    workbook = xlsxwriter.Workbook(sys.argv[2])
    workbook.set_properties(
        {"title": content.title, "author": content.council, "keywords": "indicators"})
    font = {"font_name": "Arial", "font_size": 12, "text_wrap": True, "valign": "top"}
    text = workbook.add_format(font)
    line_above = workbook.add_format({"font_name": "Arial", "font_size": 12})
    title = workbook.add_format({"font_name": "Arial", "font_size": 16, "bold": True})
    heading = workbook.add_format({**font, "bold": True})
    link = workbook.add_format({**font, "font_color": "#0000FF", "underline": 1})
    number = workbook.add_format({**font, "num_format": "#,##0"})
    percent = workbook.add_format({**font, "num_format": "0.0%"})

    def table(name, title_text, above, headers, rows, widths):
        sheet = workbook.add_worksheet(name)
        sheet.write(0, 0, title_text, title)
        for row, line in enumerate(above, 1):
            sheet.write(row, 0, line, line_above)
        first = len(above) + 1
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width, text)
        sheet.add_table(first, 0, first + len(rows), len(headers) - 1, {
            "name": name if name.startswith("Table") else f"Table_{name}", "autofilter": False,
            "banded_rows": False, "style": None,
            "columns": [{"header": one, "header_format": heading} for one in headers]})
        for row, cells in enumerate(rows, first + 1):
            for column, value in enumerate(cells):
                if isinstance(value, tuple):
                    value, is_percent = value
                    sheet.write(row, column, value, percent if is_percent else number)
                elif value.startswith("internal:"):
                    target, shown = value.split("|")
                    sheet.write_url(row, column, target, link, shown)
                else:
                    sheet.write(row, column, value, text)

    cover = workbook.add_worksheet("Cover")
    cover.set_column(0, 0, 85, text)
    lines = [
        content.title, *content.about, "Meeting", *content.meeting, "Publisher", content.council,
        "Contact", *content.contact,
    ]
    for row, line in enumerate(lines):
        is_heading = line in ("Meeting", "Publisher", "Contact")
        cover.write(row, 0, line, title if row == 0 else heading if is_heading else text)
    one_table = "This worksheet contains one table."
    listed = [("Notes", "Notes"), *((name, about) for name, about, _ in content.tables)]
    listed.append(("Definitions", "Definitions of the indicators"))
    table(
        "Contents", "Contents", [one_table], ["Sheet name", "Table description"],
        [[f"internal:'{name}'!A1|{name}", about] for name, about in listed], [30, 85])
    table(
        "Notes", "Notes", [one_table], ["Note number", "Note text"],
        [[f"note {n}", note] for n, note in enumerate(content.notes, 1)], [18, 85])
    for name, about, rows in content.tables:
        table(
            name, about, [one_table, BLANKS, LEGEND], HEADERS,
            [[label, owner, *cells, marks] for label, owner, cells, marks in rows],
            [60, 40] + [16] * 6 + [20])
    table(
        "Definitions", "Definitions of the indicators", [one_table], DEFINITION_HEADERS,
        content.definitions, [14, 60, 60, 40, 16, 22])
    workbook.close()


main()
