import Foundation
import OfficePackage
import PaperMarkup
import PaperModel
import TestSupport
import Testing

@testable import PaperRender

@Suite struct `Slides for PowerPoint` {
  private static let sample: [Block] = [
    .heading(level: 1, [.text("Title")]), .paragraph([.text("Board")]), .rule,
    .heading(level: 2, [.text("First & <last>")]),
    .list(
      List(
        marker: .bullet,
        items: [
          [
            .paragraph([.strong([.text("one")]), .text(" a")]),
            .list(List(marker: .bullet, items: [[.paragraph([.text("two")])]])),
          ],
          [.paragraph([.link(destination: "https://example.org/a", [.text("three")])])],
        ])),
    .aside(
      label: [.text("Notes")], [.paragraph([.text("Say this")]), .paragraph([.text("and that")])]),
    .rule, .heading(level: 2, [.text("Second")]),
    .table(
      Table(
        columns: [[.text("A")], [.text("B")]],
        rows: [[[.paragraph([.text("x")])], [.paragraph([.text("1")])]], [[], []]],
        hasRowHeaders: true)),
    .paragraph([.text("Below")]), .rule, .paragraph([.text("No title")]),
  ]

  private func write(
    _ documents: [String: Document], into folder: TemporaryFolder
  ) throws -> [String] {
    try documents.sorted { $0.key < $1.key }.map { name, document in
      try folder.write(Data(try PptxWriter.packed(document).bytes), to: name + ".pptx")
      return folder.path + "/\(name).pptx"
    }
  }

  private func document(_ blocks: [Block], audience: Audience = .public) throws -> Document {
    try SampleDocuments.document(blocks, audience: audience, form: .slides)
  }

  private func hostile() throws -> [String: Document] {
    // A word of a million letters and deep nesting take other programs minutes.
    try HostileDocuments.all.filter { !["word", "word-in-table"].contains($0.name) }
      .reduce(into: [:]) { $0[$1.name] = try document($1.blocks) }
  }

  @Test(.enabled(if: Python.isWanted("pptx"), "python-pptx is not installed"))
  func `have titles, levels, tables, links, notes and alternative text, as python-pptx reads them`()
    throws
  {
    let folder = try TemporaryFolder()
    let run = try Python.run(
      "slides.py", try write(["sample": document(Self.sample)], into: folder))
    try #require(run.status == 0, "\(run.errors)")
    #expect(
      try folder.read("sample.lines").split(separator: "\n") == [
        "title|Title", "language|en-GB",
        "slide|Title", "0|Board",
        "slide|First & <last>", "0|one a", "bold|one", "1|two", "0|three",
        "link|https://example.org/a", "notes|Say this/and that",
        "slide|Second", "table|Second: A, B", "header|True True", "row|A|B", "row|x|1", "row||",
        "0|Below",
        "slide|Title", "0|No title",
      ])
  }

  @Test(.enabled(if: Python.isWanted("pptx"), "python-pptx is not installed"))
  func `are read whatever somebody typed, with nothing beyond their edges`() throws {
    let folder = try TemporaryFolder()
    let documents = try hostile()
    let run = try Python.run("slides.py", try write(documents, into: folder))
    try #require(run.status == 0, "\(run.errors)")
    for name in documents.keys {
      let lines = try folder.read(name + ".lines").split(separator: "\n")
      #expect(!lines.contains { $0.hasSuffix("is not on the slide") }, "\(name)")
      #expect(!lines.contains { $0.hasPrefix("t") && !$0.contains("|") }, "\(name)")
    }
    let links = try folder.read("addresses.lines")
    #expect(!links.lowercased().contains("link|javascript"))
  }

  @Test(.enabled(if: LibreOffice.readsSlides, "LibreOffice Impress is not installed"))
  func `become as many pages as there are slides`() throws {
    let folder = try TemporaryFolder()
    var documents = try SampleDocuments.example().filter { $0.value.form == .slides }
    #expect(documents.count == 1)
    documents["sample"] = try document(Self.sample)
    documents["long"] = try document([
      .heading(level: 1, [.text("Title")]), .rule, .heading(level: 2, [.text("Long")]),
      .list(
        List(
          marker: .numbered(NumberingStyle(scheme: .decimal, suffix: "."), start: 1),
          items: (1...80).map { [.paragraph([.text("item \($0)")])] })),
    ])
    try LibreOffice.convert(
      try write(documents, into: folder), to: "pdf", into: folder.path)
    for (name, document) in documents {
      let pages = try RunningProgram(
        [folder.path + "/\(name).pdf"], of: OutsideTool.path(of: "pdfinfo") ?? "pdfinfo"
      ).output.firstMatch(of: /Pages: +(\d+)/)
      #expect(pages.map { String($0.1) } == String(PptxPage.pages(of: document).count), "\(name)")
      let text = try RunningProgram(
        ["-layout", folder.path + "/\(name).pdf", "-"],
        of: OutsideTool.path(of: "pdftotext") ?? "pdftotext"
      ).output
      if name == "long" {
        // The numbers go on on the next slide, and nothing is cut off.
        let lines = Set(
          text.split(separator: "\n").map {
            $0.split(separator: " ").joined(separator: " ")
          })
        for number in 1...80 { #expect(lines.contains("\(number). item \(number)"), "\(lines)") }
        #expect(text.contains("Long (continued)"))
      }
    }
  }

  @Test func `of words without end are made in bearable time`() throws {
    for (name, blocks) in HostileDocuments.all where name.hasPrefix("word") {
      let document = try document(blocks)
      let time = try ContinuousClock().measure {
        _ = try PptxWriter.packed(document)
        _ = HTMLWriter.bytes(of: document)
      }
      #expect(time < .seconds(60), "\(name) \(time)")
    }
  }

  @Test func `have the same bytes for the same document`() throws {
    let (first, second) = (try document(Self.sample), try document(Self.sample))
    #expect(try PptxWriter.packed(first).bytes == PptxWriter.packed(second).bytes)
  }

  @Test func `say on each that they are not for publication`() throws {
    let document = try document(Self.sample, audience: .restricted)
    let marking = try #require(document.marking)
    let parts = try PptxWriter.packed(document).parts.filter { $0.name.hasPrefix("ppt/slides/s") }
    #expect(parts.count == 4)
    for part in parts { #expect(String(decoding: part.bytes, as: UTF8.self).contains(marking)) }
  }

  @Test func `have notes once, on the first of the slides that hold what belongs together`() throws
  {
    let items = (1...60).map { [Block.paragraph([.text("item \($0)")])] }
    let pages = PptxPage.pages(
      of: try document([
        .heading(level: 1, [.text("Title")]), .rule, .heading(level: 2, [.text("Long")]),
        .list(List(marker: .bullet, items: items)),
        .aside(label: [.text("Notes")], [.paragraph([.text("Say this")])]),
      ]))
    #expect(pages.count > 3)
    #expect(
      pages.dropFirst().map(\.notes.count) == [1] + Array(repeating: 0, count: pages.count - 2))
    #expect(Set(pages.dropFirst(2).map { $0.title.map(\.text) }) == [["Long (continued)"]])
  }
}
