import PaperModel

/// Something that a rule found. The rule's name and severity are added by those who ask.
struct Finding: Sendable {
  let message: String
  let range: InputRange
  let notes: [Diagnostic.Note]
  let help: String?
  /// Edits that mend it with certainty; empty where somebody has to decide.
  let fix: [Fix]
  /// Where it matters less than what the rule finds elsewhere.
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
