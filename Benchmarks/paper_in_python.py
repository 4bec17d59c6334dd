"""The same paper by the means that an officer with Python would take: PyYAML and Jinja2.

usage: paper_in_python.py PAPER.md OUTPUT.md

It does less: no places in errors, no check of the template's names, no round trip of the text.
"""
import pathlib
import re
import sys

import jinja2
import yaml

TEMPLATE = """\
# {{ subject }}

**To:** {{ to }}

**Date:** {{ date }}

**From:** {% for p in people %}{{ p.name }}, {{ p.organisation }} ({{ p.role }}){% endfor %}

**Subject:** {{ subject }}

{% for section in sections[:1] %}## {{ loop.index }}. {{ section.heading }}

{{ section.text }}
{% endfor %}
## 2. Recommendations

{{ to }} is recommended to:

{% for r in recommendations %}- {{ "i" * loop.index }}) {{ r.text }}
{% endfor %}
{% for section in sections[1:] %}## {{ loop.index + 2 }}. {{ section.heading }}

{{ section.text }}
{% endfor %}
## Report Author(s)

{% for a in authors %}**Name and Job Title:** {{ a.name }}, {{ a["job-title"] }}

**Directorate:** {{ a.directorate }}

**Telephone and E-mail Contact:** {{ a.telephone }}, [{{ a.email }}](mailto:{{ a.email }})
{% endfor %}
"""


def split(path):
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(front), body


def included(body, folder):
    return re.sub(
        r"(?m)^\$\{include (.+)\}$", lambda m: split(folder / m[1])[1].strip(), body)


def ordinal(day):
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def main():
    source, output = map(pathlib.Path, sys.argv[1:])
    front, body = split(source)
    parts = re.split(r"(?m)^## (.+)\n", included(body, source.parent))[1:]
    sections = [
        {"heading": heading, "text": text.strip()} for heading, text in zip(parts[::2], parts[1::2])
    ]
    date = front["date"]
    text = jinja2.Environment(undefined=jinja2.StrictUndefined).from_string(TEMPLATE).render(
        subject=front["subject"], to=front["to"], people=front["from"],
        date=f"{ordinal(date.day)} {date:%B %Y}", recommendations=front["recommendations"],
        authors=front["report-authors"], sections=sections)
    output.write_text(text, encoding="utf-8")


main()
