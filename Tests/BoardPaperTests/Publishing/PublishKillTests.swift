import Foundation
import TestSupport
import Testing

@Suite struct `A publication that is ended at any moment` {
  private static let reason = ["--reason", "It was hard."]

  /// The number of steps of a publication of nine files.
  private static let steps = 40

  @Test func `leaves what was published whole, and the new edition whole or not there`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    let first = try workspace.published()
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    let whole = try PublishWorkspace()
    try whole.publish()
    try whole.replace("mild", with: "hard", in: "m/winter.md")
    try whole.publish(Self.reason, on: "2018-03-05")
    let second = try whole.published()
    var (killed, finished) = (0, 0)
    for step in 1...Self.steps {
      let kill = ["BOARD_PAPER_KILLED_AT": "\(step)"]
      let arguments = ["publish", "m", "--on", "2018-03-05"] + Self.reason
      let status = try EndedProgram.run(
        arguments, in: workspace.folder.path, signal: SIGKILL, after: nil, environment: kill)
      killed += status == 0 ? 0 : 1
      // What is there is one of the two, besides what was being written.
      let found = try workspace.published().filter { !$0.key.hasPrefix("published/.new-") }
      #expect(found == first || found == second, "step \(step)")
      #expect(try workspace.run(["publish", "--verify"]).status == 0, "step \(step)")
      // The next one goes on from there, and clears what was left.
      let next = try workspace.run(arguments)
      #expect(next.status == 0, "step \(step): \(next.errors)")
      #expect(try workspace.published() == second, "step \(step)")
      finished += found == second ? 1 : 0
      try workspace.folder.remove("published/2018-02-05/2")
    }
    #expect(killed > 10 && killed < Self.steps, "\(killed)")
    #expect(finished > 0)
  }

  @Test func `leaves the first edition whole or not there`() throws {
    let whole = try PublishWorkspace()
    try whole.publish()
    let first = try whole.published()
    for step in stride(from: 1, through: 30, by: 2) {
      let workspace = try PublishWorkspace()
      let arguments = ["publish", "m", "--on", "2018-01-26"]
      try EndedProgram.run(
        arguments, in: workspace.folder.path, signal: SIGKILL, after: nil,
        environment: ["BOARD_PAPER_KILLED_AT": "\(step)"])
      let found = try workspace.published().filter { !$0.key.hasPrefix("published/.new-") }
      #expect(found.isEmpty || found == first, "step \(step)")
      #expect(try workspace.run(arguments).status == 0, "step \(step)")
      #expect(try workspace.published() == first, "step \(step)")
    }
  }

  @Test func `leaves nothing where a signal can be held back`() throws {
    let workspace = try PublishWorkspace()
    for step in 1...8 {
      let status = try EndedProgram.run(
        ["publish", "m", "--on", "2018-01-26"], in: workspace.folder.path, signal: SIGTERM,
        after: nil,
        environment: ["BOARD_PAPER_KILLED_AT": "\(step)", "BOARD_PAPER_KILLED_WITH": "\(SIGTERM)"])
      #expect(status != 0, "step \(step)")
      #expect(!workspace.folder.exists("published"), "step \(step)")
    }
  }

  @Test func `leaves what was published whole on a full disk`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    let first = try workspace.published()
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    for write in [1, 2, 5, 9, 14] {
      let run = try workspace.run(
        ["publish", "m", "--on", "2018-03-05"] + Self.reason,
        environment: ["BOARD_PAPER_FULL_AT": "\(write)"])
      #expect(run.status == 74, "\(write): \(run.output)\(run.errors)")
      #expect(try workspace.published() == first, "\(write)")
    }
    #expect(try workspace.publish(Self.reason, on: "2018-03-05").status == 0)
  }
}
