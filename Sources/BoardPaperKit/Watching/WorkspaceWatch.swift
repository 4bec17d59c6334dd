/// Builds a workspace, and again whenever something in it was saved.
package struct WorkspaceWatch {
  /// What happens while it runs.
  package enum Event {
    /// A round begins, since these files were saved or removed: absolute paths, sorted; empty for the
    /// first one.
    case begins(changed: [String])
    case ended(WatchRound)
  }

  private var workspace: WatchedWorkspace
  private let clock: WatchClock

  package init(_ workspace: WatchedWorkspace, by clock: WatchClock = .system) {
    self.workspace = workspace
    self.clock = clock
  }

  /// How long nothing is saved before the PDFs of packs are made, during which nothing else is seen.
  static let rest = Duration.seconds(3)

  /// Runs until an event is answered with false. Nothing that is in a file ends it.
  package mutating func run(_ tell: (Event) throws -> Bool) rethrows {
    // Before anything is read, so that what is saved meanwhile is seen afterwards.
    var detector = ChangeDetector(knowing: workspace.snapshot())
    var changed: [String] = []
    var isUnsettled = false
    var isDue = true
    var isHasty = true
    var isFirst = true
    var lastRound = clock.now()
    while true {
      if isDue {
        guard try tell(.begins(changed: changed)) else { return }
        let start = clock.now()
        let round = workspace.round(after: isFirst ? nil : changed, isHasty: isHasty)
        isFirst = false
        lastRound = clock.now()
        guard try tell(.ended(round.taking(lastRound - start))) else { return }
        isDue = false
      }
      let start = clock.now()
      let found = workspace.snapshot()
      let end = clock.now()
      switch detector.look(at: found, at: end) {
      case .nothing:
        isUnsettled = false
        if workspace.hasLeftOver, end - lastRound >= Self.rest {
          (changed, isDue, isHasty) = ([], true, false)
        }
      case .unsettled: isUnsettled = true
      case .changed(let paths):
        (changed, isUnsettled, isDue, isHasty) = (paths, false, true, true)
      }
      if !isDue {
        wait(WatchClock.pause(after: end - start, isUnsettled: isUnsettled), detector)
      }
    }
  }

  /// Waits, but no longer than until a file is saved that was saved last: where looking at all files is slow, most
  /// changes are seen at once all the same.
  private func wait(_ pause: Duration, _ detector: ChangeDetector) {
    var rest = pause
    while rest > .zero {
      clock.sleep(min(rest, WatchClock.shortestPause))
      rest -= WatchClock.shortestPause
      if rest > .zero, detector.isAnyRecentChanged(FolderSnapshot.stamp) { return }
    }
  }
}
