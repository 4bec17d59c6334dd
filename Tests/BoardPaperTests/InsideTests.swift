import Foundation
import TestSupport
import Testing

@Suite struct `What lies outside of a workspace` {
  private static let secret = "private: key-of-somebody-else\n"

  /// A workspace in the folder `w`, with files beside it.
  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "w/board.yaml": BadInput.board, "w/meeting/meeting.yaml": Self.meeting,
      "w/meeting/paper.md": BadInput.paper(body: "## Purpose\n\nTo say it."),
      "outside/secret.yaml": Self.secret, "outside/meeting.yaml": Self.meeting,
      "outside/board.yaml": BadInput.board + "# \(Self.secret)",
    ])
  }

  private static let meeting =
    "kind: meeting\ndate: 2018-02-05\nagenda:\n  - { id: one, paper: paper.md }\n"

  private func link(_ name: String, to target: String, in folder: TemporaryFolder) throws {
    try? FileManager.default.removeItem(atPath: folder.path(of: name))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: name), withDestinationPath: target)
  }

  private func said(_ arguments: [String], in folder: TemporaryFolder) throws -> RunningProgram {
    let run = try RunningProgram(arguments, in: folder.path(of: "w"))
    #expect(!(run.output + run.errors).contains("somebody-else"), "\(run.output)\(run.errors)")
    return run
  }

  @Test func `is not read as the board`() throws {
    let folder = try folder()
    try link("w/board.yaml", to: "../outside/board.yaml", in: folder)
    let run = try said(["check"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.output.contains(
        "board.yaml:1:1: error: 'board.yaml' is a link that leads out of the workspace "
          + "[outside-workspace]"), "\(run.output)")
  }

  @Test(arguments: [
    "house.yaml", "board-paper.md", "register.md", "meetings.yaml", "reference.docx",
  ])
  func `is not read as a file of the house`(name: String) throws {
    let folder = try folder()
    try folder.write(BadInput.board + "house: house\n", to: "w/board.yaml")
    #expect(try said(["house", "export", "house"], in: folder).status == 0)
    #expect(try said(["check"], in: folder).status == 0)
    try link("w/house/" + name, to: "../../outside/secret.yaml", in: folder)
    for arguments in [["check"], ["build"], ["house", "check", "house"]] {
      let run = try said(arguments, in: folder)
      #expect(run.status == 1, "\(arguments)")
      #expect((run.output + run.errors).contains("leads out of the workspace"), "\(run.output)")
    }
    // Within the workspace links are followed.
    try FileManager.default.moveItem(
      atPath: folder.path(of: "outside/secret.yaml"), toPath: folder.path(of: "w/.moved"))
    try folder.write(try folder.read("w/board.yaml"), to: "w/board.yaml")
    try link("w/house/" + name, to: "../.moved", in: folder)
    let within = try RunningProgram(["house", "check", "house"], in: folder.path(of: "w"))
    #expect(!within.output.contains("leads out of the workspace"))
  }

  @Test(arguments: [
    ("meeting.yaml", "../../outside/meeting.yaml", "is a link"),
    ("linked.md", "/etc/hosts", "is a link"),
  ])
  func `is told where it is linked as a document`(
    _ name: String, _ target: String, _ words: String
  ) throws {
    let folder = try folder()
    try link("w/meeting/" + name, to: target, in: folder)
    for arguments in [["check"], ["build"], ["build", "meeting/paper.md"]] {
      let run = try said(arguments, in: folder)
      let isElsewhere = arguments.count > 1 && name != "meeting.yaml"
      #expect(run.status == 1 || isElsewhere, "\(arguments) \(run.errors)")
      #expect(
        (run.output + run.errors).contains(
          "meeting/\(name):1:1: error: '\(name)' \(words), and what it leads to is not read "
            + "[unread-file]") || isElsewhere, "\(run.output)\(run.errors)")
    }
    #expect(!folder.exists("w/out/meeting/paper.md") || name != "meeting.yaml")
  }

  @Test func `may be linked as a folder, which is told`() throws {
    let folder = try folder()
    try link("w/shared", to: "../outside", in: folder)
    try link("w/again", to: "meeting", in: folder)
    let run = try said(["check"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("shared:1:1: warning: 'shared' is a link that leads out"))
    #expect(!run.output.contains("again"))
  }

  @Test func `is no document that is read where it is, by another name`() throws {
    let folder = try folder()
    try folder.write("", to: "w/meeting/n/.keep")
    try link("w/latest.md", to: "meeting/paper.md", in: folder)
    try link("w/meeting/n/first.md", to: "../../first.md", in: folder)
    try folder.write(BadInput.paper(body: "## Purpose\n\nFirst."), to: "w/first.md")
    for arguments in [["check"], ["check", "meeting"]] {
      let run = try said(arguments, in: folder)
      #expect(run.status == 0 && !run.output.contains("is a link"), "\(run.output)")
    }
  }
}

@Suite struct `A file that looks like a document` {
  @Test(arguments: [
    ("m/meeting.yml", "meeting.yaml"), ("m/Meeting.YAML", "Meeting.yaml"),
    ("m/other.YML", "other.yaml"),
  ])
  func `and is not read, is told`(_ name: String, _ better: String) throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board, name: "kind: meeting\ndate: 2018-02-05\nagenda: []\n",
      "m/ci.yml": "on: push\n", "m/notes.markdown": "Some notes.\n",
      "m/paper.MARKDOWN": "---\nkind: paper\n---\n",
    ])
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 1)
    let last = name.split(separator: "/").last ?? ""
    #expect(
      run.output.contains(
        "\(name):1:1: error: '\(last)' is a document by its content and is not read [unread-file]"),
      "\(run.output)")
    #expect(run.output.contains("name it '\(better)'"))
    #expect(run.output.contains("m/paper.MARKDOWN:1:1: error: "))
    #expect(!run.output.contains("ci.yml") && !run.output.contains("notes.markdown"))
  }

  @Test func `whose name is not UTF-8 is told`() throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    let made = try RunningProgram(
      ["-c", "printf 'kind: meeting' > \"$(printf 'caf\\351.yaml')\""], of: "/bin/sh",
      in: folder.path)
    // Some disks take no such name.
    guard made.status == 0 else { return }
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.output.contains("is not in UTF-8, so it is not read [unread-file]"), "\(run.output)")
  }

  @Test func `twice, with accents that are encoded in two ways, is told`() throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    let paper = BadInput.paper(body: "## Purpose\n\nTo say it.")
    try folder.write(paper, to: "caf\u{E9}.md")
    try folder.write(paper, to: "cafe\u{301}.md")
    let run = try RunningProgram(["check"], in: folder.path)
    guard FileManager.default.subpaths(atPath: folder.path)?.count == 3 else { return }
    #expect(run.status == 1)
    #expect(run.output.contains("is here twice, its accents encoded in two ways [names-alike]"))
  }

  @Test func `is found by a name that is encoded in another way`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board, "m/caf\u{E9}.md": BadInput.paper(body: "## Purpose\n\nX."),
      "m/meeting.yaml":
        "kind: meeting\ndate: 2018-02-05\nagenda: [{ id: one, paper: cafe\u{301}.md }]\n",
    ])
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 0, "\(run.output)")
  }
}
