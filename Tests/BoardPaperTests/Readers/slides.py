"""Reads presentations with python-pptx: for each FILE.pptx a FILE.lines, a line for each thing."""
import sys

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER


def said(text):
    return text.replace("\v", "/").replace("\n", "/").replace("\t", " ")


def lines(path):
    presentation = Presentation(path)
    yield "title|" + presentation.core_properties.title
    yield "language|" + presentation.core_properties.language
    width, height = presentation.slide_width, presentation.slide_height
    for slide in presentation.slides:
        yield "slide|" + said(slide.shapes.title.text_frame.text)
        if slide.shapes[0].shape_id != slide.shapes.title.shape_id:
            yield "the title is not read first"
        names = [shape.shape_id for shape in slide.shapes]
        if len(names) != len(set(names)):
            yield "two shapes have one number"
        for shape in slide.shapes:
            if shape.top < 0 or shape.left < 0 or shape.top + shape.height > height \
                    or shape.left + shape.width > width:
                yield "%s is not on the slide" % shape.name
            if shape.shape_id == slide.shapes.title.shape_id:
                continue
            if shape.is_placeholder \
                    and shape.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER:
                continue
            if shape.has_table:
                yield "table|" + shape._element.xpath(".//p:cNvPr")[0].get("descr")
                yield "header|%s %s" % (shape.table.first_row, shape.table.first_col)
                for row in shape.table.rows:
                    yield "row|" + "|".join(said(cell.text) for cell in row.cells)
                continue
            for paragraph in shape.text_frame.paragraphs:
                yield "%d|%s" % (paragraph.level, said(paragraph.text))
                for run in paragraph.runs:
                    if run.hyperlink.address:
                        yield "link|" + run.hyperlink.address
                    if run.font.bold:
                        yield "bold|" + run.text
        if slide.has_notes_slide:
            yield "notes|" + said(slide.notes_slide.notes_text_frame.text)


for name in sys.argv[1:]:
    with open(name[: -len("pptx")] + "lines", "w", encoding="utf-8") as file:
        file.write("".join(line + "\n" for line in lines(name)))
