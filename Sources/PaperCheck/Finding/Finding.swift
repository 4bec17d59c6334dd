import PaperModel

/// Something that a rule found. The checker adds the rule's id and severity.
struct Finding: Sendable {
  let message: String
  let range: InputRange
  let notes: [Diagnostic.Note]
  let help: String?
  /// Edits that are certain to correct it; empty if somebody has to decide.
  let fix: [Fix]
  /// A severity that is lower than the rule's, for this finding only; nil for the rule's own.
  let severity: Diagnostic.Severity?

  init(
    _ message: String, at range: InputRange, notes: [Diagnostic.Note] = [], help: String? = nil,
    fix: [Fix] = []
  ) {
    self.init(nil, message, at: range, notes: notes, help: help, fix: fix)
  }

  init(
    _ severity: Diagnostic.Severity?, _ message: String, at range: InputRange,
    notes: [Diagnostic.Note] = [], help: String? = nil, fix: [Fix] = []
  ) {
    self.message = message
    self.range = range
    self.notes = notes
    self.help = help
    self.fix = fix
    self.severity = severity
  }
}
