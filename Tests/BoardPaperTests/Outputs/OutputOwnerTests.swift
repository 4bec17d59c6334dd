import Foundation
import TestSupport
import Testing

@testable import BoardPaperKit
@testable import board_paper

@Suite struct `A folder with documents of another workspace` {
  private typealias Sample = OutputsWorkspace

  /// Workspaces beside each other, each with a board of its own name.
  private static func workspaces(_ names: String...) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in names {
      for (path, text) in Sample.files { try folder.write(text, to: name + "/" + path) }
      try folder.write("kind: board\nname: Board \(name)\n", to: name + "/board.yaml")
    }
    return folder
  }

  private func build(
    _ name: String, to output: String = "../site", in folder: TemporaryFolder
  ) throws -> RunningProgram {
    try RunningProgram(["build", "--output", output], in: folder.path(of: name))
  }

  private func move(_ name: String, to other: String, in folder: TemporaryFolder) throws {
    try FileManager.default.moveItem(atPath: folder.path(of: name), toPath: folder.path(of: other))
  }

  private func contents(_ folder: TemporaryFolder) throws -> [String: Data] {
    let files = folder.files()
    return Dictionary(uniqueKeysWithValues: zip(files, try files.map(folder.data)))
  }

  @Test(arguments: [false, true])
  func `is refused, and stays as it is`(isFaulty: Bool) throws {
    let folder = try Self.workspaces("a", "b")
    #expect(try build("a", in: folder).status == 0)
    // A build that fails takes out of the folder what is private: also that it does only in its own.
    try folder.write(Sample.privateMeeting, to: "b/m/meeting.yaml")
    if isFaulty { try folder.write("kind: paper\n", to: "b/plan.md") }
    let before = try contents(folder)
    let run = try build("b", in: folder)
    #expect(run.status == 64)
    #expect(
      run.errors.contains(
        "'../site' holds what was made of the workspace '../a' (Board a), and a build of this one "
          + "would remove it: name another folder, or remove that one first"), "\(run.errors)")
    #expect(try contents(folder) == before)
    #expect(try build("a", in: folder).status == 0)
  }

  @Test func `is refused where the other is there no more, if its board was another`() throws {
    let folder = try Self.workspaces("a", "b")
    #expect(try build("a", in: folder).status == 0)
    try folder.remove("a")
    let run = try build("b", in: folder)
    #expect(run.status == 64 && run.errors.contains("workspace '../a' (Board a)"), "\(run.errors)")
  }

  @Test func `is taken by none where the workspace was moved, and knows it still`() throws {
    let folder = try Self.workspaces("a")
    #expect(try build("a", in: folder).status == 0)
    try move("a", to: "c", in: folder)
    try folder.write(Sample.meetingWithoutPlan, to: "c/m/meeting.yaml")
    try folder.remove("c/plan.md")
    let run = try build("c", in: folder)
    #expect(run.status == 0 && run.output.contains("removed ../site/public/plan.docx"))
    // What is remembered is the new place: one that is put at the old is another.
    try FileManager.default.copyItem(
      atPath: folder.path(of: "c"), toPath: folder.path(of: "a"))
    #expect(try build("a", in: folder).status == 64)
  }

  @Test func `may itself be moved, alone or with its workspace`() throws {
    let folder = try Self.workspaces("x/a")
    #expect(try build("x/a", in: folder).status == 0)
    let list = try folder.data(of: "x/site/" + Sample.list)
    try move("x", to: "y", in: folder)
    #expect(try build("y/a", in: folder).status == 0)
    #expect(try folder.data(of: "y/site/" + Sample.list) == list)
    try move("y/site", to: "site", in: folder)
    #expect(try build("y/a", to: "../../site", in: folder).status == 0)
  }

  @Test func `is not known to be one by a list of an older version`() throws {
    let folder = try Self.workspaces("a", "b")
    try folder.write(#"{"version": 1, "files": [], "withheld": []}"#, to: "site/" + Sample.list)
    #expect(try build("b", in: folder).status == 0)
    #expect(try build("a", in: folder).status == 64)
  }

  @Test func `is refused for single files too`() throws {
    let paper = BadInput.paper(body: "## Purpose\n\nTo inform.").replacing(
      "kind: paper", with: "kind: paper\nto: Us")
    let folder = try TemporaryFolder(["a/one.md": paper, "a/three.md": paper, "b/two.md": paper])
    func build(_ file: String) throws -> RunningProgram {
      try RunningProgram(["build", file, "--output", "site"], in: folder.path)
    }
    #expect(try build("a/one.md").status == 0)
    #expect(try build("a/three.md").status == 0)
    let run = try build("b/two.md")
    #expect(run.status == 64 && run.errors.contains("made of files in 'a'"), "\(run.errors)")
    #expect(folder.exists("site/public/one.html") && folder.exists("site/public/three.html"))
  }

  @Test func `is named only by a list outside the workspace`() throws {
    let folder = try Self.workspaces("a")
    #expect(try RunningProgram(["build"], in: folder.path(of: "a")).status == 0)
    #expect(try !folder.read("a/" + Sample.list).contains("workspace"))
    #expect(try build("a", in: folder).status == 0)
    #expect(
      try folder.read("site/" + Sample.list).hasPrefix(
        """
        {
          "version": 1,
          "workspace": {
            "path": "../a",
            "board": "Board a"
          },
        """))
  }
}
