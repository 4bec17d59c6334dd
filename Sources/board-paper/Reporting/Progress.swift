/// How far a long run is, on standard error: only on a terminal, and only after a second.
struct Progress {
  /// What is being done, such as "reading".
  private let action: String
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var lastUpdate: ContinuousClock.Instant?

  init(_ action: String, isShown: Bool) {
    self.action = action
    self.isShown = isShown
  }

  mutating func update(done: Int, of total: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), lastUpdate.map({ now - $0 > .milliseconds(100) }) ?? true
    else { return }
    lastUpdate = now
    Environment.writeToStandardError("\r\(action) \(done) of \(total) files")
  }

  /// Takes the line away again.
  func finish() {
    if lastUpdate != nil { Environment.writeToStandardError("\r\u{1B}[K") }
  }
}
