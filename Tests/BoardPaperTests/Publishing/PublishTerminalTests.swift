import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Python.isWanted("pty"))) struct `publish in a terminal` {
  private static func run(
    _ workspace: PublishWorkspace, answering answer: String, _ arguments: [String] = []
  ) throws -> String {
    try Python.run(
      "terminal.py",
      [
        workspace.folder.path, answer, RunningProgram.boardPaper, "publish", "m", "--on",
        "2018-03-05",
      ]
        + arguments
    ).output
  }

  @Test(arguments: ["", "n", "no", "yesterday"])
  func `writes nothing unless the answer is yes`(answer: String) throws {
    let workspace = try PublishWorkspace()
    let shown = try Self.run(workspace, answering: answer)
    #expect(shown.contains("publish this as edition 1? [y/N]"))
    #expect(shown.hasSuffix("nothing was written\nasked: true, status: 0\n"), "\(shown)")
    #expect(!workspace.folder.exists("published"))
  }

  @Test(arguments: ["y", "Yes"])
  func `freezes the edition where it is`(answer: String) throws {
    let workspace = try PublishWorkspace()
    #expect(try Self.run(workspace, answering: answer).hasSuffix("asked: true, status: 0\n"))
    #expect(workspace.folder.exists("published/2018-02-05/1/manifest.json"))
  }

  @Test func `asks nothing with --yes and --dry-run, or where it is refused`() throws {
    let workspace = try PublishWorkspace()
    for argument in ["--dry-run", "--yes"] {
      #expect(
        try Self.run(workspace, answering: "n", [argument]).hasSuffix("asked: false, status: 0\n"))
    }
    #expect(workspace.folder.exists("published/2018-02-05/1/manifest.json"))
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    let shown = try Self.run(workspace, answering: "y")
    #expect(shown.hasSuffix("asked: false, status: 64\n"))
    // With colours besides the marks.
    #expect(shown.contains("\u{1B}[31m[-mild,-]\u{1B}[0m \u{1B}[32m{+hard,+}\u{1B}[0m"), "\(shown)")
  }
}
