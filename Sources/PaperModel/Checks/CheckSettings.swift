import PaperMarkup

/// A finding that is accepted and not reported, with the reason. It is stated in a remark beside a
/// value, or as an entry of `waivers:` in board.yaml.
package struct Waiver: Sendable {
  /// The name of the rule.
  package let rule: Placed<String>
  /// The file that it applies to, as named to the user; nil if it applies to every file.
  package let file: String?
  /// The lines of the file that it applies to, counted from 1; nil for the whole file.
  package let lines: ClosedRange<Int>?
  /// The last day on which it applies; nil if it does not expire.
  package let until: CalendarDate?
  /// The stated reason; empty if none is given.
  package let reason: String

  package init(
    rule: Placed<String>, file: String?, lines: ClosedRange<Int>? = nil,
    until: CalendarDate? = nil, reason: String
  ) {
    self.rule = rule
    self.file = file
    self.lines = lines
    self.until = until
    self.reason = reason
  }

  /// Whether the waiver applies to a finding of this rule at this place.
  package func covers(_ rule: String, at range: InputRange) -> Bool {
    guard self.rule.value == rule, file.map({ $0 == range.file }) ?? true else { return false }
    guard let lines else { return true }
    return range.workbookPlace == nil && lines.contains(range.start.line)
  }
}

/// A board's setting for one rule: the severity of its findings, or that the rule is switched off.
package struct RuleSetting: Sendable {
  package let rule: Placed<String>
  /// The severity of its findings; nil if the rule is switched off.
  package let severity: Diagnostic.Severity?

  package init(rule: Placed<String>, severity: Diagnostic.Severity?) {
    self.rule = rule
    self.severity = severity
  }
}
