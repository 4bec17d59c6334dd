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
