"""Writes a paper of the program's Markdown as a Word file, as other programs and officers do.

usage: write_paper.py PAPER.md PAPER.docx styles|plain

With 'plain' no style is used: headings are bold lines, bullets and numbers are typed. Tables with more
than three rows are split, with their head repeated, as a page does.
"""
import html
import re
import sys

import docx

source, target, mode = sys.argv[1:]
document = docx.Document()


def add_runs(paragraph, text, bold=False):
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"\\([^\w\s])", r"\1", text)
    for piece in re.split(r"(\*\*.+?\*\*|\*[^*]+\*)", text):
        if not piece:
            continue
        run = paragraph.add_run(html.unescape(piece.strip("*") if piece[0] == "*" else piece))
        run.bold = bold or piece.startswith("**") or None
        run.italic = (piece[0] == "*" and not piece.startswith("**")) or None


def add_cell(cell, text):
    paragraphs = [cell.paragraphs[0]]

    def paragraph(style=None):
        found = paragraphs.pop() if paragraphs else cell.add_paragraph()
        if style:
            found.style = document.styles[style]
        return found

    for piece in re.split(r"(<[uo]l[^>]*>.*?</[uo]l>)", text):
        if re.match(r"<[uo]l", piece):
            for item in re.findall(r"<li>(.*?)</li>", piece):
                item = re.sub(r"</?p>", "", item)
                if mode == "styles":
                    add_runs(paragraph("List Bullet"), item)
                else:
                    add_runs(paragraph(), "• " + item)
        else:
            for line in re.split(r"</?p>|<br>", piece):
                if line.strip():
                    add_runs(paragraph(), line.strip())


def add_table(rows):
    head, body = rows[0], rows[2:]
    parts = [body[:2], body[2:]] if len(body) > 2 else [body]
    for part in parts:
        table = document.add_table(rows=0, cols=len(head))
        for row in [head] + part:
            for cell, text in zip(table.add_row().cells, row):
                add_cell(cell, text)


def add(line):
    heading = re.match(r"(#+) (.*)", line)
    item = re.match(r"( *)(?:-|\d+[.)]) (.*)", line)
    if heading and mode == "styles":
        add_runs(document.add_heading(level=min(len(heading[1]), 4)), heading[2])
    elif heading:
        add_runs(document.add_paragraph(), heading[2], bold=True)
    elif item and mode == "styles":
        numbered = re.match(r" *\d", line)
        style = "List Number" if numbered else "List Bullet 2" if item[1] else "List Bullet"
        add_runs(document.add_paragraph(style=style), item[2])
    elif item:
        number = re.match(r" *(\d+[.)])", line)
        add_runs(document.add_paragraph(), f"{number[1] if number else '•'} {item[2]}")
    else:
        add_runs(document.add_paragraph(), line)


rows = []
for line in open(source, encoding="utf-8").read().split("\n"):
    if line.startswith("|"):
        cells = re.split(r"(?<!\\)\|", line.strip().strip("|"))
        rows.append([cell.strip() for cell in cells])
        continue
    if rows:
        add_table(rows)
        rows = []
    if line.strip():
        add(line.rstrip())
document.save(target)
