"""Checks a report of findings against what SARIF 2.1.0 says of the parts that are written.

usage: sarif.py REPORT.sarif

Names, types and bounds are those of sections 3.13 to 3.57 of the standard. Prints a line for what
does not fit, and the results as RULE LEVEL FILE:LINE:COLUMN.
"""
import json
import sys
import urllib.parse

import jsonschema


def thing(required, **properties):
    return {
        "type": "object", "required": required, "properties": properties,
        "additionalProperties": False}


def array(of, least=0):
    return {"type": "array", "items": of, "minItems": least}


TEXT = {"type": "string", "minLength": 1}
MESSAGE = thing(["text"], text=TEXT)
COUNT = {"type": "integer", "minimum": 1}
REGION = thing(
    ["startLine"], startLine=COUNT, startColumn=COUNT, endLine=COUNT, endColumn=COUNT)
ARTIFACT = thing(["uri"], uri={"type": "string", "pattern": r"^[!-~]+$"})
LOCATION = thing(
    ["physicalLocation"],
    physicalLocation=thing(["artifactLocation"], artifactLocation=ARTIFACT, region=REGION),
    logicalLocations=array(thing([], fullyQualifiedName=TEXT)), message=MESSAGE)
REPLACEMENT = thing(
    ["deletedRegion"], deletedRegion=REGION,
    insertedContent=thing([], text={"type": "string"}))
FIX = thing(
    ["artifactChanges"],
    artifactChanges=array(
        thing(
            ["artifactLocation", "replacements"], artifactLocation=ARTIFACT,
            replacements=array(REPLACEMENT, 1)), 1))
RESULT = thing(
    ["message"], ruleId=TEXT, ruleIndex={"type": "integer", "minimum": 0},
    level={"enum": ["none", "note", "warning", "error"]}, message=MESSAGE,
    locations=array(LOCATION), relatedLocations=array(LOCATION), fixes=array(FIX))
RULE = thing(
    ["id"], id=TEXT, shortDescription=MESSAGE, fullDescription=MESSAGE, help=MESSAGE)
LOG = thing(
    ["version", "runs"], **{
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": array(
            thing(
                ["tool", "results"],
                tool=thing(
                    ["driver"],
                    driver=thing(["name"], name=TEXT, version=TEXT, rules=array(RULE))),
                columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                results=array(RESULT)))})

report = json.load(open(sys.argv[1], encoding="utf-8"))
for error in jsonschema.Draft7Validator(LOG).iter_errors(report):
    print("does not fit:", list(error.absolute_path), error.message[:200])
for run in report["runs"]:
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            print("wrong index:", result["ruleId"])
        for location in result["locations"]:
            place = location["physicalLocation"]
            region = place.get("region", {})
            start = (region.get("startLine", 1), region.get("startColumn", 1))
            if start > (region.get("endLine", start[0]), region.get("endColumn", start[1])):
                print("ends before it begins:", result["ruleId"])
            file = urllib.parse.unquote(place["artifactLocation"]["uri"])
            print(f"{result['ruleId']} {result['level']} {file}:{start[0]}:{start[1]}")
