import Foundation
import TestSupport
import Testing

@Suite struct `Findings and their summary in one file` {
  @Test func `end with the summary`() throws {
    let lines = (1...400).map { "The the one \($0).\n\n" }.joined()
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample Health and Wellbeing Board\n",
      "paper.md": "---\nkind: paper\ndate: 2018-02-05\nsubject: A\n---\n\n## Purpose\n\n\(lines)",
    ])
    let log = folder.path(of: "log")
    let program = try RunningProgram(["check"], in: folder.path)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.arguments = ["-c", "\"$0\" check > log 2>&1", RunningProgram.boardPaper]
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOfFile: log, encoding: .utf8)
    #expect(text == program.output + program.errors)
  }
}
