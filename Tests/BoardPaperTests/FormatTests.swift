import Foundation
import PaperMarkup
import TestSupport
import Testing

/// Structures of other councils' documents, each printed by a house alone: its folder has the
/// workspace, the house and the lines that are to come out.
@Suite struct `The format of another council` {
  private static let folder =
    RunningProgram.project + "/Tests/BoardPaperTests/Formats/"

  /// A format, and the document that shows it.
  struct Format: Sendable, CustomTestStringConvertible {
    let name: String
    let document: String

    var testDescription: String { name }

    static let all = [
      Format(name: "format-a", document: "paper.md"),
      Format(name: "format-b", document: "meetings/2024-05-09/meeting.yaml"),
      Format(name: "format-c", document: "meetings/2022-06-07/minutes/beds.md"),
      Format(name: "format-d", document: "paper.md"),
      Format(name: "format-e", document: "paper.md"),
      Format(name: "format-f", document: "paper.md"),
    ]
  }

  /// The lines that are to come out, each as its words.
  private static func expected(_ format: Format) throws -> [[Substring]] {
    try String(contentsOfFile: "\(folder)\(format.name)/expected.txt", encoding: .utf8)
      .split(separator: "\n").map(words)
  }

  private static func words(_ text: some StringProtocol) -> [Substring] {
    // Web pages and Word files show labels without colons.
    Substring(text).split { $0.isWhitespace || $0 == "|" || $0 == "\u{A0}" }
      .map { $0.last == ":" ? $0.dropLast() : $0 }.filter { !$0.isEmpty }
  }

  private static func render(_ format: Format, to type: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let source = URL(fileURLWithPath: Self.folder + format.name)
    let files = FileManager.default.subpaths(atPath: source.path) ?? []
    for name in files where name.contains(".") {
      try folder.write(try Data(contentsOf: source.appending(path: name)), to: name)
    }
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
      let isLabelled = line.first.map { $0.last == "." || $0.last == ")" } ?? false
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

  @Test(arguments: Format.all)
  func `is of a house without faults`(_ format: Format) throws {
    let run = try RunningProgram(
      ["house", "check", "house"], in: Self.folder + format.name)
    #expect(run.status == 0, "\(run.output)")
  }
}
