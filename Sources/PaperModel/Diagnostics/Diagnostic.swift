/// Something that is wrong, or worth a look, in the inputs.
///
/// The message is a headline: no full stop, the most specific word first, the rule rather than the
/// failure. The help is one plausible mend, such as "did you mean 'date'?".
package struct Diagnostic: Error, Hashable, Sendable {
  /// How much it matters. Errors keep documents from being made.
  package enum Severity: String, Hashable, Sendable, CaseIterable {
    case error, warning, note
  }

  /// A further place that explains the finding.
  package struct Note: Hashable, Sendable {
    package let message: String
    package let range: InputRange

    package init(_ message: String, at range: InputRange) {
      self.message = message
      self.range = range
    }
  }

  package let severity: Severity
  /// The name of the fault, in kebab case, such that "allow *rule*" reads right.
  package let rule: String
  package let message: String
  package let range: InputRange
  package let notes: [Note]
  package let help: String?

  package init(
    _ severity: Severity = .error, rule: String, _ message: String, at range: InputRange,
    notes: [Note] = [], help: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.range = range
    self.notes = notes
    self.help = help
  }
}
