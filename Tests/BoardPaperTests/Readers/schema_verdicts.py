"""Says of files in YAML whether the schemas of their kinds take them, however YAML reads their scalars.

usage: schema_verdicts.py SCHEMAS.json CASES.json

SCHEMAS.json: an object with a schema for each name. CASES.json: a list of [name, text].

Prints a line for each case: "+" where the schema takes it and "-" where not, of the file with scalars
as they were typed, as YAML 1.2 reads them, and as YAML 1.1 does. A text that is no YAML, or in which a
key stands twice, has "!!!". What is wrong by YAML 1.2 follows.
"""
import json
import re
import sys

import jsonschema
import yaml

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
constructor = yaml.constructor.SafeConstructor()

INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
SPECIAL = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


def as_typed(node):
    return None if node.value == "" else node.value


def by_core_schema(node):
    """YAML 1.2."""
    text = node.value
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if text in ("true", "True", "TRUE", "false", "False", "FALSE"):
        return text.lower() == "true"
    if INTEGER.fullmatch(text):
        return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
    if FLOAT.fullmatch(text):
        return float(text)
    if SPECIAL.fullmatch(text):
        return float(text.replace(".", ""))
    return text


def by_old_schema(node):
    """YAML 1.1; a date stays text, since JSON has none."""
    tag = node.tag.removeprefix("tag:yaml.org,2002:")
    if tag == "null":
        return None
    if tag in ("bool", "int", "float"):
        return getattr(constructor, "construct_yaml_" + tag)(node)
    return node.value


class KeyTwice(Exception):
    pass


def value(node, scalar):
    if isinstance(node, yaml.SequenceNode):
        return [value(item, scalar) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        keys = [key.value for key, _ in node.value]
        if len(set(map(str, keys))) < len(keys):
            raise KeyTwice
        return {str(key.value): value(one, scalar) for key, one in node.value}
    return node.value if node.style else scalar(node)


def verdict(validator, text):
    try:
        node = yaml.compose(text, Loader=Loader)
        if node is None:
            return "!!!"
        readings = [value(node, scalar) for scalar in (as_typed, by_core_schema, by_old_schema)]
    except (yaml.YAMLError, KeyTwice):
        return "!!!"
    signs = "".join("+" if validator.is_valid(one) else "-" for one in readings)
    error = next(validator.iter_errors(readings[1]), None)
    place = "/".join(map(str, error.absolute_path)) if error else ""
    return f"{signs} {place}: {error.message[:200]!r}" if error else signs


schemas = json.load(open(sys.argv[1], encoding="utf-8"))
validators = {}
for name, schema in schemas.items():
    jsonschema.Draft7Validator.check_schema(schema)
    validators[name] = jsonschema.Draft7Validator(schema)
for name, text in json.load(open(sys.argv[2], encoding="utf-8")):
    print(verdict(validators[name], text))
