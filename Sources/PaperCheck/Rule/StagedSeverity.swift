package import PaperModel

/// How much the findings of a rule matter, by how far the papers are; nil where it is switched off.
package struct StagedSeverity: Hashable, Sendable {
  package let draft: Diagnostic.Severity?
  package let clearance: Diagnostic.Severity?
  package let final: Diagnostic.Severity?

  package static let error = always(.error)
  package static let warning = always(.warning)
  package static let note = always(.note)
  /// Wrong too often to be of use everywhere: a board can switch it on.
  package static let off = always(nil)

  package static func always(_ severity: Diagnostic.Severity?) -> Self {
    Self(draft: severity, clearance: severity, final: severity)
  }

  /// What a draft can do without, and what is published cannot.
  package static func growing(
    _ draft: Diagnostic.Severity?, _ clearance: Diagnostic.Severity?,
    _ final: Diagnostic.Severity?
  ) -> Self {
    Self(draft: draft, clearance: clearance, final: final)
  }

  package subscript(stage: Stage) -> Diagnostic.Severity? {
    switch stage {
    case .draft: draft
    case .clearance: clearance
    case .final: final
    }
  }
}
