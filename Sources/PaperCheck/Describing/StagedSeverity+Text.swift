import PaperModel

extension StagedSeverity {
  /// The severity in words: "warning", "off", or "warning, and error when final".
  package var text: String {
    func word(_ severity: Diagnostic.Severity?) -> String { severity?.rawValue ?? "off" }
    guard draft != clearance || clearance != final else { return word(draft) }
    if draft == clearance { return "\(word(draft)), and \(word(final)) when final" }
    if clearance == final {
      return "\(word(draft)) in a draft, and \(word(final)) from clearance on"
    }
    return "\(word(draft)) in a draft, \(word(clearance)) in clearance, \(word(final)) when final"
  }
}

extension Rule.Group {
  /// The severity as the page of rules names it.
  package var title: String {
    switch self {
    case .figures: "Figures"
    case .names: "Names"
    case .structure: "Structure"
    case .meetings: "Meetings and decisions"
    case .dates: "Dates and law"
    case .language: "Language and access"
    case .settings: "Settings and waivers"
    }
  }
}
