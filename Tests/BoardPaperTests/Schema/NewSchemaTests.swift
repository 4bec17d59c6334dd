import Foundation
import PaperSource
import TestSupport
import Testing

@Suite struct `new, for editors` {
  private static let mark = "# yaml-language-server: $schema="

  /// The path of the schema that a file names on its first line, from the folder of the workspace.
  private func schema(of file: String, in folder: TemporaryFolder) throws -> String {
    let first = try #require(try folder.read(file).split(separator: "\n").first)
    #expect(first.hasPrefix(Self.mark))
    let parts = file.split(separator: "/").dropLast().map(String.init)
    let up = String(repeating: "../", count: parts.count)
    let path = first.dropFirst(Self.mark.count)
    #expect(path.hasPrefix(up + ".board-paper/"), "\(path)")
    return String(path.dropFirst(up.count))
  }

  @Test(arguments: FileKind.all.filter { $0.body == nil }.map(\.name))
  func `puts the schema where the first line of the file says`(kind: String) throws {
    let folder = try TemporaryFolder(kind == "board" ? [:] : ["board.yaml": BadInput.board])
    let file = kind == "board" ? "board.yaml" : "a/b/new.yaml"
    let run = try RunningProgram(["new", kind, "-o", file], in: folder.path)
    let path = try schema(of: file, in: folder)
    let ignored = kind == "board" ? "wrote .gitignore\n" : ""
    #expect(run.output == "wrote \(file)\n\(ignored)wrote \(path)\n" && run.errors.isEmpty)
    #expect(try folder.read(path) == (try RunningProgram(["schema", kind]).output))
  }

  @Test func `finds the workspace from the file, not from the user`() throws {
    let folder = try TemporaryFolder(["w/board.yaml": BadInput.board])
    let run = try RunningProgram(["new", "meeting", "-o", "w/a/meeting.yaml"], in: folder.path)
    #expect(run.output == "wrote w/a/meeting.yaml\nwrote w/.board-paper/schemas/meeting.json\n")
    #expect(
      try folder.read("w/a/meeting.yaml").hasPrefix(
        Self.mark + "../.board-paper/schemas/meeting.json\n"))
  }

  @Test func `makes the folder of a board the workspace`() throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    _ = try RunningProgram(["new", "board", "-o", "b/board.yaml"], in: folder.path)
    #expect(folder.exists("b/.board-paper/schemas/board.json"))
  }

  @Test func `takes the user's folder for the workspace to be where there is none`() throws {
    let folder = try TemporaryFolder()
    _ = try RunningProgram(["new", "meeting", "-o", "m/1/meeting.yaml"], in: folder.path)
    #expect(folder.files() == [".board-paper/schemas/meeting.json", "m/1/meeting.yaml"])
  }

  @Test func `leaves a schema that is up to date, and renews one that is not`() throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    let path = ".board-paper/schemas/meeting.json"
    _ = try RunningProgram(["new", "meeting", "-o", "a.yaml"], in: folder.path)
    let schema = try folder.read(path)
    let second = try RunningProgram(["new", "meeting", "-o", "b.yaml"], in: folder.path)
    #expect(second.output == "wrote b.yaml\n")
    try folder.write("{}", to: path)
    let third = try RunningProgram(["new", "meeting", "-o", "c.yaml"], in: folder.path)
    #expect(third.output == "wrote c.yaml\nwrote \(path)\n")
    #expect(try folder.read(path) == schema)
  }

  @Test func `writes no schema where the file is there already`() throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    let run = try RunningProgram(["new", "board", "-o", "board.yaml"], in: folder.path)
    #expect(run.status == 64 && folder.files() == ["board.yaml"])
  }

  @Test func `names on standard output the schema of a file in the user's folder`() throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board, "a/x.md": ""])
    let place = folder.path(of: "a")
    let first = try RunningProgram(["new", "actions"], in: place)
    #expect(first.output.hasPrefix(Self.mark + "../.board-paper/schemas/actions.json\n"))
    #expect(first.errors.contains("'board-paper schema --all'"))
    #expect(folder.files() == ["a/x.md", "board.yaml"])
    _ = try RunningProgram(["schema", "--all"], in: place)
    let second = try RunningProgram(["new", "actions"], in: place)
    #expect(second.output == first.output && second.errors.isEmpty)
  }

  @Test func `begins Markdown with its front matter`() throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    for kind in FileKind.all where kind.body != nil {
      let run = try RunningProgram(["new", kind.name, "-o", kind.name + ".md"], in: folder.path)
      #expect(run.output == "wrote \(kind.name).md\n")
      #expect(try folder.read(kind.name + ".md").hasPrefix("---\n# \(kind.summary.prefix(20))"))
    }
  }
}
