"""Reads Word files with python-docx: for each FILE.docx a FILE.lines, a line for each paragraph."""
import sys

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def letters(number):
    return chr(96 + number) if number <= 26 else chr(70 + number) * 2


def roman(number):
    signs = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
        (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    text = ""
    for value, sign in signs:
        while number >= value:
            text, number = text + sign, number - value
    return text


FORMATS = {
    "decimal": str,
    "lowerLetter": letters,
    "upperLetter": lambda number: letters(number).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
}


class Reader:
    def __init__(self, path):
        self.document = docx.Document(path)
        self.lines = []
        self.counts = {}
        root = self.document.part.numbering_part.element
        self.kinds = {
            kind.get(qn("w:abstractNumId")): kind for kind in root.findall(qn("w:abstractNum"))
        }
        self.numbers = {number.get(qn("w:numId")): number for number in root.findall(qn("w:num"))}

    def label(self, identifier, level):
        number = self.numbers[identifier]
        kind = self.kinds[number.find(qn("w:abstractNumId")).get(qn("w:val"))]
        state = next(
            one for one in kind.findall(qn("w:lvl")) if one.get(qn("w:ilvl")) == str(level))
        start = int(state.find(qn("w:start")).get(qn("w:val")))
        for override in number.findall(qn("w:lvlOverride")):
            if override.get(qn("w:ilvl")) == str(level):
                start = int(override.find(qn("w:startOverride")).get(qn("w:val")))
        text = state.find(qn("w:lvlText")).get(qn("w:val"))
        form = state.find(qn("w:numFmt")).get(qn("w:val"))
        if form == "bullet":
            return text
        count = self.counts.get((identifier, level), start)
        self.counts[(identifier, level)] = count + 1
        return text.replace(f"%{level + 1}", FORMATS[form](count))

    def paragraph(self, element, parent):
        paragraph = Paragraph(element, parent)
        # Older versions leave the words of links out of a paragraph's text.
        gaps = {qn("w:br"): "\n", qn("w:tab"): "\t"}
        runs = (part for run in element.iter(qn("w:r")) for part in run)
        words = "".join(
            gaps.get(part.tag, part.text or "") for part in runs
            if part.tag != qn("w:instrText"))
        text = " ".join(words.split())
        # The words of a drawing are for who does not see it; its own text is not part of the paragraph.
        for drawing in element.iter(WP + "docPr"):
            self.lines.append("chart|" + " ".join(drawing.get("descr").split()))
            return
        style = paragraph.style.name
        properties = element.find(qn("w:pPr"))
        numbering = None if properties is None else properties.find(qn("w:numPr"))
        if style.lower().startswith("heading "):
            self.lines.append(f"h{style[8:]}|{text}")
        elif numbering is not None:
            level = int(numbering.find(qn("w:ilvl")).get(qn("w:val")))
            identifier = numbering.find(qn("w:numId")).get(qn("w:val"))
            label = " ".join(self.label(identifier, level).split())
            self.lines.append(f"i{level}|{label}|{text}")
        elif style == "Table End":
            assert text == ""
        elif style == "Paper Rule":
            self.lines.append(f"rule|{text}")
        elif text:
            kind = {"Caption": "caption", "caption": "caption", "HTML Preformatted": "code"}
            self.lines.append(f"{kind.get(style, 'p')}|{text}")

    def blocks(self, element, parent):
        for child in element:
            if child.tag == qn("w:p"):
                self.paragraph(child, parent)
            elif child.tag == qn("w:tbl"):
                self.lines.append("table|")
                for row in Table(child, parent).rows:
                    self.lines.append("row|")
                    for cell in row._tr.tc_lst:
                        self.lines.append("cell|")
                        assert cell[-1].tag == qn("w:p"), "a cell ends with a paragraph"
                        self.blocks(cell, parent)


    def notes(self):
        for relationship in self.document.part.rels.values():
            if relationship.reltype.endswith("/footnotes"):
                root = parse_xml(relationship.target_part.blob)
                for note in root.findall(qn("w:footnote")):
                    if note.get(qn("w:type")) is None:
                        words = "".join(text.text or " " for text in note.iter(qn("w:t"), qn("w:br")))
                        self.lines.append("note|" + " ".join(words.split()))


for path in sys.argv[1:]:
    reader = Reader(path)
    reader.blocks(reader.document.element.body, reader.document._body)
    reader.notes()
    properties = reader.document.core_properties
    reader.lines.append(f"title|{properties.title}")
    reader.lines.append(f"language|{properties.language}")
    with open(path[:-5] + ".lines", "w", encoding="utf-8") as file:
        file.write("\n".join(reader.lines))
