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
    /// The first line: a template with the names of `TerminalTitleName`.
    case title
    /// The line above the decisions of a meeting: a template with the names of
    /// `TerminalMeetingName`.
    case meeting
    /// The owner where every member organisation is to answer: a template with the names of
    /// `TerminalAnswersName`.
    case answers
    /// A follow-up beside its decision: a template with the names of `TerminalFollowUpName`.
    case followUp = "follow-up"
    /// The last line: a template with the names of `TerminalCountsName`.
    case counts
    /// What a narrow window has no room for: a template with the names of `TerminalLeftOutName`.
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

/// The names in the first line of a register in a terminal.
package enum TerminalTitleName: String, TemplateVocabulary {
  case board, date

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .board: "The board."
    case .date: "The day as on which everything is seen, such as `2018-02-05`, where one was named."
    }
  }
}

/// The names in the line above the decisions of a meeting.
package enum TerminalMeetingName: String, TemplateVocabulary {
  case date, agreed

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .date: "The date of the meeting, such as `2018-02-05`."
    case .agreed: "The date of the meeting that agreed the minutes, where one has."
    }
  }
}

/// The names in the owner of what every member organisation is to answer.
package enum TerminalAnswersName: String, TemplateVocabulary {
  case owner, open, all

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .owner: "The words for every member organisation."
    case .open: "How many are still to answer."
    case .all: "How many were asked."
    }
  }
}

/// The names in a follow-up beside its decision.
package enum TerminalFollowUpName: String, TemplateVocabulary {
  case id, state, due

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .id: "Its id."
    case .state: "The word for its state."
    case .due: "The day on which it is due, such as `2018-02-05`, while it is open."
    }
  }
}

/// The names in the last line of a register in a terminal.
package enum TerminalCountsName: String, TemplateVocabulary {
  case decisions
  case oneDecision = "one-decision"
  case followUps = "follow-ups"
  case oneFollowUp = "one-follow-up"
  case states

  package var kind: TemplateNames.Kind {
    switch self {
    case .decisions, .followUps, .states: .text
    case .oneDecision, .oneFollowUp: .flag
    }
  }

  package var documentation: String {
    switch self {
    case .decisions: "How many decisions there are."
    case .oneDecision: "Whether there is one."
    case .followUps: "How many follow-ups there are."
    case .oneFollowUp: "Whether there is one."
    case .states: "How many follow-ups are in each state, one state after the other."
    }
  }
}

/// The names in the line about what a narrow window has no room for.
package enum TerminalLeftOutName: String, TemplateVocabulary {
  case columns

  package var kind: TemplateNames.Kind { .text }
  package var documentation: String { "The labels of the columns." }
}
