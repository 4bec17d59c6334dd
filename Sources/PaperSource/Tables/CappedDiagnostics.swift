package import PaperModel

/// The findings in one file, limited to the first hundred and the number of the others, since one
/// mistake may cause thousands.
package struct CappedDiagnostics: Sendable {
  /// The largest number of findings kept.
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

  /// The findings kept, in order, and `too-many-findings` at the first that was not kept.
  package var all: [Diagnostic] {
    guard let firstLeftOut else { return kept }
    let note = Diagnostic(
      .note, rule: "too-many-findings", "\(leftOut) more findings in this file are not shown",
      at: firstLeftOut.range)
    return kept + [note]
  }
}
