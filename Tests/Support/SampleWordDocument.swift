/// A Word document made of XML, as different programs write it.
package struct SampleWordDocument: Sendable {
  package var parts: [String: String]

  private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// - Parameter body: what is in the body of the document.
  package init(_ body: String) {
    parts = [
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels":
        "<Relationships><Relationship Id=\"r1\" Type=\"\(Self.types)/officeDocument\" "
        + "Target=\"word/document.xml\"/></Relationships>",
      "word/document.xml":
        "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>",
      "word/styles.xml": Self.styles,
      "word/numbering.xml": Self.numbering,
    ]
    relate([
      ("rs", "styles", "styles.xml"), ("rn", "numbering", "numbering.xml"),
      ("rf", "footnotes", "footnotes.xml"), ("rc", "comments", "comments.xml"),
    ])
  }

  private static let styles =
    "<w:styles xmlns:w=\"w\">"
    + style("Normal", "Normal", isDefault: true)
    + style("H1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/></w:rPr>")
    + style(
      "H2", "heading 2", "<w:basedOn w:val=\"H1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
    + style(
      "H3", "heading 3", "<w:basedOn w:val=\"H1\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")
    + style(
      "Bullet", "List Bullet", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
    + style("Caption", "caption") + style("Term", "Definition Term")
    + style("Definition", "Definition") + style("TOC1", "toc 1")
    + style("Strong", "Strong", "<w:rPr><w:b/></w:rPr>", type: "character") + "</w:styles>"

  private static func style(
    _ id: String, _ name: String, _ content: String = "", type: String = "paragraph",
    isDefault: Bool = false
  ) -> String {
    "<w:style w:type=\"\(type)\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
      + "<w:name w:val=\"\(name)\"/>\(content)</w:style>"
  }

  private static let numbering =
    "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\">"
    + level(0, "bullet", "•") + level(1, "bullet", "o")
    + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
    + level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerRoman", "%3)")
    + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">" + level(0, "lowerLetter", "%1)")
    + "</w:abstractNum>"
    + (1...3).map { number in
      "<w:num w:numId=\"\(number)\"><w:abstractNumId w:val=\"\(number - 1)\"/></w:num>"
    }.joined() + "</w:numbering>"

  private static func level(_ level: Int, _ format: String, _ text: String) -> String {
    "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
      + "<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  /// States the relationships of the document.
  package mutating func relate(
    _ targets: [(id: String, kind: String, target: String)], external: [String: String] = [:]
  ) {
    let inside = targets.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(Self.types)/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    let outside = external.sorted { $0.key < $1.key }.map {
      "<Relationship Id=\"\($0.key)\" Type=\"\(Self.types)/hyperlink\" Target=\"\($0.value)\" "
        + "TargetMode=\"External\"/>"
    }
    parts["word/_rels/document.xml.rels"] =
      "<Relationships>\((inside + outside).joined())</Relationships>"
  }

  package var bytes: [UInt8] { ZipFile(parts).bytes }

  // MARK: - Pieces of a body

  /// A paragraph of plain text.
  package static func paragraph(_ text: String, style: String? = nil, bold: Bool = false) -> String
  {
    let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    return "<w:p>\(properties)\(run(text, bold: bold))</w:p>"
  }

  package static func run(_ text: String, bold: Bool = false) -> String {
    "<w:r>\(bold ? "<w:rPr><w:b/></w:rPr>" : "")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  /// A paragraph of a list.
  package static func item(_ text: String, list: Int, level: Int = 0) -> String {
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>"
      + run(text) + "</w:p>"
  }

  /// A table of plain text.
  package static func table(_ rows: [[String]], headers: Int = 0) -> String {
    let lines = rows.enumerated().map { index, row in
      let cells = row.map { text in
        let content = text.hasPrefix("<w:p>") ? text : paragraph(text)
        return "<w:tc>\(content)</w:tc>"
      }
      let properties = index < headers ? "<w:trPr><w:tblHeader/></w:trPr>" : ""
      return "<w:tr>\(properties)\(cells.joined())</w:tr>"
    }
    return "<w:tbl>\(lines.joined())</w:tbl>"
  }
}
