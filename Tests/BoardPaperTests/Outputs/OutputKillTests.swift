import Foundation
import TestSupport
import Testing

/// Builds that are killed and interrupted at random moments, one after the other in one workspace.
@Suite struct `A build that is ended at any moment` {
  private static let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1"
  /// So many builds are ended before they are done.
  private static let count = isSlow ? 2_000 : 14

  /// A workspace in one of two states: in the second a paper differs and another is private.
  private static func files(isSecond: Bool) -> [String: String] {
    let mark = isSecond ? ", private: { paragraph: 3, reason: a lease is negotiated }" : ""
    return [
      "board.yaml": BadInput.board,
      "m/meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      agenda:
        - { id: one, paper: one.md }
        - { id: two, paper: two.md\(mark) }
        - { id: three, paper: three.md }
      """,
      "m/one.md": BadInput.paper(body: "## Purpose\n\n\(isSecond ? "Second." : "First.")"),
      "m/two.md": BadInput.paper(body: "## Purpose\n\nThe lease."),
      "m/three.md": BadInput.paper(body: "## Purpose\n\nThe same."),
      "n/other.md": BadInput.paper(body: "## Purpose\n\nOther."),
    ]
  }

  /// What one workspace's folders of outputs hold.
  private static func outputs(_ folder: TemporaryFolder) throws -> [String: Data] {
    let names = folder.files().filter { $0.hasPrefix("out") }
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try folder.data(of: $0)) })
  }

  private static func write(_ isSecond: Bool, to folder: TemporaryFolder) throws {
    for (name, text) in files(isSecond: isSecond) { try folder.write(text, to: name) }
  }

  /// Files and folders that no build leaves.
  private static func leftovers(_ folder: TemporaryFolder) -> [String] {
    (FileManager.default.subpaths(atPath: folder.path) ?? []).filter { path in
      let name = path.split(separator: "/").last ?? ""
      return path.hasPrefix(".board-paper/") && path != ".board-paper/outputs.json"
        && !path.hasPrefix(".board-paper/cache")
        || path.hasPrefix("out") && name.hasPrefix(".") || path.hasPrefix("scratch/")
    }
  }

  @Test func `leaves those of one build, and nothing else, to the next command`() throws {
    var generator = SeededGenerator(seed: 2018)
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "scratch"), withIntermediateDirectories: true)
    let environment = ["TMPDIR": folder.path(of: "scratch")]
    func command(_ arguments: [String]) throws {
      let run = try RunningProgram(arguments, in: folder.path, environment: environment)
      try #require(run.status == 0, "\(run.errors)")
    }
    var generations: [[String: Data]] = []
    var duration = 0.0
    for isSecond in [false, true] {
      try Self.write(isSecond, to: folder)
      let start = Date()
      try command(["build"])
      duration = Date().timeIntervalSince(start)
      generations.append(try Self.outputs(folder))
    }
    #expect(generations[0] != generations[1])
    #expect(generations[1]["out-private/m/two.md"] != nil)

    var (round, ended, finished, olds) = (0, 0, 0, 0)
    while ended < Self.count, round < 4 * Self.count {
      round += 1
      let isSecond = generator.below(2) == 1
      try Self.write(isSecond, to: folder)
      // Also builds that were to finish what others had left.
      for _ in 0...(generator.below(4) / 3) {
        let signal = generator.pick([SIGKILL, SIGKILL, SIGINT, SIGTERM, SIGHUP])
        let isAtStep = generator.below(2) == 0
        let steps = [
          "BOARD_PAPER_KILLED_AT": "\(1 + generator.below(70))",
          "BOARD_PAPER_KILLED_WITH": "\(signal)",
        ]
        let delay = Double(generator.below(1_000)) / 1_000 * duration
        let before = try Self.outputs(folder)
        let wasWhole = Self.leftovers(folder).isEmpty
        let status = try EndedProgram.run(
          ["build"], in: folder.path, signal: signal, after: isAtStep ? nil : delay,
          environment: environment.merging(isAtStep ? steps : [:]) { $1 })
        if status != 0 { ended += 1 }
        // What can be held back is: nothing is left to be done.
        if signal != SIGKILL, wasWhole {
          let found = try Self.outputs(folder)
          #expect(found == before || found == generations[isSecond ? 1 : 0], "round \(round)")
          #expect(Self.leftovers(folder).isEmpty, "round \(round): \(signal)")
        }
      }
      let isListed = folder.files().contains { $0.hasSuffix("/commit.json") }
      // The next command is about another part of the workspace, or makes all anew.
      let isWhole = generator.below(4) == 0
      try command(isWhole ? ["build"] : ["build", "n/other.md"])
      let found = try Self.outputs(folder)
      if isWhole || isListed {
        #expect(found == generations[isSecond ? 1 : 0], "round \(round)")
        finished += isListed ? 1 : 0
      } else {
        #expect(generations.contains(found), "round \(round): \(found.keys.sorted())")
        olds += found == generations[isSecond ? 0 : 1] ? 1 : 0
      }
      let left = Self.leftovers(folder)
      #expect(left.isEmpty, "round \(round): \(left)")
    }
    // Of each kind there was some; how many, where there are few rounds, depends on how busy the
    // machine is.
    let some = Self.isSlow ? Self.count / 20 : 0
    #expect(
      ended >= Self.count && finished > some && olds > some, "\(ended), \(finished), \(olds)")
    if Self.isSlow {
      print(
        "\(round) rounds: \(ended) builds ended, \(finished) finished later, \(olds) never begun")
    }
  }
}
