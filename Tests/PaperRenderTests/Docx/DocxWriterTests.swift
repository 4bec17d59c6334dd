import OfficePackage
import PaperMarkup
import PaperModel
import PaperRender
import TestSupport
import Testing

@Suite struct `A Word file` {
  private func text(_ text: String) -> [Inline] { [.text(text)] }

  private func table(_ columns: Int, rows: Int = 1, caption: String = "") -> Block {
    // Many columns of words, which need a page on its side.
    let words = columns > 6 ? " and more words" : ""
    return .table(
      Table(
        caption: caption.isEmpty ? [] : [.text(caption)],
        columns: (0..<columns).map { text("c\($0)") },
        rows: (0..<rows).map { row in
          (0..<columns).map { [.paragraph(text("r\(row)c\($0)\(words)"))] }
        }, hasRowHeaders: true))
  }

  @Test func `has the same bytes on each run`() throws {
    for seed in 0..<20 {
      var generator = TreeGenerator(seed: UInt64(seed))
      let tree = generator.tree()
      #expect(try DocxFile(tree).bytes == DocxFile(tree).bytes)
    }
  }

  @Test func `states title, author, language and the day it is for`() throws {
    let file = try DocxFile([.heading(level: 1, text("Report & more"))])
    let core = try file.root("docProps/core.xml")
    #expect(core["title"]?.text == "Report & more")
    #expect(core["creator"]?.text == "Sample Council")
    #expect(core["language"]?.text == "en-GB")
    #expect(core["created"]?.text == "2018-02-05T00:00:00Z")
    let language = try file.root("word/styles.xml").descendants(["lang"]).first
    #expect(language?.attributes["val"] == "en-GB")
    #expect(try file.root("word/settings.xml")["themeFontLang"]?.attributes["val"] == "en-GB")
  }

  // MARK: What authors type

  private static let hostile = [
    "<script>alert(1)</script>", "]]>", "&amp;", "</w:t></w:r></w:p>", "\u{0}", "\u{1B}[31m",
    "\u{202E}evil", "\u{FFFF}", "\"'", "{{x}}", "%1", "<w:br/>",
  ]

