import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Python.isWanted("json"), "Python saves"))
struct `The memory of a preview` {
  /// A thousand saves take minutes in a program that is not optimised.
  private static let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1"

  #if os(Linux)
    @Test(.enabled(if: isSlow, "SLOW_TESTS=1 saves a thousand times"))
    func `is after a thousand saves what it was after fifty`() throws {
      let folder = try TemporaryFolder([
        "board.yaml": "kind: board\nname: Sample Health and Wellbeing Board\n",
        "paper.md":
          "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n---\n\n## Purpose\n\nOne.\n",
      ])
      let run = try Python.run(
        "preview_memory.py", [RunningProgram.boardPaper, folder.path, "1000"])
      let sizes = run.output.split(separator: "\n").compactMap { Int($0) }
      #expect(sizes.count == 2, "\(run.output)\(run.errors)")
      let (early, late) = (try #require(sizes.first), try #require(sizes.last))
      #expect(late < early * 115 / 100, "\(early) kB after 50 saves, \(late) kB after 1,000")
    }
  #endif
}
