import Foundation
import OfficePackage
import PaperMarkup
import PaperModel
import PaperRender
import TestSupport
import Testing

@Suite struct `A Word file that is not for publication` {
  private static let marking = "Not for publication"
  private static let blocks: [Block] = [
    .heading(level: 1, [.text("Premises")]), .paragraph([.text("Text.")]),
  ]

  private func file(style: DocxStyle = .builtIn) throws -> DocxFile {
    try DocxFile(
      try SampleDocuments.document(Self.blocks, audience: .restricted), style: style)
  }

  /// The texts at the head of each kind of pages, a paragraph each.
  private func headers(_ file: DocxFile) throws -> [String: [String]] {
    let targets = Dictionary(
      try file.root("word/_rels/document.xml.rels").children.map {
        ($0.attributes["Id"] ?? "", $0.attributes["Target"] ?? "")
      }
    ) { first, _ in first }
    #expect(targets.count == (try file.root("word/_rels/document.xml.rels").children.count))
    var headers: [String: [String]] = [:]
    for section in try file.root("word/document.xml").descendants(["sectPr"]) {
      for reference in section.all("headerReference") {
        let target = try #require(reference.attributes["id"].flatMap { targets[$0] })
        let part = target.hasPrefix("/") ? String(target.dropFirst()) : "word/" + target
        let pages = try #require(reference.attributes["type"])
        #expect(headers[pages] == nil, "two headers for the same pages")
        headers[pages] = try file.root(part).all("p").map { paragraph in
          paragraph.descendants(["t"]).map(\.text).joined()
        }
      }
    }
    return headers
  }

