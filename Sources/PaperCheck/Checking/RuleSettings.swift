import PaperMarkup
import PaperModel

/// The severity of each rule for a board at a stage.
struct RuleSettings {
  private let stage: Stage
  private let stated: [String: RuleSetting]
  /// What is wrong with the settings themselves.
  let findings: [Diagnostic]

  init(_ settings: [RuleSetting], stage: Stage) {
    self.stage = stage
    stated = Dictionary(settings.map { ($0.rule.value, $0) }) { _, last in last }
    findings = settings.compactMap { setting in
      guard let rule = Rule.named(setting.rule.value) else {
        return Rule.unknownRule(setting.rule)
      }
      guard rule.isEssential, setting.severity != .error else { return nil }
      return Diagnostic(
        .warning, rule: Rule.essentialRule.id,
        "'\(rule.id)' cannot be switched off: documents would be wrong", at: setting.rule.range,
        help: "take the line away")
    }
  }

  /// The severity of a rule; nil if it is switched off.
  func severity(of rule: Rule) -> Diagnostic.Severity? {
    guard let setting = stated[rule.id], !rule.isEssential else { return rule.severity[stage] }
    return setting.severity
  }

  /// Whether a rule exists and is not switched off.
  func isLookedFor(_ id: String) -> Bool {
    Rule.named(id).map { severity(of: $0) != nil } ?? false
  }
}

extension Rule {
  private static let byName = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  /// The rule with an id; nil if there is none.
  package static func named(_ id: String) -> Rule? { byName[id] }

  /// The finding for a setting or waiver that names an unknown rule.
  static func unknownRule(_ id: Placed<String>) -> Diagnostic {
    Diagnostic(
      .warning, rule: unknownRule.id, "there is no rule '\(id.value)'", at: id.range,
      help: Spelling.closest(to: id.value, in: all.map(\.id)).map { "did you mean '\($0)'?" })
  }
}
