"""Reads the CSV of a register strictly and prints its rows as JSON.

usage: register_csv.py REGISTER.csv

Fails where a cell would be run by a spreadsheet, divided as RFC 4180 has it or at semicolons, tabs and
line ends as some programs do.
"""
import csv
import json
import re
import sys

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    rows = list(csv.DictReader(file, strict=True))
for row in rows:
    assert None not in row and None not in row.values(), "rows of different lengths"
    for cell in row.values():
        for part in re.split(r"[;\t\r\n]", cell):
            part = part.strip(" \u00a0\u200b\ufeff\u2028")
            assert part[:1] not in tuple("=@＝＋－＠") and not re.match(r"[+-](?![\d.,%]*$)", part), cell
print(json.dumps(rows))
