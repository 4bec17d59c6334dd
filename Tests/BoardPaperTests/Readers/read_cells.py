"""Reads the cells of a workbook, with openpyxl or out of LibreOffice's flat format."""
import xml.etree.ElementTree as ElementTree

import openpyxl

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def read(path):
    """The rows of each sheet by its name: texts as str, numbers as float, nothing as None."""
    return flat(path) if path.endswith(".fods") else excel(path)


def excel(path):
    sheets = {}
    for sheet in openpyxl.load_workbook(path):
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        formulas = [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
        assert not formulas, f"formulas in {sheet.title}: {formulas[:3]}"
        sheets[sheet.title] = [[float(v) if isinstance(v, int) else v for v in row] for row in rows]
    return sheets


def flat(path):
    sheets = {}
    body = ElementTree.parse(path).getroot().find(f"{OFFICE}body/{OFFICE}spreadsheet")
    for table in body.findall(TABLE + "table"):
        rows = []
        for row in table.iter(TABLE + "table-row"):
            cells = []
            for cell in row:
                assert cell.get(TABLE + "formula") is None, "a formula"
                count = int(cell.get(TABLE + "number-columns-repeated", "1"))
                cells += [value(cell)] * min(count, 100)
            rows += [cells] * min(int(row.get(TABLE + "number-rows-repeated", "1")), 2)
        sheets[table.get(TABLE + "name")] = rows
    return sheets


def value(cell):
    kind = cell.get(OFFICE + "value-type")
    if kind in ("float", "percentage", "currency"):
        return float(cell.get(OFFICE + "value"))
    if kind == "string":
        return "\n".join(text(part) for part in cell.findall(TEXT + "p"))
    assert kind is None, f"a cell of the type {kind}"
    return None


def text(part):
    result = part.text or ""
    for child in part:
        if child.tag == TEXT + "s":
            result += " " * int(child.get(TEXT + "c", "1"))
        elif child.tag == TEXT + "tab":
            result += "\t"
        else:
            result += text(child)
        result += child.tail or ""
    return result


def group_rows(sheets):
    """The rows of the indicators on the sheets of the priorities, by the ids of the indicators."""
    return {
        row[0].split(":")[0]: row
        for name, rows in sheets.items() if name.startswith("Table_")
        for row in rows if row and isinstance(row[0], str) and row[0].startswith("PI")
    }