  @Test func `says so on its first page and on all others, above the name of its body`() throws {
    #expect(
      try headers(file()) == [
        "first": [Self.marking], "default": [Self.marking, "Sample Board"],
      ])
    #expect(
      try headers(try DocxFile(try SampleDocuments.document(Self.blocks)))
        == ["default": ["Sample Board"]])
  }

  @Test func `goes on saying so on pages that lie on their side`() throws {
    let table = Table(
      columns: (0..<12).map { [.text("column \($0)")] },
      rows: (0..<3).map { _ in
        (0..<12).map { _ in [.paragraph([.text("words that take room")])] }
      })
    let long = Block.paragraph([.text(String(repeating: "Words. ", count: 400))])
    let file = try DocxFile(
      try SampleDocuments.document(
        Self.blocks + [long, .table(table), long], audience: .restricted))
    let sections = try file.root("word/document.xml").descendants(["sectPr"])
    #expect(sections.count > 1)
    // None but the first has headers, so that all have those of the first.
    #expect(
      sections.dropFirst().allSatisfy { $0["headerReference"] == nil && $0["titlePg"] == nil })
    #expect(try headers(file)["default"]?.first == Self.marking)
  }

  @Test func `says so in its properties`() throws {
    let core = try file().root("docProps/core.xml")
    #expect(core["contentStatus"]?.text == Self.marking)
    #expect(core["subject"]?.text == Self.marking)
    let other = try DocxFile(try SampleDocuments.document(Self.blocks)).root("docProps/core.xml")
    #expect(other["contentStatus"] == nil && other["subject"] == nil)
  }

  // MARK: - In the form of a house

  private static let word = DocxReference.vocabulary
  private static let related =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The `reference.docx` of a house with some headers.
  private static func reference(
    _ headers: [(pages: String, content: String)], settings: String = "<w:titlePg/>",
    names: [String] = ["header1.xml", "header2.xml", "header3.xml"]
  ) -> [String: String] {
    var parts = [
      "[Content_Types].xml": """
      <Types><Default Extension="rels" ContentType="r"/><Default Extension="xml" ContentType="x"/>\
      </Types>
      """,
      "_rels/.rels": """
      <Relationships><Relationship Id="rId1" Type="\(related)/officeDocument" \
      Target="word/document.xml"/></Relationships>
      """,
      "word/styles.xml": """
      <w:styles xmlns:w="\(word)"><w:docDefaults/><w:style w:type="paragraph" w:default="1" \
      w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>
      """,
      "word/settings.xml": """
      <w:settings xmlns:w="\(word)"><w:evenAndOddHeaders/></w:settings>
      """,
    ]
    var references = ""
    var relationships = """
      <Relationship Id="rIdStyles" Type="\(related)/styles" Target="styles.xml"/>\
      <Relationship Id="rIdSettings" Type="\(related)/settings" Target="settings.xml"/>
      """
    for (name, header) in zip(names, headers) {
      parts["word/" + name] = header.content
      references += "<w:headerReference w:type=\"\(header.pages)\" r:id=\"\(name)\"/>"
      relationships +=
        "<Relationship Id=\"\(name)\" Type=\"\(related)/header\" Target=\"\(name)\"/>"
    }
    parts["word/_rels/document.xml.rels"] = "<Relationships>\(relationships)</Relationships>"
    parts["word/document.xml"] = """
      <w:document xmlns:w="\(word)" xmlns:r="\(related)"><w:body><w:p/><w:sectPr>\(references)\
      <w:pgSz w:w="12240" w:h="15840"/>\(settings)</w:sectPr></w:body></w:document>
      """
    return parts
  }

  private func headers(
    _ headers: [(pages: String, content: String)], names: [String]? = nil
  ) throws -> [String: [String]] {
    let parts = names.map { Self.reference(headers, names: $0) } ?? Self.reference(headers)
    let style = try DocxStyle(reference: ZipFile(parts).bytes)
    return try self.headers(try file(style: style))
  }

  private static func header(_ text: String) -> String {
    """
    <?xml version="1.0"?>\n<!-- <w:hdr> --><w:hdr xmlns:w="\(word)" title='a > b'>\
    <w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:hdr>
    """
  }

  @Test func `says so above what the house has at the head of its pages`() throws {
    let all = [
      ("default", Self.header("House")), ("first", Self.header("First")),
      ("even", Self.header("Even")),
    ].map { (pages: $0.0, content: $0.1) }
    #expect(
      try headers(all) == [
        "default": [Self.marking, "House"], "first": [Self.marking, "First"],
        "even": [Self.marking, "Even"],
      ])
  }

  @Test func `says so on pages on which the house has nothing`() throws {
    #expect(
      try headers([(pages: "first", content: Self.header("First"))]) == [
        "default": [Self.marking], "first": [Self.marking, "First"], "even": [Self.marking],
      ])
    #expect(
      try headers([]) == [
        "default": [Self.marking, "Sample Board"], "first": [Self.marking],
        "even": [Self.marking],
      ])
  }

  @Test(arguments: [
    ("<w:hdr xmlns:w=\"\(word)\"/>", [marking]),
    ("<hdr xmlns=\"\(word)\"/>", [marking]),
    ("\u{FEFF}<x:hdr xmlns:x=\"\(word)\" ><x:p/></x:hdr>", [marking, ""]),
  ])
  func `says so whatever the header of the house is made like`(
    content: String, expected: [String]
  ) throws {
    #expect(try headers([(pages: "default", content: content)])["default"] == expected)
  }

  @Test func `says so once where its house was made from such a file`() throws {
    let style = try DocxStyle(reference: try file().bytes)
    let headers = try self.headers(try file(style: style))
    #expect(headers["even"] == [Self.marking])
    #expect(
      try self.headers(
        [(pages: "default", content: Self.header("House"))], names: ["paper-marking.xml"])
        == ["default": [Self.marking, "House"], "first": [Self.marking], "even": [Self.marking]])
  }

  @Test(.enabled(if: OutsideTool.isWanted("python3"), "Python is not installed"))
  func `is in the order of the standard`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data(try file().bytes), to: "own.docx")
    let style = try DocxStyle(
      reference: ZipFile(
        Self.reference([(pages: "default", content: Self.header("House"))])
      ).bytes)
    try folder.write(Data(try file(style: style).bytes), to: "house.docx")
    let run = try Python.run(
      "word_schema.py", [folder.path(of: "own.docx"), folder.path(of: "house.docx")])
    #expect(run.status == 0 && run.output == "", "\(run.output)\(run.errors)")
  }
}
