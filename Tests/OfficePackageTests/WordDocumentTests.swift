import OfficePackage
import TestSupport
import Testing

@Suite struct `The text of a Word document` {
  private typealias Sample = SampleWordDocument

  private func read(
    _ body: String, changes: TrackedChanges = .accept, parts: [String: String] = [:]
  ) throws -> WordDocument {
    var sample = Sample(body)
    sample.parts.merge(parts) { $1 }
    return try WordDocument(sample.bytes, changes: changes)
  }

  private func paragraphs(_ document: WordDocument) -> [WordParagraph] {
    document.blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }

  @Test func `has the level of a heading from its style, and from the paragraph itself`() throws {
    let document = try read(
      Sample.paragraph("Title", style: "H1") + Sample.paragraph("Purpose", style: "H2")
        + "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>\(Sample.run("Own"))</w:p>"
        + Sample.paragraph("Text") + Sample.paragraph("Unknown", style: "Nowhere"))
    #expect(paragraphs(document).map(\.outlineLevel) == [1, 2, 3, nil, nil])
    #expect(paragraphs(document).map(\.isStyledBold) == [true, true, false, false, false])
    #expect(paragraphs(document).map(\.style)[4] == "nowhere")
  }

  @Test func `counts the numbers of lists, over levels and other paragraphs`() throws {
    let document = try read(
      Sample.item("a", list: 2) + Sample.item("b", list: 2, level: 1)
        + Sample.item("c", list: 2, level: 1) + Sample.paragraph("between")
        + Sample.item("d", list: 2) + Sample.item("e", list: 2, level: 1)
        + Sample.item("f", list: 2, level: 2) + Sample.paragraph("bullet", style: "Bullet"))
    #expect(
      paragraphs(document).map { $0.number?.label } == [
        "1.", "1.1", "1.2", nil, "2.", "2.1", "i)", "•",
      ])
  }

  @Test func `has tracked changes as they are asked for`() throws {
    let body = """
      <w:p>\(Sample.run("The Board "))<w:ins w:id="1"><w:r><w:t>notes</w:t></w:r></w:ins>\
      <w:del w:id="2"><w:r><w:delText>endorses</w:delText></w:r></w:del>\(Sample.run(" it."))</w:p>\
      <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>\(Sample.run("One "))</w:p>\
      \(Sample.paragraph("two"))
      """
    #expect(
      paragraphs(try read(body)).map(\.text) == ["The Board notes it.", "One two"])
    #expect(
      paragraphs(try read(body, changes: .refuse)).map(\.text) == [
        "The Board endorses it.", "One ", "two",
      ])
  }

  @Test func `leaves out rows that a tracked change takes out`() throws {
    let row = { (change: String, text: String) in
      "<w:tr><w:trPr>\(change)</w:trPr><w:tc>\(Sample.paragraph(text))</w:tc></w:tr>"
    }
    let body = "<w:tbl>\(row("", "a"))\(row("<w:del/>", "b"))\(row("<w:ins/>", "c"))</w:tbl>"
    #expect(try read(body).blocks.text == "a c")
    #expect(try read(body, changes: .refuse).blocks.text == "a b")
  }

  @Test func `has the results of fields, and where links lead`() throws {
    let field = { (instruction: String, result: String) in
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(instruction)</w:instrText>"
        + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(Sample.run(result))"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
    var sample = Sample(
      "<w:p>\(Sample.run("Page "))\(field(" PAGE ", "3"))"
        + field(" HYPERLINK &quot;https://example.org&quot; ", "here")
        + "<w:hyperlink r:id=\"out\" xmlns:r=\"r\">\(Sample.run("there"))</w:hyperlink>"
        + "<w:fldSimple w:instr=\" DATE \">\(Sample.run("today"))</w:fldSimple></w:p>")
    sample.relate([], external: ["out": "https://example.org/2"])
    let runs = paragraphs(try WordDocument(sample.bytes)).first?.runs ?? []
    #expect(
      runs.map(\.content) == [.text("Page 3"), .text("here"), .text("there"), .text("today")])
    #expect(runs.map(\.link) == [nil, "https://example.org", "https://example.org/2", nil])
  }

  @Test func `has bold and italic words, and what styles of characters make bold`() throws {
    let body = """
      <w:p>\(Sample.run("a", bold: true))<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>b</w:t></w:r>\
      <w:r><w:rPr><w:b w:val="0"/><w:i/></w:rPr><w:t>c</w:t></w:r>\
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>
      """
    let runs = paragraphs(try read(body)).first?.runs ?? []
    #expect(
      runs == [WordRun(.text("ab"), isBold: true), WordRun(.text("c"), isItalic: true)])
  }

  @Test func `has notes and comments at their places`() throws {
    let document = try read(
      "<w:p>\(Sample.run("Claim"))<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
      parts: [
        "word/footnotes.xml":
          "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\" w:id=\"0\"/><w:footnote "
          + "w:id=\"2\">\(Sample.paragraph("Source: Nomis"))</w:footnote></w:footnotes>",
        "word/comments.xml":
          "<w:comments xmlns:w=\"w\"><w:comment w:id=\"0\" w:author=\"A. N. Other\" "
          + "w:date=\"2018-01-09T10:00:00Z\">\(Sample.paragraph("Is that so?"))</w:comment>"
          + "</w:comments>",
      ])
    #expect(
      paragraphs(document).first?.runs.map(\.content) == [.text("Claim"), .note(0), .comment(0)])
    #expect(document.notes.map(\.text) == ["Source: Nomis"])
    let comment = document.comments.first
    #expect(comment?.author == "A. N. Other" && comment?.day == "2018-01-09")
    #expect(comment?.text == "Is that so?")
  }

  @Test func `has tables with merged cells, headers and tables within`() throws {
    let body = """
      <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>\
      \(Sample.paragraph("Head"))</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/>\
      </w:tcPr>\(Sample.paragraph("a"))</w:tc><w:tc>\(Sample.table([["in"]]))</w:tc></w:tr>\
      <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>\(Sample.paragraph("b"))</w:tc>\
      </w:tr></w:tbl>
      """
    guard case .table(let table)? = try read(body).blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map(\.isHeader) == [true, false, false])
    #expect(table.rows.map { $0.cells.map(\.span) } == [[2], [1, 1], [1, 1]])
    #expect(
      table.rows.map { $0.cells.map(\.isContinued) } == [[false], [false, false], [true, false]])
    #expect(table.rows[1].cells[1].blocks.text == "in")
  }

  @Test func `has the text of boxes once, after the paragraph that they are anchored in`() throws {
    let box = "<w:txbxContent>\(Sample.paragraph("In a box"))</w:txbxContent>"
    let body = """
      <w:p>\(Sample.run("Before"))<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:drawing>\(box)\
      </w:drawing></mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback>\
      </mc:AlternateContent></w:r></w:p>\(Sample.paragraph("After"))
      """
    let blocks = try read(body).blocks
    #expect(blocks.map { [$0].text } == ["Before", "In a box", "After"])
    if case .textBox = blocks[1] {} else { Issue.record("no text box") }
  }

  @Test func `tells what it holds besides text`() throws {
    var sample = Sample(
      "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:char=\"F001\"/></w:r></w:p>")
    sample.parts["word/vbaProject.bin"] = "macro"
    let document = try WordDocument(sample.bytes)
    #expect(document.leftOut == [.macros, .symbol])
    #expect(document.blocks.text == "✓\u{FFFD}")
  }

  @Test func `is refused where the file is no Word document`() throws {
    #expect(throws: PackageError.notADocument) { try WordDocument(SampleWorkbook().bytes) }
    #expect(throws: PackageError.notAZip) { try WordDocument(Array("text".utf8)) }
    var sample = Sample("")
    sample.parts["word/document.xml"] =
      "<!DOCTYPE a [<!ENTITY b \"bb\">]><document><body>&b;</body></document>"
    #expect(throws: PackageError.documentType(part: "word/document.xml")) {
      try WordDocument(sample.bytes)
    }
  }

  @Test func `never crashes its reader when parts are changed`() {
    let sample = Sample(
      Sample.paragraph("Title", style: "H1") + Sample.item("a", list: 2, level: 1)
        + Sample.table([["a", "b"], ["c", "d"]], headers: 1)
        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>")
    let names = sample.parts.keys.sorted()
    let pieces = [
      "<", ">", "\"", "99999999999", "-1", "<w:p>", "</w:p>", "<w:tbl><w:tr><w:tc>", "w:val=\"9\"",
      "<w:ins>", "<w:del/>", "&#0;", "", "<w:numId w:val=\"2\"/>",
    ]
    var random = SeededGenerator(seed: 19)
    for _ in 0..<2000 {
      var changed = sample
      changed.parts = changed.parts.changed(by: pieces, in: names, &random)
      if let document = try? WordDocument(changed.bytes) {
        #expect(document.blocks.count < 100)
      }
    }
  }
}
