import BoardPaperKit
import Foundation
import TestSupport
import Testing

@Suite struct `The program as a library` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let example = root.appending(path: "Examples/coventry-hwb").path

  private static let board = "kind: board\nname: Sample Health and Wellbeing Board\n"

  private static func paper(_ text: String) -> String {
    "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n---\n\n## Purpose\n\n\(text)\n"
  }

  @Test func `writes the workbooks of the example in twenty lines`() throws {
    let folder = try TemporaryFolder([:])
    let names = try writeWorkbooks(of: Self.example, into: folder.path)
    #expect(!names.isEmpty)
    for name in names {
      let bytes = try Data(contentsOf: URL(filePath: folder.path).appending(path: name))
      #expect(bytes.starts(with: Array("PK".utf8)))
    }
  }

  @Test func `has an article that says so, word for word`() throws {
    let article = try String(
      contentsOf: Self.root.appending(
        path: "Sources/BoardPaperKit/BoardPaperKit.docc/WorkbookInTwentyLines.md"), encoding: .utf8)
    let code = try String(
      contentsOf: Self.root.appending(path: "Tests/BoardPaperKitTests/WriteWorkbooks.swift"),
      encoding: .utf8)
    let start = try #require(code.range(of: "/// Writes"))
    #expect(article.contains(code[start.lowerBound...]))
  }

  @Test func `tells what is wrong at its place, and makes nothing of it`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": Self.board, "paper.md": Self.paper("Now ${PI9.ytd}."),
    ])
    let workspace = try BoardWorkspace(at: [folder.path], from: folder.path)
    let errors = try workspace.findings().filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["unknown-figure"])
    #expect(errors.first?.file == "paper.md")
    #expect(errors.first.map { [$0.start.line, $0.start.column, $0.end.column] } == [9, 5, 15])
    #expect(throws: Failure.self) { try workspace.documents() }
  }

  @Test func `makes documents without writing anything`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": Self.board,
      "meeting.yaml":
        "kind: meeting\ndate: 2018-02-05\nagenda:\n  - title: Progress\n    documents: [{ paper: paper.md }]\n",
      "paper.md": Self.paper("All is well."),
    ])
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let workspace = try BoardWorkspace(at: [folder.path])
    let documents = try workspace.documents()
    #expect(documents.contains { $0.path == "paper.md" && $0.readers == .public })
    #expect(documents.contains { $0.path == "index.html" })
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path) == before)
  }

  @Test func `builds into folders, and removes what is made no more`() throws {
    let folder = try TemporaryFolder([
      "w/board.yaml": Self.board, "w/paper.md": Self.paper("All is well."),
    ])
    let workspace = try BoardWorkspace(at: ["w"], from: folder.path)
    let report = try workspace.build()
    #expect(report.written.contains { $0.hasSuffix("paper.docx") })
    #expect(report.removed == [])
    try FileManager.default.removeItem(atPath: folder.path + "/w/paper.md")
    let again = try workspace.build()
    #expect(again.removed.contains { $0.hasSuffix("paper.docx") })
  }

  @Test func `fails where a path leads nowhere`() {
    #expect(throws: Failure.self) {
      try BoardWorkspace(at: ["nowhere"])
    }
  }

  @Test func `publishes a meeting, and knows what was published`() throws {
    let day = BoardWorkspace.Day(year: 2018, month: 1, day: 26)
    let folder = try TemporaryFolder([
      "board.yaml": Self.board,
      "meeting.yaml": "kind: meeting\ndate: 2018-02-05\nagenda: [{ id: a, title: A }]\n",
    ])
    let workspace = try BoardWorkspace(at: [folder.path])
    let first = try workspace.publish("2018-02-05", on: day)
    #expect(first.isNew && first.edition == 1 && first.corrected.isEmpty)
    #expect(first.added == ["agenda.docx", "agenda.html", "agenda.md"])
    try folder.write(folder.read("meeting.yaml").replacing("A }", with: "B }"), to: "meeting.yaml")
    #expect(throws: Failure.self) { try workspace.publish("2018-02-05", on: day) }
    let second = try workspace.publish("2018-02-05", on: day, reason: "A was wrong.")
    #expect(second.edition == 2 && second.corrected == ["agenda"])
    #expect(second.changed == first.added && second.removed.isEmpty)
    let third = try workspace.publish("2018-02-05", on: day)
    #expect(third.edition == 2 && !third.isNew)
    #expect(try workspace.faultsOfPublished().isEmpty)
    try folder.write("x", to: "published/x")
    #expect(try workspace.faultsOfPublished() == ["extra published/x"])
  }
}
