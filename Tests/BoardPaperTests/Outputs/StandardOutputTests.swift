import Foundation
import TestSupport
import Testing

@Suite struct `What a command writes` {
  private static let files = [
    "board.yaml": BadInput.board,
    "meeting.yaml": "kind: meeting\ndate: 2018-02-05\nagenda: [{ id: one, paper: paper.md }]\n",
    "paper.md": BadInput.paper(body: "## Purpose\n\nTo say it."),
    "bad.md": "---\nkind: paper\nsubjct: x\n---\n",
  ]

  private static let commands = [
    ["render", "paper.md"], ["render", "--to", "html", "paper.md"], ["register", "--to", "json"],
    ["check"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["figures"],
    ["schema"], ["new", "paper"], ["explain"], ["explain", "double-word"], ["build", "paper.md"],
    ["check", "--fix", "--dry-run"], ["register"], ["figures", "--to", "csv"],
    ["build", "--what-changed"], ["schema", "meeting"], ["--help"], ["--version"],
    ["build", "--help"], ["--generate-completion-script", "zsh"],
  ]

  /// Whether the system has a device that is always full.
  private static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

  private func shell(_ command: String, in folder: TemporaryFolder) throws -> RunningProgram {
    try RunningProgram(
      ["-c", command.replacing("board-paper", with: "'\(RunningProgram.boardPaper)'")],
      of: "/bin/sh", in: folder.path)
  }

  @Test(.enabled(if: hasFullDevice), arguments: commands)
  func `is an error where standard output takes it no more`(arguments: [String]) throws {
    let folder = try TemporaryFolder(Self.files)
    let open = try RunningProgram(arguments, in: folder.path)
    let full = try shell(
      "board-paper " + arguments.joined(separator: " ") + " > /dev/full", in: folder)
    guard !open.output.isEmpty else {
      #expect(full.status == open.status)
      return
    }
    #expect(full.status == 74)
    #expect(
      full.errors.hasSuffix(
        "error: 'standard output' cannot be written: No space left on device\n"), "\(full.errors)")
  }

  @Test func `is not asked for where nobody listens`() throws {
    let folder = try TemporaryFolder(Self.files)
    #expect(try shell("board-paper build paper.md >&-", in: folder).status == 74)
    #expect(try shell("board-paper new board -o b/board.yaml < /dev/null", in: folder).status == 0)
  }

  @Test func `goes where a link leads, and the link stays`() throws {
    let folder = try TemporaryFolder(Self.files.merging(["t/target.md": "old"]) { $1 })
    try folder.link("link.html", to: "t/target.md")
    try folder.link("nowhere.html", to: "t/none.md")
    let run = try RunningProgram(
      ["render", "--to", "html", "paper.md", "-o", "link.html"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read("t/target.md").hasPrefix("<!doctype html>"))
    let paths = ["link.html", "nowhere.html"].map { folder.path(of: $0) }
    let none = try RunningProgram(
      ["render", "--to", "html", "paper.md", "-o", "nowhere.html"], in: folder.path)
    #expect(none.status == 74)
    #expect(none.errors.contains("nowhere.html' cannot be written: No such file"), "\(none.errors)")
    for path in paths {
      let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      #expect(type == .typeSymbolicLink)
    }
  }

  @Test func `goes into a pipe, which stays one`() throws {
    let folder = try TemporaryFolder(Self.files)
    let run = try shell(
      """
      mkfifo pipe.html && (cat pipe.html > got &) && \
      board-paper render --to html paper.md -o pipe.html && test -p pipe.html && sleep 0.2 && cat got
      """, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("<!doctype html>"))
    #expect(run.output.hasSuffix("</html>\n"))
  }

  /// Devices of the test's own where it may make such, since a program that is at fault could replace
  /// those of the system; else those of the system, which are safe from it.
  @Test(.enabled(if: hasFullDevice))
  func `goes into a device, and says where that takes it no more`() throws {
    let folder = try TemporaryFolder(Self.files)
    let areOwn = try shell("mknod null c 1 3 && mknod full c 1 7", in: folder).status == 0
    #expect(areOwn || getuid() != 0, "the devices of the system may be damaged")
    guard areOwn || getuid() != 0 else { return }
    let devices = areOwn ? "" : "/dev/"
    func run(_ device: String) throws -> RunningProgram {
      try RunningProgram(
        ["render", "--to", "html", "paper.md", "-o", device], in: folder.path)
    }
    #expect(try run(devices + "null").status == 0)
    let full = try run(devices + "full")
    #expect(full.status == 74)
    #expect(full.errors.contains("full' cannot be written: No space left on device"))
    #expect(try shell("test -c \(devices)null && test -c \(devices)full", in: folder).status == 0)
  }

  @Test func `leaves no folder where the file in it cannot be written`() throws {
    let folder = try TemporaryFolder(Self.files)
    let name = "new/folder/" + String(repeating: "n", count: 300) + ".html"
    let run = try RunningProgram(
      ["render", "--to", "html", "paper.md", "-o", name], in: folder.path)
    #expect(run.status == 74)
    #expect(!folder.exists("new"))
  }
}
