import Foundation
import PaperSource
import TestSupport
import Testing

@Suite struct `schema` {
  @Test func `is as it was approved`() throws {
    let run = try RunningProgram(["schema", "actions"])
    #expect(run.status == 0 && run.errors.isEmpty)
    let golden = Golden.folder(beside: #filePath).replacing("/Schema/", with: "/")
    try Golden.expect(run.output, equalsFileAt: golden + "/schema/actions.json")
  }

  @Test(arguments: FileKind.all.map(\.name))
  func `has all keys of a kind, and which are needed`(kind: String) throws {
    let found = try #require(FileKind.all.first { $0.name == kind })
    let text = try RunningProgram(["schema", kind]).output
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let properties = try #require(root["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(found.record.fields.map(\.key)))
    // A house that extends another, and what a house says of meetings, state only what differs.
    let whole = root["else"] as? [String: Any]
    #expect((whole != nil) == (kind == "house"))
    let required = (whole ?? root)["required"] as? [String]
    #expect(
      required
        == (kind == "house-meetings"
          ? ["kind"] : found.record.fields.filter(\.isRequired).map(\.key)))
    #expect(root["additionalProperties"] as? Bool == false)
    #expect(root["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    #expect((root["description"] as? String) == found.summary)
    // Editors that go by the letter of draft 7 throw away what stands beside a reference.
    #expect(!text.contains("$ref"))
  }

  @Test func `goes by the kind that a file states where none is named`() throws {
    let run = try RunningProgram(["schema"])
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let kind = (root["properties"] as? [String: [String: Any]])?["kind"]
    #expect(kind?["enum"] as? [String] == FileKind.all.map(\.name))
    #expect((root["allOf"] as? [Any])?.count == FileKind.all.count)
  }

  @Test(.enabled(if: Python.isWanted("jsonschema", "yaml")))
  func `of any kind refuses what the kind of the file does not have`() throws {
    let wrong = [
      "kind: text\nname: A\n", "kind: board\n", "name: A\n", "kind: bored\nname: A\n",
      "kind: board\nname: A\nagenda: []\n", "[]\n", "kind: meeting\ndate: 2018-02-05\n",
    ]
    let right = [
      "kind: text\n", "kind: board\nname: A\n", "agenda: []\nkind: meeting\ndate: 2018-02-05\n",
    ]
    let verdicts = try SchemaVerdict.of(
      (wrong + right).map { ("any", $0) }, by: ["any": JSONSchema.textOfAnyKind()])
    #expect(verdicts.map(\.isAccepted) == wrong.map { _ in false } + right.map { _ in true })
  }

  // MARK: - Where it goes

  @Test func `goes into a file of JSON and no other`() throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    let run = try RunningProgram(["schema", "board", "-o", "a/board.json"], in: folder.path)
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
    #expect(try folder.read("a/board.json") == (try RunningProgram(["schema", "board"]).output))
    let wrong = try RunningProgram(["schema", "board", "-o", "board.yaml"], in: folder.path)
    #expect(wrong.status == 64)
    #expect(try folder.read("board.yaml") == BadInput.board)
  }

  @Test func `of all goes into a hidden folder of the workspace, wherever the user stands`() throws
  {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board, "a/b/x.md": ""])
    let run = try RunningProgram(["schema", "--all"], in: folder.path(of: "a/b"))
    #expect(run.status == 0, "\(run.errors)")
    let files = (FileKind.all.map(\.name) + ["any-kind"]).map { ".board-paper/schemas/\($0).json" }
    #expect(folder.files() == (files + ["a/b/x.md", "board.yaml"]).sorted())
    #expect(run.output == files.map { "wrote ../../\($0)\n" }.joined())
    #expect(try folder.read(".board-paper/schemas/any-kind.json") == JSONSchema.textOfAnyKind())
    let check = try RunningProgram(["check", "--strict", "board.yaml"], in: folder.path)
    #expect(check.status == 0 && check.output.isEmpty)
  }

  @Test func `of all needs a folder where there is no workspace`() throws {
    let folder = try TemporaryFolder()
    let run = try RunningProgram(["schema", "--all"], in: folder.path)
    #expect(run.status == 64 && folder.files().isEmpty)
    let named = try RunningProgram(["schema", "--all", "-o", "s"], in: folder.path)
    #expect(named.status == 0 && folder.files().count == FileKind.all.count + 1)
  }

  @Test func `of all goes through no link out of the workspace`() throws {
    let outside = try TemporaryFolder()
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: ".board-paper"), withDestinationPath: outside.path)
    let run = try RunningProgram(["schema", "--all"], in: folder.path)
    #expect(run.status == 64 && outside.files().isEmpty)
  }

  @Test func `names the kinds where it does not know one`() throws {
    let run = try RunningProgram(["schema", "plan"])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(FileKind.all.allSatisfy { run.errors.contains("'\($0.name)'") })
    #expect(try RunningProgram(["schema", "paper", "--all"]).status == 64)
  }
}
