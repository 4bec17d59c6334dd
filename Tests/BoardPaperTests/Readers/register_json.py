"""Checks the JSON of a register against its schema, and the schema against changes of the JSON.

usage: register_json.py SCHEMA.json REGISTER.json

Prints a line for what does not fit, a line for each change that the schema takes though it is wrong,
and at the end how many changes were tried.
"""
import copy
import json
import sys

import jsonschema

schema = json.load(open(sys.argv[1], encoding="utf-8"))
document = json.load(open(sys.argv[2], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for error in validator.iter_errors(document):
    print("does not fit:", list(error.absolute_path), error.message[:200])


def places(value, path=()):
    """Every value with its path, objects and lists included."""
    yield path, value
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from places(child, path + (key,))


def changed(path, change):
    """The document with the value at a path changed."""
    result = copy.deepcopy(document)
    value = result
    for key in path:
        value = value[key]
    change(value)
    return result


tried = 0


def refuse(what, candidate):
    global tried
    tried += 1
    if validator.is_valid(candidate):
        print("is taken:", what)


for path, value in places(document):
    if not isinstance(value, dict):
        continue
    refuse(f"another key at {path}", changed(path, lambda one: one.update(colour="red")))
    for key, child in value.items():
        wrong = 7 if isinstance(child, (str, list, dict)) else "seven"
        refuse(f"another type at {path + (key,)}", changed(path, lambda one: one.update({key: wrong})))
        if isinstance(child, list):
            refuse(f"a wrong entry at {path + (key,)}", changed(path, lambda one: one[key].append(None)))
for path, key in [((), "meeting"), ((), "board-paper:version")]:
    refuse(f"no {key}", changed(path, lambda one: one.pop(key)))
for meeting in range(len(document["meeting"])):
    for key in ("id", "name", "start", "meetingState", "agendaItem", "type"):
        refuse(f"no {key}", changed(("meeting", meeting), lambda one: one.pop(key)))
print(tried, "changes")
