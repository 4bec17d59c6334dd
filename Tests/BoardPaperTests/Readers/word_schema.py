"""Holds Word files against the order that ECMA-376 gives to elements, in which Word is strict, and
looks for what they name: parts, styles, numbers and relationships. Prints what is wrong."""
import sys
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"

ORDER = {
    "pPr": """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr
        suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct
        topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind
        contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
        textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange""",
    "rPr": """rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
        noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect
        bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath""",
    "tblPr": """tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW
        jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption
        tblDescription""",
    "tcPr": """cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection
        tcFitText vAlign hideMark""",
    "sectPr": """headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc
        pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi
        rtlGutter docGrid printerSettings""",
    "lvl": """start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr
        rPr""",
    "style": """name aliases basedOn next link autoRedefine hidden uiPriority semiHidden
        unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr
        tcPr tblStylePr""",
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "num": "abstractNumId lvlOverride",
    "lvlOverride": "startOverride lvl",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "docDefaults": "rPrDefault pPrDefault",
    "styles": "docDefaults latentStyles style",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tcBorders": "top left start bottom right end insideH insideV tl2br tr2bl",
    "tblCellMar": "top left start bottom right end",
    "settings": """writeProtection view zoom removePersonalInformation mirrorMargins
        defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr compat themeFontLang
        clrSchemeMapping decimalSymbol listSeparator""",
    "pBdr": "top left bottom right between bar",
    "numPr": "ilvl numId",
}
# Their children may stand in any order, and these are all that there may be.
KNOWN = {
    "trPr": {"cnfStyle", "divId", "gridBefore", "gridAfter", "cantSplit", "trHeight", "tblHeader"},
    "r": {
        "rPr", "t", "br", "tab", "drawing", "fldChar", "instrText", "footnoteReference",
        "footnoteRef", "separator", "continuationSeparator",
        MC + "AlternateContent"},
    "footnotes": {"footnote"},
    "footnote": {"p"},
    "p": {"pPr", "r", "hyperlink", "bookmarkStart", "bookmarkEnd"},
    "body": {"p", "tbl", "sectPr"},
    "tc": {"tcPr", "p", "tbl"},
    "hyperlink": {"r"},
}


def local(element):
    return element.tag[len(W):] if element.tag.startswith(W) else element.tag


def check_order(root, part, problems):
    for element in root.iter():
        name = local(element)
        children = [local(child) for child in element]
        if name in ORDER:
            order = ORDER[name].split()
            unknown = [child for child in children if child not in order]
            places = [order.index(child) for child in children if child in order]
            if unknown or places != sorted(places):
                problems.append(f"{part}: {name} has {children}")
        elif name in KNOWN and not set(children) <= KNOWN[name]:
            problems.append(f"{part}: {name} has {children}")
        if name in ("p", "tc", "r", "tr") and children[1:].count(name + "Pr"):
            problems.append(f"{part}: {name} has its properties behind its content")
        if name == "tc" and (not children or children[-1] != "p"):
            problems.append(f"{part}: a cell does not end with a paragraph")


def check(path, problems):
    archive = zipfile.ZipFile(path)
    names = archive.namelist()
    if names[0] != "[Content_Types].xml":
        problems.append("the types do not stand first")
    roots = {
        name: ElementTree.fromstring(archive.read(name))
        for name in names if name.endswith((".xml", ".rels"))
    }
    types = roots["[Content_Types].xml"]
    stated = {child.get("PartName") for child in types if child.get("PartName")}
    endings = {child.get("Extension") for child in types if child.get("Extension")}
    for name in names:
        if "/" + name not in stated and name.rsplit(".", 1)[-1] not in endings:
            problems.append(f"{name} has no type")
    for name in stated:
        if name[1:] not in names:
            problems.append(f"{name} has a type and is not there")
    styles, document = roots["word/styles.xml"], roots["word/document.xml"]
    ids = [style.get(W + "styleId") for style in styles.iter(W + "style")]
    if len(ids) != len(set(ids)):
        problems.append("two styles have one id")
    for kind in ("paragraph", "character", "table", "numbering"):
        defaults = [
            style for style in styles.iter(W + "style")
            if style.get(W + "type") == kind and style.get(W + "default") in ("1", "true")
        ]
        if len(defaults) > 1:
            problems.append(f"{len(defaults)} styles are the default of {kind}")
    numbers = {number.get(W + "numId") for number in roots["word/numbering.xml"].iter(W + "num")}
    related = {}
    for relationship in roots["word/_rels/document.xml.rels"]:
        related[relationship.get("Id")] = relationship
        target = relationship.get("Target")
        if relationship.get("TargetMode") != "External":
            part = target[1:] if target.startswith("/") else "word/" + target
            if part not in names:
                problems.append(f"{part} is referred to and is not there")
    for part, root in roots.items():
        if not part.startswith("word/") or part.endswith(".rels") or "theme" in part:
            continue
        check_order(root, part, problems)
        for element in root.iter():
            name, value = local(element), element.get(W + "val")
            if name in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"):
                if value not in ids:
                    problems.append(f"{part}: there is no style '{value}'")
            if name == "numId" and value not in numbers:
                problems.append(f"{part}: there is no number '{value}'")
            if part == "word/document.xml" and element.get(R + "id") is not None:
                if element.get(R + "id") not in related:
                    problems.append(f"{part}: there is nothing of id '{element.get(R + 'id')}'")
    notes = roots.get("word/footnotes.xml")
    used = [note.get(W + "id") for note in document.iter(W + "footnoteReference")]
    known = [] if notes is None else [note.get(W + "id") for note in notes]
    if known[:2] != ([] if notes is None else ["-1", "0"]) or known[2:] != used:
        problems.append(f"the notes are {known}, and referred to are {used}")
    if notes is not None:
        links = roots.get("word/_rels/footnotes.xml.rels", [])
        ids = {link.get("Id") for link in links}
        for element in notes.iter():
            if element.get(R + "id") is not None and element.get(R + "id") not in ids:
                problems.append(f"notes: there is nothing of id '{element.get(R + 'id')}'")
    marks = [mark.get(W + "name") for mark in document.iter(W + "bookmarkStart")]
    if len({mark.lower() for mark in marks}) != len(marks):
        problems.append("two bookmarks have one name")
    for mark in marks:
        # One that begins with an underscore is hidden, as those of cross-references are.
        if len(mark) > 40 or not (mark[0].isalpha() or mark.startswith("_")) or not mark.replace("_", "a").isalnum():
            problems.append(f"'{mark}' is no name of a bookmark")


for path in sys.argv[1:]:
    problems = []
    check(path, problems)
    for problem in sorted(set(problems))[:20]:
        print(f"{path.rsplit('/', 1)[-1]}: {problem}")
