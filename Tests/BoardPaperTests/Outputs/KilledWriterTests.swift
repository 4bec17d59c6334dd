import Foundation
import TestSupport
import Testing

@Suite struct `A command that is killed while it writes files` {
  private static let files = [
    "board.yaml": BadInput.board,
    "m/meeting.yaml": """
    kind: meeting
    date: 2018-02-05
    agenda: [{ id: one, paper: one.md }, { id: two, title: Two }]
    """,
    "m/one.md": BadInput.paper(body: "## Purpose\n\nTo say the the purpose."),
    "m/other.md": BadInput.paper(body: "## Purpose\n\nTo say it it again."),
  ]

  @Test(
    arguments: [
      "check --fix", "new minutes --for m", "schema --all", "schema -o made/a.schema.json",
      "render m/one.md --to docx -o made/one.docx", "register --to csv -o register.csv",
    ])
  func `leaves each file whole or as it was, and the same command does the rest`(
    command: String
  ) throws {
    let arguments = command.split(separator: " ").map(String.init)
    let free = try TemporaryFolder(Self.files)
    #expect(try RunningProgram(arguments, in: free.path).status == 0)
    let new = free.files()
    var step = 1
    while step < 100 {
      let folder = try TemporaryFolder(Self.files)
      let run = try RunningProgram(
        arguments, in: folder.path, environment: ["BOARD_PAPER_KILLED_AT": "\(step)"])
      if run.status == 0 { break }
      guard run.status == SIGKILL else {
        Issue.record("\(run.status) \(run.errors)")
        return
      }
      for name in folder.files() where new.contains(name) {
        let bytes = try folder.data(of: name)
        let isOld = Self.files[name].map { Data($0.utf8) == bytes } ?? false
        #expect(try isOld || free.data(of: name) == bytes, "step \(step): \(name)")
      }
      #expect(try RunningProgram(arguments, in: folder.path).status == 0)
      #expect(folder.files() == new, "step \(step)")
      for name in new { #expect(try folder.data(of: name) == free.data(of: name), "\(name)") }
      step += 1
    }
    #expect(step > 2 && step < 100, "\(step)")
  }
}
