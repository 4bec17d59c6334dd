"""Reads Word files with pandoc: for each FILE.docx a FILE.pandoc, a line for each paragraph."""
import json
import subprocess
import sys


def text(inlines):
    words = []
    for inline in inlines:
        kind, content = inline["t"], inline.get("c")
        if kind in ("Str",):
            words.append(content)
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            words.append(" ")
        elif kind in ("Code",):
            words.append(content[1])
        elif kind in ("Link", "Span"):
            words.append(text(content[1]))
        elif kind == "Note":
            notes = "".join(text(block["c"]) for block in content)
            words.append("{" + " ".join(notes.split()) + "}")
        elif kind == "Image":
            # Its words are an attribute of the picture, and no text of the document.
            pass
        elif kind == "Quoted":
            words.append(text(content[1]))
        elif isinstance(content, list):
            words.append(text(content))
    return "".join(words)


def walk(blocks, lines, inside=""):
    for block in blocks:
        kind, content = block["t"], block.get("c")
        if kind == "Header":
            lines.append(f"h{content[0]}|" + " ".join(text(content[2]).split()))
        elif kind in ("Para", "Plain"):
            words = " ".join(text(content).split())
            if words:
                lines.append("p|" + words)
        elif kind == "CodeBlock":
            lines.append("p|" + " ".join(content[1].split()))
        elif kind == "BulletList":
            for item in content:
                lines.append("item|")
                walk(item, lines)
        elif kind == "OrderedList":
            for item in content[1]:
                lines.append("item|")
                walk(item, lines)
        elif kind == "BlockQuote":
            walk(content, lines)
        elif kind == "Div":
            walk(content[1], lines)
        elif kind == "Table":
            head, bodies, foot = content[3], content[4], content[5]
            rows = head[1] + [row for body in bodies for row in body[2] + body[3]] + foot[1]
            lines.append("table|")
            for row in rows:
                lines.append("row|")
                for cell in row[1]:
                    lines.append("cell|")
                    walk(cell[4], lines)


for path in sys.argv[1:]:
    tree = json.loads(subprocess.check_output(["pandoc", "-f", "docx", "-t", "json", path]))
    lines = []
    walk(tree["blocks"], lines)
    with open(path[:-5] + ".pandoc", "w", encoding="utf-8") as file:
        file.write("\n".join(lines))
