import Foundation
import OfficePackage
import PaperMarkup
import PaperRender
import TestSupport
import Testing

@Suite struct `A note in a Word file` {
  private static let sample: [Block] = [
    .paragraph([
      .text("Rose"), .note([.text("Source: the register")]), .text(" and fell"),
      .note([.text("See "), .link(destination: "https://example.org/a", [.text("there")])]),
    ]),
    .table(
      Table(
        columns: [[.text("Year")]],
        rows: [[[.paragraph([.text("2017"), .note([.text("Source: the register")])])]]])),
  ]

  @Test func `is a footnote, and its number is repeated where it is used again`() throws {
    let file = try DocxFile(Self.sample)
    let notes = try file.root("word/footnotes.xml")
    #expect(notes.all("footnote").map { $0.attributes["id"] } == ["-1", "0", "1", "2"])
    #expect(
      notes.all("footnote").map { $0.descendants(["t"]).map(\.text).joined() } == [
        "", "", " Source: the register", " See there",
      ])
    let document = try file.root("word/document.xml")
    #expect(
      document.descendants(["footnoteReference"]).map { $0.attributes["id"] } == ["1", "2"])
    #expect(
      document.descendants(["instrText"]).map(\.text) == [" NOTEREF note__1 \\f \\h "])
    #expect(try file.part("word/_rels/footnotes.xml.rels").contains("https://example.org/a"))
    #expect(try file.addresses() == [])
    #expect(try file.part("word/settings.xml").contains("<w:footnotePr>"))
    let styles = try file.root("word/styles.xml").all("style").map { $0.attributes["styleId"] }
    #expect(styles.suffix(2) == ["FootnoteText", "FootnoteReference"])
  }

  @Test func `leaves no trace in a file that has none`() throws {
    let file = try DocxFile([.paragraph([.text("a")])])
    #expect(!(try Archive(file.bytes).has("word/footnotes.xml")))
    for name in try Archive(file.bytes).names {
      #expect(!(try file.part(name).lowercased().contains("footnote")), "\(name)")
    }
  }

  @Test func `has the styles of the house where it has them`() throws {
    var styles = try DocxFile(bytes: try SampleDocuments.reference()).part("word/styles.xml")
    styles = styles.replacing(
      "</w:styles>",
      with: """
        <w:style w:type="paragraph" w:styleId="Voetnoot"><w:name w:val="Footnote Text"/></w:style>\
        </w:styles>
        """)
    let archive = try Archive(try SampleDocuments.reference())
    var parts: [String: String] = [:]
    for name in archive.names {
      parts[name] = String(decoding: try archive.part(name), as: UTF8.self)
    }
    parts["word/styles.xml"] = styles
    let file = try DocxFile(
      try SampleDocuments.document(Self.sample),
      style: try DocxStyle(reference: ZipFile(parts).bytes))
    let used = try file.root("word/footnotes.xml").descendants(["pStyle", "rStyle"])
      .compactMap { $0.attributes["val"] }
    #expect(Set(used) == ["Voetnoot", "FootnoteReference", "Hyperlink"])
    let names = try file.root("word/styles.xml").all("style").compactMap {
      $0["name"]?.attributes["val"]?.lowercased()
    }
    #expect(names.count { $0.hasPrefix("footnote") } == 2)
  }

  @Test(.enabled(if: OutsideTool.isWanted("python3"), "Python is not installed"))
  func `is in the order of the standard`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data(try DocxFile(Self.sample).bytes), to: "a.docx")
    let run = try Python.run("word_schema.py", [folder.path(of: "a.docx")])
    #expect(run.status == 0 && run.output == "", "\(run.output)\(run.errors)")
  }

  @Test(.enabled(if: LibreOffice.isWanted, "LibreOffice is not installed"))
  func `is read by LibreOffice, with its number wherever it is used`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data(try DocxFile(Self.sample).bytes), to: "a.docx")
    try LibreOffice.convert([folder.path(of: "a.docx")], to: "fodt", into: folder.path)
    let text = try folder.read("a.fodt")
    let notes = text.split(separator: "<text:note-body>").dropFirst().compactMap {
      $0.split(separator: "</text:note-body>").first.map(String.init)
    }
    try #require(notes.count == 2, "\(text.suffix(3_000))")
    #expect(notes[0].contains("Source: the register") && notes[1].contains("https://example.org/a"))
    #expect(text.contains("<text:note-citation>1</text:note-citation>"))
    let row = (text.split(separator: ">2017<").last ?? "").prefix(800)
    #expect(row.contains(">1<"), "\(row)")
  }
}
