"""A paper in Markdown as a Word file by python-docx, the means that an officer with Python would take.

usage: paper_with_python_docx.py PAPER.md OUTPUT.docx

It does less: no lists or paragraphs in cells, no captions, no sections on their side, no styles.
"""
import re
import sys

import docx

MARKUP = re.compile(r"</?(?:p|ul|ol|li|br)[^>]*>|\*\*?|\\")


def main():
    document = docx.Document()
    document.core_properties.title = "Paper"
    rows = []

    def end_table():
        if not rows:
            return
        table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row):
                cell.text = text
        rows.clear()

    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in map(str.rstrip, lines):
            if line.startswith("| "):
                if not line.startswith("| ---"):
                    rows.append([MARKUP.sub(" ", cell) for cell in line.strip("| ").split(" | ")])
                continue
            end_table()
            if line.startswith("#"):
                signs, _, text = line.partition(" ")
                document.add_heading(MARKUP.sub("", text), level=len(signs))
            elif line.startswith("- "):
                document.add_paragraph(MARKUP.sub("", line[2:]), style="List Bullet")
            elif line:
                document.add_paragraph(MARKUP.sub("", line))
    end_table()
    document.save(sys.argv[2])


main()
