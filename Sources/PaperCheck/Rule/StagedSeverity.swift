package import PaperModel

/// The severity of a rule's findings at each stage of the papers; nil where it is switched off.
package struct StagedSeverity: Hashable, Sendable {
  package let draft: Diagnostic.Severity?
  package let clearance: Diagnostic.Severity?
  package let final: Diagnostic.Severity?

  package static let error = always(.error)
  package static let warning = always(.warning)
  package static let note = always(.note)
  /// Switched off unless the board enables it: the rule is wrong too often to be useful everywhere.
  package static let off = always(nil)

  package static func always(_ severity: Diagnostic.Severity?) -> Self {
    Self(draft: severity, clearance: severity, final: severity)
  }

  /// A severity that increases by stage, for what a draft may lack and a published paper may not.
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
