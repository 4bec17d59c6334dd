"""The example's indicator workbook written with gptables.

usage: workbook_with_gptables.py PAPER OUTPUT
"""
import sys

import gptables
import pandas

from workbook_content import BLANKS, DEFINITION_HEADERS, HEADERS, LEGEND, Content


def main():
    content = Content(sys.argv[1])
    sheets = {}
    for name, title, rows in content.tables:
        frame = pandas.DataFrame(
            [[label, owner, *(value for value, _ in cells), marks]
             for label, owner, cells, marks in rows],
            columns=HEADERS)
        formats = [
            {"cell": {"cells": (row, column), "format": {"num_format": "0.0%"}}}
            for row, (_, _, cells, _) in enumerate(rows, 1)
            for column, (value, is_percent) in enumerate(cells, 2)
            if is_percent and not isinstance(value, str)
        ]
        sheets[name] = gptables.GPTable(
            frame, table_name=name, title=title, legend=[LEGEND],
            instructions=f"This worksheet contains one table. {BLANKS}",
            additional_formatting=formats)
    sheets["Definitions"] = gptables.GPTable(
        pandas.DataFrame(content.definitions, columns=DEFINITION_HEADERS),
        table_name="Table_Definitions", title="Definitions of the indicators",
        instructions="This worksheet contains one table.")
    notes = pandas.DataFrame(
        [[str(number), note] for number, note in enumerate(content.notes, 1)],
        columns=["Note reference", "Note text"])
    cover = gptables.Cover(
        content.title, intro=content.about, about=[*content.meeting, content.council],
        contact=content.contact)
    workbook = gptables.produce_workbook(
        filename=sys.argv[2], sheets=sheets, cover=cover, notes_table=notes)
    workbook.set_properties(
        {"title": content.title, "author": content.council, "keywords": "indicators"})
    workbook.close()


main()
