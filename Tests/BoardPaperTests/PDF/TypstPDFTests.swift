import Foundation
import PaperCompose
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@testable import BoardPaperKit

@Suite(
  .enabled(
    if: Typst.isWanted && OutsideTool.isWanted("pdfinfo") && OutsideTool.isWanted("pdftotext"),
    "Typst and poppler make and read PDF"))
struct `A PDF set by Typst` {
  private let folder: TemporaryFolder
  private let environment: BoardPaperKit.Environment
  private let house: House
  private let day: CalendarDate

  init() throws {
    folder = try TemporaryFolder(["scratch/keep": ""])
    environment = BoardPaperKit.Environment(
      currentFolder: folder.path, temporaryFolder: folder.path(of: "scratch"), day: nil,
      tell: { _ in })
    house = try #require(HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house)
    day = try #require(CalendarDate(year: 2018, month: 2, day: 5))
  }

  private func document(_ blocks: [Block]) -> Document {
    Document(
      blocks, untitled: "Sample", body: "Sample Board", publisher: "Sample Council", date: day,
      house: house)
  }

  /// Makes PDFs, `1.pdf` and on, and says of which Typst could not say that they are PDF/UA.
  @discardableResult
  private func make(_ documents: [Document]) throws -> [String?] {
    let sources = documents.map { TypstWriter.source(of: $0) }
    for program in TypstProgram.candidates {
      let names = documents.indices.map { "\($0 + 1).pdf" }
      guard case .made(let made) = try program.make(sources, named: names, in: environment) else {
        continue
      }
      for (name, pdf) in zip(names, made) { try folder.write(Data(pdf.bytes), to: name) }
      return made.map(\.flaw)
    }
    Issue.record("no Typst could make PDF/UA")
    return []
  }

  private func tool(_ name: String, _ arguments: [String]) throws -> String {
    let run = try RunningProgram(arguments, of: try #require(OutsideTool.path(of: name)))
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  private func text(_ number: Int = 1) throws -> String {
    try tool("pdftotext", ["-layout", folder.path(of: "\(number).pdf"), "-"])
  }

  private func tags(_ number: Int = 1) throws -> [String] {
    try tool("pdfinfo", ["-struct-text", folder.path(of: "\(number).pdf")])
      .split(separator: "\n").map(String.init)
  }

  /// What a checker of PDF/UA finds.
  private func findings(_ number: Int) throws -> String? {
    guard Python.isWanted("pdfua") else { return nil }
    let run = try RunningProgram(
      ["-m", "pdfua", "check", folder.path(of: "\(number).pdf")],
      of: try #require(OutsideTool.path(of: "python3")))
    return run.status == 0 && run.output.contains("PASS") ? nil : run.output + run.errors
  }

  /// The papers, agendas, minutes and frameworks of the example, which have what most have.
  private func example() throws -> [Document] {
    let folder = RunningProgram.project + "/Examples/coventry-hwb"
    let selection = try Selection(paths: [folder], currentFolder: folder)
    let workspace = try #require(WorkspaceReader.read(selection, currentFolder: folder).workspace)
    let edition = workspace.visible(to: .public)
    let papers = PaperDocuments(edition)
    let frameworks = FrameworkDocuments(edition)
    let madeMeetings = MeetingDocuments(edition, links: DocumentLinks { $0 + ".pdf" })
    let meetings = try #require(madeMeetings)
    var documents = workspace.papers.compactMap { papers.document(of: $0) }
    documents += workspace.frameworks.compactMap { frameworks.document(of: $0) }
    for meeting in workspace.meetings?.meetings ?? [] {
      documents += [meetings.agenda(of: meeting), meetings.minutes(of: meeting)].compactMap(\.self)
      documents += [meetings.actionSheet(of: meeting)].compactMap(\.self)
    }
    return documents
  }

  @Test func `has the same bytes on each run, and leaves nothing behind`() throws {
    let document = document([.heading(level: 1, [.text("Title")]), .paragraph([.text("x")])])
    try make([document])
    let first = try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "1.pdf")))
    Thread.sleep(forTimeInterval: 1.1)
    try make([document])
    #expect(first == (try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "1.pdf")))))
    #expect(folder.files() == ["1.pdf", "scratch/keep"])
    let info = try tool("pdfinfo", ["-isodates", folder.path(of: "1.pdf")])
    #expect(info.contains("2018-02-05T00:00:00"), "\(info)")
    #expect(info.contains("Title:           Title") && info.contains("Tagged:          yes"))
    #expect(String(decoding: first, as: UTF8.self).contains("/Lang(en-GB)"))
    #expect(String(decoding: first, as: UTF8.self).contains("<pdfuaid:part>1</pdfuaid:part>"))
  }