  @Test(arguments: hostile)
  func `holds what was typed as text, wherever it stands`(words: String) throws {
    let line: [Inline] = [
      .text(words), .code(words), .badge(.bad, words), .emphasis([.strong([.text(words)])]),
      .link(destination: "https://example.org/" + words, [.text(words)]),
    ]
    let marker = List.Marker.numbered(
      NumberingStyle(scheme: .decimal, prefix: words, suffix: words), start: 1)
    let blocks: [Block] = [
      .heading(level: 1, line), .paragraph(line), .code(words + "\n"), .quote([.paragraph(line)]),
      .list(List(marker: marker, items: [[.paragraph(line)]])),
      .fields([Field(label: line, value: line)]),
      .table(Table(caption: line, columns: [line], rows: [[[.paragraph(line)]]])),
    ]
    let file = try DocxFile(
      try SampleDocuments.document(blocks, untitled: words, body: words))
    for name in try Archive(file.bytes).names where name.hasSuffix(".xml") {
      let root = try file.root(name)
      #expect(root.descendants(["script"]).isEmpty)
    }
    let plain = DocxProjection.plain(words)
    let found = try file.paragraphs().map(DocxProjection.plain).filter { $0.contains(plain) }
    #expect(found.count == 9, "\(found)")
    // A sign that turns the direction of text ends where the text ends.
    if words.unicodeScalars.contains("\u{202E}") {
      #expect(
        try file.paragraphs().allSatisfy { paragraph in
          paragraph.unicodeScalars.count { $0 == "\u{202E}" }
            == paragraph.unicodeScalars.count { $0 == "\u{202C}" }
        })
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:x", "java\u{A}script:x", "data:text/html,x", "vbscript:x",
    "file:///etc/passwd", "http://", "https:", "https://?x", "//host/share", "http://a:b:c/",
    "http://a:99999999/", "https://example.org/" + String(repeating: "a", count: 3_000), "",
  ])
  func `leads nowhere that could run something or would damage it`(destination: String) throws {
    let file = try DocxFile([.paragraph([.link(destination: destination, text("words"))])])
    #expect(try file.addresses() == [])
    #expect(try file.paragraphs().contains("words"))
  }

  @Test func `leads to pages, mail and other documents, each named once`() throws {
    let destinations = [
      "https://example.org/a b?x=1&y=\"2\"", "mailto:a@example.gov.uk", "../paper.docx",
      "mailto:a@example.gov.uk", "https://example.org:8080/#top",
    ]
    let file = try DocxFile(destinations.map { .paragraph([.link(destination: $0, text("w"))]) })
    #expect(
      try file.addresses() == [
        "https://example.org/a%20b?x=1&y=%222%22", "mailto:a@example.gov.uk", "../paper.docx",
        "https://example.org:8080/#top",
      ])
    #expect(try file.root("word/document.xml").descendants(["hyperlink"]).count == 5)
  }

  // MARK: Lists

  @Test func `counts each list from its own number, in its own style`() throws {
    func list(_ example: String, start: Int, _ items: [[Block]]) throws -> Block {
      .list(
        List(
          marker: .numbered(try #require(NumberingStyle(example: example)), start: start),
          items: items))
    }
    let inner = try list("(a)", start: 3, [[.paragraph(text("y"))]])
    let file = try DocxFile([
      try list("i)", start: 1, [[.paragraph(text("x")), inner], [.paragraph(text("z"))]]),
      try list("i)", start: 4, [[.paragraph(text("x"))]]),
    ])
    let numbering = try file.root("word/numbering.xml")
    let starts = numbering.descendants(["startOverride"]).compactMap { $0.attributes["val"] }
    #expect(starts == ["1", "3", "4"])
    let texts = numbering.descendants(["lvlText"]).compactMap { $0.attributes["val"] }
    #expect(texts.contains("%1)") && texts.contains("(%2)"))
    let uses = try file.root("word/document.xml").descendants(["numPr"]).map { use in
      [use["ilvl"], use["numId"]].map { $0?.attributes["val"] ?? "" }
    }
    #expect(uses == [["0", "3"], ["1", "4"], ["0", "3"], ["0", "5"]])
  }

  @Test func `writes numbers as text that Word would count otherwise`() throws {
    let letters = NumberingStyle(scheme: .lowerLetter, suffix: ")")
    let items = (0..<30).map { [Block.paragraph(text("item \($0)"))] }
    let file = try DocxFile([.list(List(marker: .numbered(letters, start: 1), items: items))])
    #expect(try file.paragraphs().contains("ab)item 27"))
    #expect(try file.root("word/document.xml").descendants(["numPr"]).isEmpty)
  }

  @Test func `holds lists that stand deeper than Word has levels`() throws {
    var block = Block.paragraph(text("deepest"))
    for _ in 0..<40 {
      block = .list(
        List(
          marker: .numbered(NumberingStyle(scheme: .decimal, suffix: "."), start: 1),
          items: [[.paragraph(text("x")), block]]))
    }
    let file = try DocxFile([block])
    let document = try file.root("word/document.xml")
    let levels = document.descendants(["ilvl"]).compactMap { Int($0.attributes["val"] ?? "") }
    #expect(levels.max() == 8 && levels.count == 40)
    let indents = document.descendants(["ind"]).compactMap { Int($0.attributes["left"] ?? "") }
    #expect(indents.allSatisfy { $0 <= 9638 / 2 })
    #expect(try file.paragraphs().last == "deepest")
  }

  // MARK: Tables and pages

  @Test func `has wide tables on pages that lie on their side, with what leads up to them`() throws
  {
    let long = Block.paragraph(text(String(repeating: "some words ", count: 300)))
    let file = try DocxFile([
      .heading(level: 1, text("Title")), long, .heading(level: 2, text("Wide")),
      .paragraph(text("Introduction")), table(8, caption: "Caption"), long,
    ])
    #expect(try file.sections() == [false, true, false])
    let texts = try file.root("word/document.xml")["body"]?.children ?? []
    // The section ends in the paragraph before the heading.
    let ends = texts.enumerated().filter { $1.name == "p" && !$1.descendants(["sectPr"]).isEmpty }
    #expect(ends.map(\.offset) == [1, 6])
    #expect(ends.first?.element.descendants(["t"]).isEmpty == false)
  }

  @Test func `has no page of its own for a few words between wide tables`() throws {
    let file = try DocxFile([
      .heading(level: 1, text("Title")), .paragraph(text("Few words")), table(8),
      .paragraph(text("Few words")), table(7), .paragraph(text("Few words")),
    ])
    #expect(try file.sections() == [true])
  }

  /// A header alone at the end of a page, and a section that ends after its table: LibreOffice loses
  /// the rows.
  @Test func `keeps the header of a table with its first row`() throws {
    let root = try DocxFile([table(3, rows: 4)]).root("word/document.xml")
    let rows = root.descendants(["tr"])
    // Its last row is not left alone on a page either.
    #expect(rows.map { $0.descendants(["keepNext"]).count } == [3, 0, 0, 3, 0])
  }

  @Test func `keeps rows whole that fit on a page, and lets higher ones part`() throws {
    func isWhole(words: Int) throws -> Bool? {
      let cells: [Table.Cell] = [[.paragraph(text(String(repeating: "word ", count: words)))], []]
      let table = Table(columns: [text("A"), text("B")], rows: [cells])
      let root = try DocxFile([.table(table)]).root("word/document.xml")
      return root.descendants(["tr"]).last.map { !$0.descendants(["cantSplit"]).isEmpty }
    }
    #expect(try isWhole(words: 300) == true)
    #expect(try isWhole(words: 3_000) == false)
  }

  @Test func `has numbers, and the header above them, to the right`() throws {
    let rows = ["1,200", "[x]", "as last year", "7%"].map { cell -> [Table.Cell] in
      [[.paragraph(text("Name"))], [.paragraph(text(cell))]]
    }
    let table = Table(columns: [text("A"), text("B")], rows: rows, hasRowHeaders: true)
    let root = try DocxFile([.table(table)]).root("word/document.xml")
    let right = root.descendants(["tc"]).map { cell in
      cell.descendants(["jc"]).first?.attributes["val"] == "right"
    }
    #expect(right == [false, true, false, true, false, true, false, false, false, true])
  }

  @Test func `does not leave a lead, lines of a contact or a last line alone`() throws {
    let file = try DocxFile([
      .heading(level: 1, text("Title")), .paragraph(text(String(repeating: "Long ", count: 60))),
      .paragraph(text("RESOLVED that the Board:")),
      .list(List(marker: .bullet, items: [[.paragraph(text("note it"))]])),
      .heading(level: 2, text("Contact")), .paragraph(text("Sam Okafor")),
      .paragraph(text("Directorate: People")), .paragraph(text("More elsewhere")),
      .paragraph(text("Enquiries to the above person")),
    ])
    let paragraphs = try file.root("word/document.xml").descendants(["p"])
    #expect(
      paragraphs.map { !$0.descendants(["keepNext"]).isEmpty }
        == [true, false, true, false, true, true, true, true, false])
  }

  @Test func `marks header rows, and columns that name rows`() throws {
    let root = try DocxFile([table(3, rows: 4, caption: "What it shows")]).root("word/document.xml")
    #expect(root.descendants(["tblHeader"]).count == 1)
    let look = root.descendants(["tblLook"]).first
    #expect(look?.attributes["firstRow"] == "1" && look?.attributes["firstColumn"] == "1")
    #expect(root.descendants(["tblCaption"]).first?.attributes["val"] == "What it shows")
    #expect(root.descendants(["gridCol"]).count == 3)
    let widths = root.descendants(["gridCol"]).compactMap { Int($0.attributes["w"] ?? "") }
    #expect(widths.reduce(0, +) == 9638)
  }

  @Test func `keeps tables apart, and ends each cell and the text with a paragraph`() throws {
    let root = try DocxFile([table(2), table(2)]).root("word/document.xml")
    let names = root["body"]?.children.map(\.name)
    #expect(names == ["p", "tbl", "p", "tbl", "p", "sectPr"])
    #expect(root.descendants(["tc"]).allSatisfy { $0.children.last?.name == "p" })
  }

  @Test func `divides a table of more columns than Word has`() throws {
    let root = try DocxFile([table(130)]).root("word/document.xml")
    let tables = root.descendants(["tbl"])
    #expect(tables.map { $0.descendants(["gridCol"]).count } == [63, 63, 6])
    #expect(
      tables.map { $0.descendants(["t"]).first?.text } == ["c0", "c0", "c0"])
  }

  @Test func `holds tables of 500 rows and words of a megabyte`() throws {
    let word = String(repeating: "m", count: 1 << 20)
    let file = try DocxFile([
      table(8, rows: 500), .paragraph(text(word)),
      .table(Table(columns: [text("a"), text("b")], rows: [[[.paragraph(text(word))], []]])),
    ])
    let document = try file.part("word/document.xml")
    #expect(document.matches(of: /<w:tr>/).count == 501 + 2)
    #expect(document.utf8.count > 2 << 20)
  }

  @Test func `has bookmarks on headings, each of its own name`() throws {
    let long = String(repeating: "very long ", count: 20)
    let headings = ["Purpose", "Purpose", "purpose", "1. Größe & Maß", "中", long, long, "_x"]
    let root = try DocxFile(headings.map { .heading(level: 2, text($0)) }).root("word/document.xml")
    let names = root.descendants(["bookmarkStart"]).compactMap { $0.attributes["name"] }
    #expect(names.count == 9 && Set(names.map { $0.lowercased() }).count == 9)
    #expect(names.allSatisfy { $0.wholeMatch(of: /[A-Za-z][A-Za-z0-9_]{0,39}/) != nil }, "\(names)")
  }

  @Test func `has a header from the second page on, and numbers of pages in words of its language`()
    throws
  {
    let file = try DocxFile([.paragraph(text("x"))])
    #expect(try file.part("word/paper-header.xml").contains("Sample Board"))
    #expect(try file.part("word/paper-footer.xml").contains(">Page <"))
    let section = try file.root("word/document.xml").descendants(["sectPr"]).first
    #expect(section?["titlePg"] != nil)
  }
}
