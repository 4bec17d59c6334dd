/// How far a document has come. What is required grows from one stage to the next.
package enum Stage: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Being written.
  case draft
  /// With the officers who clear it: finance, legal, the director.
  case clearance
  /// Ready to be published.
  case final

  package static func < (first: Self, second: Self) -> Bool {
    (allCases.firstIndex(of: first) ?? 0) < (allCases.firstIndex(of: second) ?? 0)
  }
}
