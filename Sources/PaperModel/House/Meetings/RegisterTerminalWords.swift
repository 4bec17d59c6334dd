package import PaperMarkup

/// A house's words for a register in a terminal.
package struct RegisterTerminalWords: Sendable {
  /// The columns of both tables; the raw value is the key in `meetings.yaml`.
  package enum Column: String, Hashable, Sendable, CaseIterable {
    case due, status, owner, open
    case followUp = "follow-up"
    case minute, item, resolved, outcome
    case followUps = "follow-ups"
  }

  /// The words that are templates; the raw value is the key in `meetings.yaml`.
  package enum Line: String, Hashable, Sendable, CaseIterable {
    /// The first line: a template with the names of `title`.
    case title
    /// The line above the decisions of a meeting: a template with the names of
    /// `meeting`.
    case meeting
    /// The owner where every member organisation is to answer: a template with the names of
    /// `answers`.
    case answers
    /// A follow-up beside its decision: a template with the names of `followUp`.
    case followUp = "follow-up"
    /// The last line: a template with the names of `counts`.
    case counts
    /// What a narrow window has no room for: a template with the names of `leftOut`.
    case leftOut = "left-out"
  }

  private let columns: [Column: String]
  private let lines: [Line: LineTemplate]

  package init(columns: [Column: String], lines: [Line: LineTemplate]) {
    self.columns = columns
    self.lines = lines
  }

  package func column(_ column: Column) -> String { columns[column] ?? "" }
  package func line(_ line: Line) -> LineTemplate? { lines[line] }
}

// MARK: - Records

extension RegisterTerminalWords {
  /// The first line.
  package static let title = Record<(board: String?, date: String?)>(
    "terminal-title",
    [
      .text("board", "The board.") { $0.board },
      .text(
        "date", "The day as on which everything is seen, such as `2018-02-05`, where one was named."
      ) { $0.date },
    ])

  /// The line above the decisions of a meeting.
  package static let meeting = Record<(date: String, agreed: String?)>(
    "terminal-meeting",
    [
      .text("date", "The date of the meeting, such as `2018-02-05`.") { $0.date },
      .text("agreed", "The date of the meeting that agreed the minutes, where one has.") {
        $0.agreed
      },
    ])

  /// The owner of what every member organisation is to answer.
  package static let answers = Record<(owner: String, open: Int, all: Int)>(
    "terminal-answers",
    [
      .text("owner", "The words for every member organisation.") { $0.owner },
      .text("open", "How many are still to answer.") { String($0.open) },
      .text("all", "How many were asked.") { String($0.all) },
    ])

  /// A follow-up beside its decision.
  package static let followUp = Record<(id: String, state: String, due: String?)>(
    "terminal-follow-up",
    [
      .text("id", "Its id.") { $0.id },
      .text("state", "The word for its state.") { $0.state },
      .text("due", "The day on which it is due, such as `2018-02-05`, while it is open.") {
        $0.due
      },
    ])

  /// The last line.
  package static let counts = Record<(decisions: Int, followUps: Int, states: String)>(
    "terminal-counts",
    [
      .text("decisions", "How many decisions there are.") { String($0.decisions) },
      .flag("one-decision", "Whether there is one.") { $0.decisions == 1 },
      .text("follow-ups", "How many follow-ups there are.") { String($0.followUps) },
      .flag("one-follow-up", "Whether there is one.") { $0.followUps == 1 },
      .text("states", "How many follow-ups are in each state, one state after the other.") {
        $0.states
      },
    ])

  /// The line about what a narrow window has no room for.
  package static let leftOut = Record<String>(
    "terminal-left-out", [.text("columns", "The labels of the columns.") { $0 }])
}
