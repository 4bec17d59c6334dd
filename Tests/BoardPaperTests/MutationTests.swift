import Foundation
import PaperCheck
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite struct `The example with something broken in it` {
  private static let example = RunningProgram.project + "/Examples/coventry-hwb"
  private static let rounds =
    ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1" ? 1_000 : 24

  private static let pieces: [[UInt8]] =
    [
      "---\n", "  ", "\t", ": ", "- ", "#", "'", "\"", "{", "}", "[", "]", "|", ">", "*", "&", "!",
      "%",
      "${", "${PI1.ytd}", "}", "\n", "\r\n", "\\", ",", "0", "99999999999", "2018-02-31", "[x]",
      "<b>",
      "{{", "kind: ", "## ", "é", "\u{202E}", "\u{0}", "${minute 66}",
      "${minute 2016-10-17/marmot}",
      "every 120 months", "9999-12-31", "0001-01-01", "99999/15", "outcome: added", "unknown",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  /// One to three places where something is put in, taken out or doubled.
  private static func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...generator.below(3) {
      let start = generator.below(bytes.count + 1)
      let end = min(bytes.count, start + generator.below(40))
      switch generator.below(3) {
      case 0: bytes.insert(contentsOf: generator.pick(pieces), at: start)
      case 1: bytes.removeSubrange(start..<end)
      default: bytes.insert(contentsOf: bytes[start..<end], at: generator.below(bytes.count + 1))
      }
    }
    return bytes
  }

  /// The files of the example with their bytes.
  private static func files() throws -> [(name: String, bytes: [UInt8])] {
    let names = (FileManager.default.subpaths(atPath: example) ?? []).sorted().filter {
      !$0.hasPrefix("out") && ($0.hasSuffix(".md") || $0.hasSuffix(".yaml") || $0.hasSuffix(".csv"))
    }
    return try names.map { name in
      (name, [UInt8](try Data(contentsOf: URL(fileURLWithPath: Self.example + "/" + name))))
    }
  }

  @Test func `gives findings or documents, and never a crash`() throws {
    let broken = try Self.breakOne(of: { _ in true }, in: try Self.files(), seed: 2018)
    #expect(broken > Self.rounds / 10)
  }

  @Test func `gives findings or documents where the broken file is about meetings`() throws {
    let broken = try Self.breakOne(
      of: { $0.hasSuffix("meeting.yaml") || $0.hasPrefix("actions") || $0.contains("/minutes/") },
      in: try Self.files(), seed: 2017)
    #expect(broken > Self.rounds / 10)
  }

  @Test func `gives findings or documents where the broken file is of its house`() throws {
    var files = try Self.files().map { file in
      // So that the house is that of the workspace.
      let text = String(decoding: file.bytes, as: UTF8.self)
      return file.name == "board.yaml"
        ? (file.name, Array(text.replacing("house: coventry", with: "house: house").utf8)) : file
    }
    files += (BuiltInHouse.files(of: BuiltInHouse.defaultName) ?? []).map {
      ("house/" + $0.name, Array($0.text.utf8))
    }
    let broken = try Self.breakOne(of: { $0.hasPrefix("house/") }, in: files, seed: 2016)
    #expect(broken > Self.rounds / 10)
  }

  /// Breaks one file after the other, and gives how often that was an error.
  private static func breakOne(
    of isChosen: (String) -> Bool, in files: [(name: String, bytes: [UInt8])], seed: UInt64
  ) throws -> Int {
    let folder = try TemporaryFolder()
    for file in files { try folder.write(Data(file.bytes), to: file.name) }
    let choice = files.filter { isChosen($0.name) }
    var generator = SeededGenerator(seed: seed)
    var broken = 0
    for _ in 0..<rounds {
      let file = generator.pick(choice)
      try folder.write(Data(mutated(file.bytes, &generator)), to: file.name)
      if try isFaulty(folder) { broken += 1 }
      try folder.write(Data(file.bytes), to: file.name)
    }
    return broken
  }

  /// Reads, checks and composes a workspace; whether something is wrong with it.
  private static func isFaulty(_ folder: TemporaryFolder) throws -> Bool {
    let selection = try Selection(paths: [], currentFolder: folder.path)
    let result = WorkspaceReader.read(
      selection, currentFolder: folder.path, keepsPassages: true)
    guard let workspace = result.workspace else {
      #expect(result.diagnostics.contains { $0.severity == .error })
      return true
    }
    let findings = result.diagnostics + Checker(stage: .final).findings(in: workspace)
    // Of a file that is no text no line can be shown; the built-in house stands in for what a house
    // leaves out.
    let withoutText = ["forbidden-character", "not-utf-8", "missing-file"]
    for finding in findings where !withoutText.contains(finding.rule) {
      #expect(result.files[finding.range.file] != nil, "\(finding)")
    }
    // One edition each time, since both together take twice as long; which one depends on the fault.
    let edition = workspace.visible(
      to: findings.count.isMultiple(of: 2) ? .public : .restricted)
    let papers = PaperDocuments(edition)
    for paper in workspace.papers { try write(papers.document(of: paper)) }
    if let meetings = workspace.meetings {
      try writeMeetings(of: edition)
      for date in [nil, meetings.meetings.last?.date.value] {
        try composeRegister(of: edition, on: date, folder: folder)
      }
    }
    return findings.contains { $0.severity == .error }
  }

  /// Writes a document in every format.
  private static func write(_ document: Document?) throws {
    guard let document else { return }
    _ = MarkdownWriter.write(document.blocks)
    #expect(HTMLWriter.bytes(of: document).count > 1_000)
    #expect(try WordWriter.bytes(of: document).count > 1_000)
  }

  /// Makes every document of the meetings, whatever is wrong with them.
  private static func writeMeetings(of edition: Edition) throws {
    let made = MeetingDocuments(edition, links: DocumentLinks { $0 })
    var documents = try #require(made)
    let book = try #require(edition.workspace.meetingBook)
    var entries: [SiteIndex.Entry] = []
    for meeting in book.record.meetings {
      try write(documents.agenda(of: meeting))
      try write(documents.minutes(of: meeting))
      try write(documents.actionSheet(of: meeting))
      _ = MinuteDraft.files(for: meeting, in: book, meetingReference: nil)
      entries.append(
        SiteIndex.Entry(
          meeting: meeting, agenda: "a", minutes: "b", actions: nil,
          papers: [SiteIndex.Link("c", path: "c")], pages: []))
    }
    for minute in book.record.minutes { try write(documents.page(of: minute)) }
    let index = SiteIndex(entries: entries, papers: [], register: "r")
    try write(index.document(in: edition))
  }

  /// Makes the register in every form.
  private static func composeRegister(
    of edition: Edition, on date: CalendarDate?, folder: TemporaryFolder
  ) throws {
    let register = try #require(
      DecisionRegister(edition, filter: RegisterFilter(), on: date))
    let isEmpty = register.meetings.isEmpty
    for width in [1, 80, 200] { #expect(register.text(width: width).isEmpty == isEmpty) }
    try write(register.document)
    #expect(register.csv.hasSuffix("\r\n"))
    #expect(register.calendar.hasSuffix("END:VCALENDAR\r\n"))
    _ = try JSONSerialization.jsonObject(with: Data(register.json.utf8))
    let plan = register.workbook
    #expect((plan == nil) == isEmpty)
    if let plan { _ = try WorkbookWriter.bytes(plan, temporaryFolder: folder.path) }
  }
}
