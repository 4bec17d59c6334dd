@testable import BoardPaperKit
import Synchronization
import TestSupport
import Testing

@Suite struct `A watch` {
  /// A clock that only goes on while somebody sleeps, and does something each time.
  private static func clock(_ sleep: @escaping @Sendable (Int) -> Void) -> WatchClock {
    let state = Mutex<(now: Duration, count: Int)>((.zero, 0))
    return WatchClock(
      now: { state.withLock { $0.now } },
      sleep: { pause in
        let count = state.withLock { state in
          state.now += pause
          state.count += 1
          return state.count
        }
        sleep(count)
      })
  }

  @Test func `builds once at the start, and again after each change that has settled`() throws {
    let watched = try WatchedFolder(["paper.md": WatchedFolder.paper("One.")])
    let folder = watched.folder
    var watch = WorkspaceWatch(
      watched.workspace,
      by: Self.clock { count in
        switch count {
        case 10: try? folder.write(WatchedFolder.paper("Two."), to: "paper.md")
        case 20: try? folder.write("---\nkind: [", to: "paper.md")
        case 30: try? folder.write(WatchedFolder.paper("Three."), to: "paper.md")
        default: break
        }
      })
    var begun: [[String]] = []
    var rounds: [WatchRound] = []
    watch.run { event in
      switch event {
      case .begins(let changed): begun.append(changed)
      case .ended(let round): rounds.append(round)
      }
      return rounds.count < 4
    }
    #expect(begun == [[]] + Array(repeating: [folder.path(of: "paper.md")], count: 3))
    #expect(rounds.map(\.isWhole) == [true, true, false, true])
    #expect(try folder.read("out-private/paper.html").contains("Three."))
  }

  @Test func `sees what is saved while it builds`() throws {
    let watched = try WatchedFolder(["paper.md": WatchedFolder.paper("One.")])
    let folder = watched.folder
    var watch = WorkspaceWatch(watched.workspace, by: Self.clock { _ in })
    var count = 0
    watch.run { event in
      if case .ended = event {
        count += 1
        // As good as during the round, since nothing was looked at since it began.
        if count == 1 { try? folder.write(WatchedFolder.paper("Two."), to: "paper.md") }
      }
      return count < 2
    }
    #expect(try folder.read("out-private/paper.html").contains("Two."))
  }

  @Test func `tells a terminal what is new, what changed and how it stands`() throws {
    var watched = try WatchedFolder([
      "paper.md": WatchedFolder.paper("We note the the one."),
      "other.md": WatchedFolder.paper("Two."),
    ])
    var report = WatchReport(colour: false)
    var text = report.text(of: watched.workspace.round().taking(.milliseconds(40)))
    #expect(text.contains("paper.md:9:") && text.hasSuffix("in 3 files (40 ms)\n"))
    try watched.folder.write(WatchedFolder.paper("We note the one.", date: "x"), to: "paper.md")
    text = report.text(of: watched.workspace.round().taking(.milliseconds(40)))
    #expect(
      text.contains("paper.md:3:7: error: ") && text.contains(", 1 mended (40 ms)\n"), "\(text)")
    try watched.folder.write(WatchedFolder.paper("We note the two."), to: "paper.md")
    text = report.text(of: watched.workspace.round())
    #expect(text.contains("changed out-private/paper.html\n") && !text.contains("other"), "\(text)")
    text = report.text(of: watched.workspace.round())
    #expect(text.split(separator: "\n").count == 1, "\(text)")
  }
}
