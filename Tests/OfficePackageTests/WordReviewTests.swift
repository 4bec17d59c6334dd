import OfficePackage
import TestSupport
import Testing

@Suite struct `A reviewed Word document` {
  private typealias Sample = SampleWordDocument

  private static let maker = "w:id=\"1\" w:author=\"Pat\" w:date=\"2018-01-30T10:00:00Z\""

  private static func added(_ text: String, by author: String = maker) -> String {
    "<w:ins \(author)>\(Sample.run(text))</w:ins>"
  }

  private static func removed(_ text: String, by author: String = maker) -> String {
    "<w:del \(author)><w:r><w:delText xml:space=\"preserve\">\(text)</w:delText></w:r></w:del>"
  }

  private static func paragraph(_ content: String, mark: String = "") -> String {
    let properties = mark.isEmpty ? "" : "<w:pPr><w:rPr><w:\(mark) \(maker)/></w:rPr></w:pPr>"
    return "<w:p>\(properties)\(content)</w:p>"
  }

  private func read(
    _ body: String, by author: String? = nil, parts: [String: String] = [:]
  ) throws -> WordReview {
    var sample = Sample(body)
    sample.parts.merge(parts) { $1 }
    return try WordReview(sample.bytes, by: author)
  }

  /// Each paragraph as it was and as it is.
  private func texts(_ review: WordReview) -> [[String?]] {
    review.paragraphs.map { [$0.original, $0.accepted] }
  }

  @Test func `has the words that take the place of others, with who made it`() throws {
    let review = try read(
      Self.paragraph(
        Sample.run("The Board ") + Self.removed("endorses") + Self.added("notes")
          + Sample.run(" it.")))
    let paragraph = try #require(review.paragraphs.first)
    #expect(texts(review) == [["The Board endorses it.", "The Board notes it."]])
    #expect(paragraph.changes.map(\.old) == ["endorses"])
    #expect(paragraph.changes.map(\.new) == ["notes"])
    #expect(paragraph.changes[0].makers == [ReviewMaker(author: "Pat", day: "2018-01-30")])
  }

  @Test func `has paragraphs that were added and taken out, whichever mark holds the change`()
    throws
  {
    let kept = Sample.paragraph("after")
    let ways = [
      // A new mark at the end of the paragraph before, and at that of the paragraph itself.
      Self.paragraph(Sample.run("before"), mark: "ins") + Self.paragraph(Self.added("new")),
      Sample.paragraph("before") + Self.paragraph(Self.added("new"), mark: "ins"),
    ]
    for way in ways {
      #expect(
        try texts(read(way + kept)) == [["before", "before"], [nil, "new"], ["after", "after"]])
    }
    #expect(
      try texts(
        read(Sample.paragraph("before") + Self.paragraph(Self.removed("old"), mark: "del") + kept))
        == [["before", "before"], ["old", nil], ["after", "after"]])
  }

  @Test func `has paragraphs that were joined and parted`() throws {
    #expect(
      try texts(
        read(Self.paragraph(Sample.run("One two "), mark: "del") + Sample.paragraph("three")))
        == [["One two ", "One two three"], ["three", nil]])
    #expect(
      try texts(
        read(Self.paragraph(Sample.run("One "), mark: "ins") + Sample.paragraph("two three")))
        == [[nil, "One "], ["One two three", "two three"]])
  }

  @Test func `has what was moved, as Word writes it`() throws {
    let review = try read(
      Self.paragraph(
        "<w:moveFrom \(Self.maker)>\(Sample.run("moved"))</w:moveFrom>", mark: "moveFrom")
        + Sample.paragraph("stays")
        + Self.paragraph(
          "<w:moveTo \(Self.maker)>\(Sample.run("moved"))</w:moveTo>", mark: "moveTo")
        + Sample.paragraph("end"))
    #expect(
      texts(review) == [["moved", nil], ["stays", "stays"], [nil, "moved"], ["end", "end"]])
  }

  @Test func `has the changes of one person alone, if they are asked for`() throws {
    let other = Self.maker.replacing("Pat", with: "Sam")
    let body = Self.paragraph(
      Sample.run("a ") + Self.removed("b") + Self.added("c") + Self.removed("d", by: other)
        + Self.added("e", by: other))
    #expect(try texts(read(body)) == [["a bd", "a ce"]])
    #expect(try texts(read(body, by: "Pat")) == [["a bd", "a cd"]])
    #expect(try texts(read(body, by: "Sam")) == [["a bd", "a be"]])
    #expect(try texts(read(body, by: "Kim")) == [["a bd", "a bd"]])
  }

  @Test func `has its comments at their paragraphs, and marks`() throws {
    let comment = """
      <w:comments><w:comment w:id="7" w:author="Pat" w:date="0-00-00T00:00:00Z"><w:p>\
      \(Sample.run("Is it"))</w:p><w:p>\(Sample.run("so?"))</w:p></w:comment>\
      <w:comment w:id="8" w:author="Sam">\(Sample.paragraph("Lost"))</w:comment></w:comments>
      """
    let review = try read(
      Sample.paragraph("one")
        + Self.paragraph(
          "<w:bookmarkStart w:name=\"_bp_1\"/><w:bookmarkStart w:name=\"Heading\"/>"
            + "<w:commentRangeStart w:id=\"7\"/>\(Sample.run("two"))<w:r><w:commentReference w:id=\"7\"/></w:r>"
        ),
      parts: ["word/comments.xml": comment])
    #expect(review.paragraphs.map { $0.comments.map(\.text) } == [[], ["Is it so?"]])
    #expect(review.paragraphs[1].comments.first?.maker == ReviewMaker(author: "Pat", day: ""))
    #expect(review.paragraphs.map(\.marks) == [[], ["_bp_1"]])
    #expect(review.loose.map(\.text) == ["Lost"])
  }

  @Test func `knows the cells of tables, and rows that were added`() throws {
    let row = { (change: String, cells: [String]) in
      "<w:tr><w:trPr>\(change)</w:trPr>"
        + cells.map { "<w:tc>\(Sample.paragraph($0))</w:tc>" }.joined()
        + "</w:tr>"
    }
    let review = try read(
      "<w:tbl>\(row("", ["a", "b"]))\(row("<w:ins \(Self.maker)/>", ["c", "d"]))</w:tbl>")
    #expect(texts(review) == [["a", "a"], ["b", "b"], [nil, "c"], [nil, "d"]])
    #expect(review.paragraphs[1].place == .cell(table: 0, row: 0, column: 1))
    #expect(review.paragraphs[3].makers.first?.author == "Pat")
  }

  @Test func `has results of fields, and neither instructions nor what is hidden`() throws {
    let field = """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(Sample.run("Table 1"))\
      <w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>
      """
    #expect(try texts(read(Self.paragraph(field))) == [["Table 1", "Table 1"]])
  }
}
