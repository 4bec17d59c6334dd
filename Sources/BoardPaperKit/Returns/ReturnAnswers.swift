import PaperCompose
import PaperModel
import PaperSource

/// A figure that is added as a row.
struct NewFigure {
  let set: IndicatorSet
  let indicator: String
  let measure: Measure
  let period: ReportingPeriod
  /// As it is to be printed; empty where only a note was given.
  let value: String
  let note: String
  let suppliedBy: String
}

/// Progress that is written: into the entry that was opened, or as a new one.
struct NewProgress {
  let aim: ReturnSubject.PlacedAim
  /// Markdown; nil where the text is there already.
  let text: String?
  /// What is stated besides: `status`, `reason`, `corrective`.
  let facts: [YAMLPair]
}

/// A new entry of the log of actions.
struct NewUpdate {
  let followUp: String
  let date: CalendarDate
  let organisation: String?
  let state: ActionUpdate.State
  /// One line of Markdown.
  let text: String
}

/// What a file that came back says: what is new, how much is there already, and what is wrong.
struct ReturnAnswers {
  var figures: [NewFigure] = []
  var progress: [NewProgress] = []
  var updates: [NewUpdate] = []
  /// The ids of what was answered, whether it is new or not.
  var answered: Set<String> = []
  /// How much of it was there before.
  var known = 0
  var findings: [Diagnostic] = []

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// What is new, in words.
  var counts: ReturnCounts {
    ReturnCounts(
      figures.map { _ in ReturnTable.figures } + progress.map { _ in .progress }
        + updates.map { _ in .followUps })
  }

  mutating func report(
    _ rule: String, as severity: Diagnostic.Severity = .error, _ message: String,
    at range: InputRange, help: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    findings.append(Diagnostic(severity, rule: rule, message, at: range, notes: notes, help: help))
  }
}
