/// What a board says of a rule: how much its findings matter, or that it is switched off.
package struct RuleSetting: Sendable {
  package let rule: Placed<String>
  /// Nil where the rule is switched off.
  package let severity: Diagnostic.Severity?

  package init(rule: Placed<String>, severity: Diagnostic.Severity?) {
    self.rule = rule
    self.severity = severity
  }
}
