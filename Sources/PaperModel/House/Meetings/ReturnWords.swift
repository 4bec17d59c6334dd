/// A table of a return: what a partner is asked for. The raw value is the key of the words of its sheet
/// in `meetings.yaml`.
package enum ReturnTable: String, Hashable, Sendable, CaseIterable {
  case figures, progress
  case followUps = "follow-ups"

  /// The columns in order; those of the second list are to be filled in.
  package var columns: (stated: [ReturnWords.Column], entries: [ReturnWords.Column]) {
    switch self {
    case .figures:
      (
        [.indicator, .definition, .unit, .latest, .target, .period],
        [.figure, .yearToDate, .note]
      )
    case .progress:
      ([.aim, .lead, .lastProgress, .period], [.progress, .status, .reason, .corrective])
    case .followUps: ([.action, .decided, .due, .state], [.newState, .report, .date])
    }
  }
}

/// A house's words for returns: workbooks that partners fill in. Their cover has a template of its own.
package struct ReturnWords: Sendable {
  /// The sheets; the raw value is the key in `meetings.yaml`.
  package enum Sheet: String, Hashable, Sendable, CaseIterable {
    case figures, progress
    case followUps = "follow-ups"
    /// The codes by which the program recognises a return.
    case codes

    package init(_ table: ReturnTable) {
      self =
        switch table {
        case .figures: .figures
        case .progress: .progress
        case .followUps: .followUps
        }
    }
  }

  /// The columns of all sheets; the raw value is the key in `meetings.yaml`.
  package enum Column: String, Hashable, Sendable, CaseIterable {
    case indicator, definition, unit, latest, target, period, figure
    case yearToDate = "year-to-date"
    case note, aim, lead
    case lastProgress = "last-progress"
    case progress, status, reason, corrective, action, decided, due, state
    case newState = "new-state"
    case report, date
    /// The code of a row, by which it is found again.
    case code
    /// On the sheet of codes: what a code is of, and the check sums of what was stated.
    case subject, check
  }

  /// Sentences above tables, and words in cells.
  package enum Sentence: String, Hashable, Sendable, CaseIterable {
    case blank, codes, none
    case notAsked = "not-asked"
  }

  /// What is said at a cell that is to be filled in, and where something else is typed.
  package enum Prompt: String, Hashable, Sendable, CaseIterable {
    case count, percent, rate, currency, text, choice, date
  }

  private let sheets: [Sheet: String]
  private let columns: [Column: String]
  private let sentences: [Sentence: String]
  private let prompts: [Prompt: String]
  private let states: [ActionUpdate.State: String]

  package init(
    sheets: [Sheet: String], columns: [Column: String], sentences: [Sentence: String],
    prompts: [Prompt: String], states: [ActionUpdate.State: String]
  ) {
    self.sheets = sheets
    self.columns = columns
    self.sentences = sentences
    self.prompts = prompts
    self.states = states
  }

  package func sheet(_ sheet: Sheet) -> String { sheets[sheet] ?? sheet.rawValue }
  package func column(_ column: Column) -> String { columns[column] ?? column.rawValue }
  package func sentence(_ sentence: Sentence) -> String { sentences[sentence] ?? "" }
  package func prompt(_ prompt: Prompt) -> String { prompts[prompt] ?? "" }
  /// The word for the state of a follow-up after a report.
  package func state(_ state: ActionUpdate.State) -> String { states[state] ?? state.rawValue }
}