  @Test func `is PDF UA for every document of the example, and a checker finds nothing`() throws {
    let documents = try example()
    #expect(documents.count > 12)
    #expect(try make(documents).allSatisfy { $0 == nil })
    for (index, document) in documents.enumerated() {
      if let findings = try findings(index + 1) { Issue.record("\(document.title): \(findings)") }
      let pages =
        try tool("pdfinfo", [folder.path(of: "\(index + 1).pdf")])
        .firstMatch(of: /Pages: +(\d+)/).flatMap { Int($0.1) } ?? 0
      let text = try text(index + 1)
      for page in 1...max(pages, 1) {
        #expect(text.contains("Page \(page) of \(pages)"), "\(document.title)")
      }
    }
  }

  @Test func `names rows and columns of its tables, and bookmarks its headings`() throws {
    func cell(_ text: String) -> [Block] { [.paragraph([.text(text)])] }
    let named = Table(
      caption: [.text("Cap")], columns: [[.text("A")], [.text("B")]],
      rows: [[cell("r1"), cell("1")], [cell("r2"), cell("2")]], hasRowHeaders: true)
    let plain = Table(
      columns: [[.text("C")], [.text("D")]], rows: [[cell("x"), cell("y")]])
    try make([
      document([
        .heading(level: 1, [.text("Title")]), .heading(level: 2, [.text("Part")]), .table(named),
        .table(plain),
      ])
    ])
    let tags = try tags()
    func count(_ tag: String) -> Int {
      tags.count { $0.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber } == tag }
    }
    #expect(count("Table") == 2 && count("Caption") == 1 && count("H1") == 1 && count("H2") == 1)
    #expect(count("TH") == 6 && count("TD") == 4)
    #expect(tags.count { $0.contains("/Scope /Row") } == 2)
    #expect(tags.count { $0.contains("/Scope /Column") } == 4)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "1.pdf")))
    let pdf = String(decoding: bytes, as: UTF8.self)
    #expect(pdf.contains("/Outlines") && pdf.contains("/Title(Part)"))
    if let findings = try findings(1) { Issue.record("\(findings)") }
  }

  @Test func `says a chart in words`() throws {
    let chart = Chart(
      caption: [.text("Number")], scale: "Higher is better",
      points: [.init(label: "Q1", value: 5, shown: "5.0")],
      marks: Chart.Mark.Kind.allCases.map {
        .init($0, label: "\($0)", value: 4, shown: "4.0", over: 0..<1)
      }, words: "Number was 5.0 in Q1")
    try make([document([.heading(level: 1, [.text("T")]), .chart(chart)])])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "1.pdf")))
    #expect(String(decoding: bytes, as: UTF8.self).contains("/Alt(Number was 5.0 in Q1)"))
    if let findings = try findings(1) { Issue.record("\(findings)") }
  }

  @Test func `says a picture in words, in each format that there is`() throws {
    let svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">"
      + "<rect width=\"40\" height=\"20\" fill=\"#1f4e79\"/></svg>"
    let png = try Data(
      contentsOf: URL(
        fileURLWithPath: RunningProgram.project + "/Tests/Fuzz/Corpus/picture/small.png"))
    let jpeg = try Data(
      contentsOf: URL(
        fileURLWithPath: RunningProgram.project + "/Tests/Fuzz/Corpus/picture/small.jpg"))
    let images: [(PictureImage.Format, [UInt8])] = [
      (.svg, Array(svg.utf8)), (.png, Array(png)), (.jpeg, Array(jpeg)),
    ]
    let pictures = images.map { format, bytes in
      Block.picture(
        Picture(
          alternative: "A picture as \(format)", caption: [.text("Below it")],
          image: PictureImage(format: format, width: 40, height: 20, path: "p", bytes: bytes)))
    }
    try make([document([.heading(level: 1, [.text("T")])] + pictures)])
    let pdf = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "1.pdf"))), as: UTF8.self)
    for (format, _) in images { #expect(pdf.contains("/Alt(A picture as \(format))")) }
    #expect(try text().ranges(of: "Below it").count == 3)
    if let findings = try findings(1) { Issue.record("\(findings)") }
  }

  @Test func `repeats the head of a table, and splits no row that fits on a page`() throws {
    let long = String(repeating: "some words to read ", count: 40)
    let rows = (0..<40).map { row in
      [[Block.paragraph([.text("start\(row)")])], [.paragraph([.text("\(long)end\(row)")])]]
    }
    let table = Table(columns: [[.text("headone")], [.text("headtwo")]], rows: rows)
    try make([document([.heading(level: 1, [.text("T")]), .table(table)])])
    let pages = try text().split(separator: "\u{C}")
    #expect(pages.count > 5)
    for page in pages { #expect(page.matches(of: /headone/).count == 1) }
    for row in 0..<40 {
      let own = pages.filter { $0.contains("start\(row) ") }
      #expect(own.count == 1 && own[0].contains("end\(row)"), "row \(row)")
    }
  }

  @Test func `keeps a heading with what follows, and leaves no line alone on the last page`() throws
  {
    let all = Array(30...60)
    try make(
      all.map { lines in
        let before = (0..<lines).map { Block.paragraph([.text("line \($0)")]) }
        return document(
          [.heading(level: 1, [.text("T")])] + before + [
            .heading(level: 2, [.text("Head")]), .paragraph([.text("below")]),
            .paragraph([.text("last")]),
          ])
      })
    for (index, lines) in all.enumerated() {
      let pages = try text(index + 1).split(separator: "\u{C}")
      let head = pages.first { $0.contains("Head") }
      #expect(head?.contains("below") == true && head?.contains("last") == true, "\(lines) lines")
    }
  }

  @Test func `holds every text of trees that are made at random`() throws {
    let documents = (0..<120).map { seed in
      var generator = TreeGenerator(seed: UInt64(seed))
      return document(generator.tree())
    }
    try make(documents)
    for (index, document) in documents.enumerated() {
      let printed = try text(index + 1).letters
      let notes = NoteNumbers(document.blocks).notes
      let expected = (document.blocks + notes.map { .paragraph($0) }).printedText.letters
      for (letter, count) in expected where printed[letter, default: 0] < count {
        Issue.record("seed \(index) has \(printed[letter] ?? 0) of \(count) \(letter)")
      }
    }
  }

  @Test func `holds hostile documents, and runs nothing in them`() throws {
    let documents = HostileDocuments.all.map { document($0.blocks) }
    try make(documents)
    for (index, hostile) in HostileDocuments.all.enumerated() {
      let info = try tool("pdfinfo", ["-url", folder.path(of: "\(index + 1).pdf")])
      #expect(!info.lowercased().contains("javascript"), "\(hostile.name)")
    }
    try make([
      document([
        .paragraph([.text("#panic() $x$ *b* _c_ @d <e> \\ // /* f */ \"g\" {h} [i] `j` ~k --- l")])
      ])
    ])
    #expect(
      try text().contains("#panic() $x$ *b* _c_ @d <e> \\ // /* f */ \"g\" {h} [i] `j` ~k --- l"))
  }

  @Test func `is tagged where a letter is in no font, and says that it is no PDF UA`() throws {
    let flaws = try make([document([.paragraph([.text("\u{F0000}\u{10FFFD}")])])])
    #expect(flaws.count == 1 && flaws[0]?.contains("error") == true)
    #expect(try tool("pdfinfo", [folder.path(of: "1.pdf")]).contains("Tagged:          yes"))
  }
}

extension String {
  /// How often each letter and sign of ASCII is in it.
  fileprivate var letters: [Character: Int] {
    reduce(into: [:]) { counts, letter in
      if letter.isASCII, !letter.isWhitespace, letter.asciiValue.map({ $0 > 32 }) ?? false {
        counts[letter, default: 0] += 1
      }
    }
  }
}

extension [Block] {
  /// What a reader sees of them.
  fileprivate var printedText: String {
    map { block in
      switch block {
      case .paragraph(let line), .heading(_, let line): line.plainText
      case .list(let list): list.items.map(\.printedText).joined()
      case .quote(let blocks): blocks.printedText
      case .aside(let label, let blocks): label.plainText + blocks.printedText
      case .code(let code): code
      case .table(let table):
        table.captionLine.plainText + table.columns.map(\.plainText).joined()
          + table.rows.joined().map(\.printedText).joined()
      case .fields(let fields): fields.map { $0.label.plainText + $0.value.plainText }.joined()
      case .picture(let picture): picture.captionLine.plainText
      case .rule, .chart, .contents, .notes: ""
      }
    }.joined()
  }
}
