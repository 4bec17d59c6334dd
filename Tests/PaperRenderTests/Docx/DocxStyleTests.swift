import Foundation
import OfficePackage
import PaperMarkup
import PaperRender
import TestSupport
import Testing

@Suite struct `The Word document of a house` {
  /// A document as a French Word would write it: some styles, with ids of its language.
  private static func parts() -> [String: String] {
    HouseDocument.parts(
      header:
        "<w:p>\(HouseDocument.picture("rId1"))<w:r><w:t>Council</w:t></w:r></w:p>",
      relationships: """
        <Relationship Id="rId1" Type="\(HouseDocument.related)/image" Target="media/logo.png"/>
        """,
      section: """
        <w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" \
        w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>
        """,
      styles: """
        <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/>\
        </w:style>\
        <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:keepNext/>\
        <w:numPr><w:numId w:val="77"/></w:numPr></w:pPr></w:style>\
        <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="Something else"/></w:style>\
        <w:style w:type="paragraph" w:styleId="Listepuces"><w:name w:val="List Bullet"/><w:pPr>\
        <w:numPr><w:numId w:val="5"/></w:numPr><w:ind w:left="300"/></w:pPr></w:style>
        """,
      more: ["word/media/logo.png": "png"])
  }

  private static let sample: [Block] = [
    .heading(level: 1, [.text("Title")]), .heading(level: 2, [.text("Part")]),
    .list(List(marker: .bullet, items: [[.paragraph([.text("item")])]])),
    .table(
      Table(
        caption: [.text("Shows")], columns: [[.text("a")]],
        rows: [[[.paragraph([.badge(.good, "Done")])]]])),
  ]

  private func file(_ parts: [String: String] = parts()) throws -> DocxFile {
    let style = try DocxStyle(reference: HouseDocument.zip(parts))
    return try DocxFile(try SampleDocuments.document(Self.sample), style: style)
  }

  @Test func `gives its styles, which are found by their names`() throws {
    let file = try file()
    let used = try file.root("word/document.xml").descendants(["pStyle", "rStyle", "tblStyle"])
      .compactMap { $0.attributes["val"] }
    #expect(
      used == [
        "Titre1", "Heading2", "Listepuces", "CaptionPaper", "PaperTable", "TableHeading",
        "TableText", "StatusGood", "TableEnd",
      ])
    let styles = try file.root("word/styles.xml").all("style")
    #expect(
      styles.count { $0.attributes["default"] == "1" && $0.attributes["type"] == "paragraph" } == 1)
    #expect(
      styles.first { $0["name"]?.attributes["val"] == "heading 2" }?["basedOn"]?.attributes["val"]
        == "Standaard")
  }

  @Test func `gives its page, its header and what that needs`() throws {
    let file = try file()
    let page = try file.root("word/document.xml").descendants(["pgSz"]).first
    #expect(page?.attributes["w"] == "12240")
    #expect(try file.root("word/house-header-1.xml").descendants(["t"]).map(\.text) == ["Council"])
    #expect(try Archive(file.bytes).part("word/media/house-2.png") == HouseDocument.png)
    #expect(!(try Archive(file.bytes).has("word/paper-header.xml")))
    #expect(
      try file.part("[Content_Types].xml").contains(
        "PartName=\"/word/media/house-2.png\" ContentType=\"image/png\""))
    #expect(try file.part("word/_rels/document.xml.rels").contains("/word/theme/house-theme.xml"))
  }

  @Test func `gives neither its language nor its numbers`() throws {
    let styles = try file().part("word/styles.xml")
    #expect(!styles.contains("fr-FR") && styles.contains("w:val=\"en-GB\""))
    #expect(!styles.contains("w:numId w:val=\"77\"") && !styles.contains("w:numId w:val=\"5\""))
  }

  @Test func `may be that which the program made`() throws {
    let reference = try SampleDocuments.reference()
    #expect(reference == (try SampleDocuments.reference()))
    let file = try DocxFile(
      try SampleDocuments.document(Self.sample), style: try DocxStyle(reference: reference))
    let names = try file.root("word/styles.xml").all("style").compactMap {
      $0["name"]?.attributes["val"]
    }
    #expect(names.count == Set(names).count)
    #expect(try file.part("word/document.xml").contains("Heading1"))
  }

  @Test(.enabled(if: OutsideTool.isWanted("python3"), "Python is not installed"))
  func `makes files in the order of the standard`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data(try file().bytes), to: "own.docx")
    let again = try DocxFile(
      try SampleDocuments.document(Self.sample),
      style: try DocxStyle(reference: try SampleDocuments.reference()))
    try folder.write(Data(again.bytes), to: "again.docx")
    let run = try Python.run(
      "word_schema.py", [folder.path(of: "own.docx"), folder.path(of: "again.docx")])
    #expect(run.status == 0 && run.output == "", "\(run.output)\(run.errors)")
  }

  @Test(arguments: [
    "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml",
    "word/styles.xml", "word/header1.xml",
  ])
  func `is refused without one of its parts`(part: String) {
    var parts = Self.parts()
    parts[part] = nil
    #expect(throws: PackageError.self) { try DocxStyle(reference: HouseDocument.zip(parts)) }
  }

  @Test(arguments: [
    ("word/styles.xml", "<w:styles/>"), ("word/styles.xml", "<!DOCTYPE x><w:styles/>"),
    ("word/styles.xml", "<x"), ("word/document.xml", "\u{0}"),
    ("word/header1.xml", "<w:hdr"), ("word/header1.xml", "<!DOCTYPE x><w:hdr/>"),
    ("word/header1.xml", "<w:hdr xmlns:w=\"urn:other\"/>"), ("word/header1.xml", "<w:ftr/>"),
    ("word/theme/theme1.xml", "<a:theme"),
  ])
  func `is refused where it is damaged`(part: String, content: String) {
    var parts = Self.parts()
    parts[part] = content
    let bytes = HouseDocument.zip(parts)
    #expect(throws: PackageError.self) { try DocxStyle(reference: bytes) }
  }

  @Test func `never crashes when its bytes are changed`() throws {
    let whole = try SampleDocuments.reference()
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0...random.below(8) {
        bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.next())
      }
      if random.below(4) == 0 { bytes.removeLast(random.below(bytes.count)) }
      if let style = try? DocxStyle(reference: bytes) {
        _ = try? DocxWriter.bytes(of: try SampleDocuments.document(Self.sample), style: style)
      }
    }
  }

  @Test func `with odd sizes of its page does not leave text without room`() throws {
    for size in ["w:w=\"0\" w:h=\"0\"", "w:w=\"-5\" w:h=\"9999999999999999999\"", "w:w=\"100000\""]
    {
      var parts = Self.parts()
      parts["word/document.xml"] = parts["word/document.xml"]?
        .replacing("w:w=\"12240\" w:h=\"15840\"", with: size)
      let page = try file(parts).root("word/document.xml").descendants(["pgSz"]).first
      #expect(page?.attributes["w"] == "11906")
    }
  }
}
