/// How far a document has progressed. Each stage requires at least what the stage before it
/// requires.
package enum Stage: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Being written.
  case draft
  /// With the officers who clear it: finance, legal and the director.
  case clearance
  /// Ready to be published.
  case final

  package static func < (first: Self, second: Self) -> Bool {
    (allCases.firstIndex(of: first) ?? 0) < (allCases.firstIndex(of: second) ?? 0)
  }
}
