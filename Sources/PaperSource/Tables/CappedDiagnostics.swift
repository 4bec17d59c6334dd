package import PaperModel

/// The findings in one file, of which a mistake may make thousands: the first hundred, and how many
/// more there are.
package struct CappedDiagnostics: Sendable {
  /// So many are kept.
  package static let limit = 100

  private var kept: [Diagnostic] = []
  private var firstLeftOut: Diagnostic?
  private var leftOut = 0

  package init() {}

  package mutating func add(_ diagnostic: @autoclosure () -> Diagnostic) {
    if kept.count < Self.limit {
      kept.append(diagnostic())
    } else {
      leftOut += 1
      if firstLeftOut == nil { firstLeftOut = diagnostic() }
    }
  }

  /// What was kept, in the order in which it was found, and `too-many-findings` at the first that
  /// was not.
  package var all: [Diagnostic] {
    guard let firstLeftOut else { return kept }
    let note = Diagnostic(
      .note, rule: "too-many-findings", "\(leftOut) more findings in this file are not shown",
      at: firstLeftOut.range)
    return kept + [note]
  }
}
