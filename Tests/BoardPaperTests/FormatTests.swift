import Foundation
import OfficePackage
import PaperMarkup
import TestSupport
import Testing

/// Structures of other councils' documents, each printed by a house alone: its folder has the
/// workspace, the lines that are to come out and, where it is not built in, the house.
@Suite struct `The format of another council` {
  private static let folder =
    RunningProgram.project + "/Tests/BoardPaperTests/Formats/"

  /// A format, and the document that shows it.
  struct Format: Sendable, CustomTestStringConvertible {
    let name: String
    let document: String
    /// The file with the lines that are to come out.
    var expected = "expected.txt"

    var testDescription: String { "\(name) \(document)" }

    static let all = [
      Format(name: "format-a", document: "paper.md"),
      Format(name: "format-b", document: "meetings/2024-05-09/meeting.yaml"),
      Format(name: "format-c", document: "meetings/2022-06-07/minutes/beds.md"),
      Format(name: "format-d", document: "paper.md"),
      Format(name: "format-e", document: "paper.md"),
      Format(name: "format-f", document: "paper.md"),
      Format(name: "numbered", document: "meetings/2024-03-07/falls.md"),
      Format(
        name: "numbered", document: "meetings/2024-03-07/meeting.yaml",
        expected: "expected-minutes.txt"),
      Format(name: "coventry-corporate", document: "paper.md"),
    ]
  }

  /// The lines that are to come out, each as its words.
  private static func expected(_ format: Format) throws -> [[Substring]] {
    try String(contentsOfFile: "\(folder)\(format.name)/\(format.expected)", encoding: .utf8)
      .split(separator: "\n").map(words)
  }

  private static func words(_ text: some StringProtocol) -> [Substring] {
    // Web pages and Word files show labels without colons.
    Substring(text).split { $0.isWhitespace || $0 == "|" || $0 == "\u{A0}" }
      .map { $0.last == ":" ? $0.dropLast() : $0 }.filter { !$0.isEmpty }
  }

  private static func workspace(_ name: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let source = URL(fileURLWithPath: Self.folder + name)
    let files = FileManager.default.subpaths(atPath: source.path) ?? []
    for name in files where name.contains(".") {
      try folder.write(try Data(contentsOf: source.appending(path: name)), to: name)
    }
    return folder
  }

  private static func render(_ format: Format, to type: String) throws -> TemporaryFolder {
    let folder = try workspace(format.name)
    let meeting = format.document.hasSuffix("meeting.yaml") ? ["--document", "minutes"] : []
    let run = try RunningProgram(
      ["render", format.document, "--to", type, "-o", "result.\(type)"] + meeting,
      in: folder.path)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  /// Checks that the words of each line come one after the other, and the lines in their order.
  /// - Parameter hasLabels: whether the labels of lists are text, and not made by the program that
  ///   shows the file.
  private static func check(_ lines: [[Substring]], in text: String, hasLabels: Bool = true) {
    var rest = words(text)[...]
    for line in lines {
      let isLabelled =
        line.first.map {
          $0.last == "." || $0.last == ")" || $0.allSatisfy { "1" <= $0 && $0 <= "9" || $0 == "." }
        }
        ?? false
      let unlabelled = !hasLabels && isLabelled ? Array(line.dropFirst()) : line
      guard let start = rest.firstRange(of: line) ?? rest.firstRange(of: unlabelled) else {
        Issue.record("'\(line.joined(separator: " "))' does not come out here:\n\(text)")
        return
      }
      rest = rest[start.upperBound...]
    }
  }

  @Test(arguments: Format.all)
  func `comes out of a house line by line in Markdown`(_ format: Format) throws {
    let markdown = try Self.render(format, to: "md").read("result.md")
    let plain = markdown.replacing("**", with: "").replacing("\\", with: "")
      .replacing(#/(?m)^#+ /#, with: "").replacing(#/(?m)^- /#, with: "")
      .replacing(#/\|( ?-+ ?\|)+/#, with: "")
    Self.check(try Self.expected(format), in: plain)
  }

  @Test(arguments: Format.all)
  func `comes out of a house line by line on a web page`(_ format: Format) throws {
    let page = try Self.render(format, to: "html").read("result.html")
    let shown = try #require(try ShownText.texts(of: Data(page.utf8), named: "result.html"))
    Self.check(try Self.expected(format), in: shown.joined(separator: " "), hasLabels: false)
  }

  @Test(arguments: Format.all)
  func `comes out of a house line by line in Word`(_ format: Format) throws {
    let folder = try Self.render(format, to: "docx")
    let shown = try #require(
      try ShownText.texts(of: folder.data(of: "result.docx"), named: "result.docx"))
    Self.check(try Self.expected(format), in: shown.joined(separator: " "), hasLabels: false)
  }

  @Test(arguments: Format.all.filter { ["format-d", "format-e"].contains($0.name) })
  func `comes out of a house row by row in a workbook`(_ format: Format) throws {
    let folder = try Self.render(format, to: "xlsx")
    let workbook = try SpreadsheetFile(Array(folder.data(of: "result.xlsx")))
    let rows = workbook.sheets.flatMap { sheet in
      Dictionary(grouping: sheet.cells, by: \.reference.row).sorted { $0.key < $1.key }
        .map { _, cells in
          cells.map { cell -> String in
            if case .number(let number) = cell.value { return number.text }
            return workbook.text(of: cell) ?? ""
          }.joined(separator: " | ")
        }
    }
    let expected = try String(
      contentsOfFile: "\(Self.folder)\(format.name)/expected-sheet.txt", encoding: .utf8
    ).split(separator: "\n").map(String.init)
    let start = try #require(rows.firstIndex { $0 == expected.first }, "\(rows)")
    #expect(Array(rows[start...].prefix(expected.count)) == expected)
  }

  @Test(arguments: Format.all)
  func `is of a house without faults`(_ format: Format) throws {
    let folder = try Self.workspace(format.name)
    if !folder.exists("house") {
      let export = try RunningProgram(
        ["house", "export", "house", "--house", format.name], in: folder.path)
      #expect(export.status == 0, "\(export.errors)")
    }
    let run = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(run.status == 0 && run.output.isEmpty, "\(run.output)")
  }

  @Test(arguments: ["numbered", "coventry-corporate"])
  func `is built in every format, and complete at the last stage`(_ name: String) throws {
    let folder = try Self.workspace(name)
    let build = try RunningProgram(["build"], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    let formats = Set(
      folder.files().filter { $0.hasPrefix("out") }.map { $0.split(separator: ".").last })
    #expect(
      formats.isSuperset(
        of: name == "numbered" ? ["md", "html", "docx", "xlsx"] : ["md", "html", "docx"]))
    let check = try RunningProgram(["check", "--stage", "final"], in: folder.path)
    let missing = check.output.split(separator: "\n").filter { $0.contains("[missing-section]") }
    #expect(missing.isEmpty, "\(missing)")
  }
}
