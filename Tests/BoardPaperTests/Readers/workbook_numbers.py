"""Says which numbers of a workbook are not exactly those that were stated.

usage: workbook_numbers.py EXPECTED.csv WORKBOOK...

EXPECTED.csv has the columns id, title, definition and figure. A number with at most fifteen digits
must be the same decimal number, digit for digit; one with more, all its digits as text.
"""
import csv
import decimal
import re
import sys

import read_cells

decimal.getcontext().prec = 2000
stated = list(csv.reader(open(sys.argv[1], encoding="utf-8")))
for path in sys.argv[2:]:
    shown = read_cells.group_rows(read_cells.read(path))
    kept = as_text = 0
    for name, _, _, figure in stated:
        digits = figure.replace(",", "").replace("£", "").replace("\u2212", "-").lstrip("+")
        number = decimal.Decimal(digits.rstrip("%"))
        found = shown[name][6]
        significant = len(number.normalize().as_tuple().digits)
        if significant <= 15:
            kept += 1
            part = number / 100 if figure.endswith("%") else number
            # The shortest decimal that is this binary number has at most fifteen digits itself.
            if not isinstance(found, float) or decimal.Decimal(repr(found)) != part:
                print(path, name, figure, repr(found))
            if isinstance(found, float) and found == 0 and str(found) != "0.0":
                print(path, name, figure, "a zero with a sign")
        else:
            as_text += 1
            plain = str(found).replace(",", "").replace("£", "").rstrip("%")
            if not isinstance(found, str) or decimal.Decimal(plain) != number:
                print(path, name, figure, repr(found))
    if kept < 300 or as_text < 10:
        print(path, "only", kept, "numbers and", as_text, "as text were compared")
