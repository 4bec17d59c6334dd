import BoardPaperKit
import Synchronization

/// Shows the progress of a long run on standard error, only on a terminal and only after a second.
final class ProgressLine: Sendable {
  private let start = ContinuousClock.now
  private let lastUpdate = Mutex<ContinuousClock.Instant?>(nil)

  @Sendable func update(_ action: String, done: Int, of total: Int) {
    let now = ContinuousClock.now
    let isShown = lastUpdate.withLock { last in
      // The line is erased when everything is done.
      if done == total { return last != nil }
      guard now - start > .seconds(1), last.map({ now - $0 > .milliseconds(100) }) ?? true
      else { return false }
      last = now
      return true
    }
    guard isShown else { return }
    Environment.writeToStandardError(
      done == total ? "\r\u{1B}[K" : "\r\(action) \(done) of \(total) files")
  }
}
