package import PaperMarkup

/// A kind of thing that a board waits for; the raw value is the key of its words in `meetings.yaml`.
package enum WaitingKind: String, Hashable, Sendable, CaseIterable {
  /// The figure of an indicator for the period of a coming paper.
  case figure
  /// The progress of an aim in the period of a coming paper.
  case progress
  /// What is still to be written in a coming paper: placeholders and sections that its house requires.
  case text
  /// The agreement of somebody who clears a coming paper.
  case clearance
  /// A paper that a coming agenda names and that does not exist.
  case paper
  /// A document that a coming agenda says is to follow.
  case document
  /// Whether a meeting whose day has passed was held.
  case meeting
  /// The minute of an item of a meeting that was held.
  case minute
  /// What became of a recommendation.
  case outcome
  /// The words of a resolution of which none can be drafted.
  case wording
  /// The confirmation of words that were drafted.
  case confirmation
  /// What is to be done after a meeting.
  case followUp = "follow-up"
  /// What the board is to hear of again, and which is on no coming agenda.
  case reportBack = "report-back"
}

/// A house's words for the list of what is waiting.
package struct WaitingWords: Sendable {
  /// The words that are templates; the raw value is the key in `meetings.yaml`.
  package enum Line: String, Hashable, Sendable, CaseIterable {
    /// The first line in a terminal.
    case title
    /// A meeting to come with its deadlines, in a terminal.
    case meetingToCome = "meeting-to-come"
    /// The last line in a terminal.
    case counts
  }

  package let title: String
  /// The name of those who are to do what nobody is named for.
  package let nobody: String
  /// The name of the organisation of people of whom none is stated.
  package let noOrganisation: String
  /// Printed in place of a date where none is known.
  package let noDate: String
  private let kinds: [WaitingKind: LineTemplate]
  private let lines: [Line: LineTemplate]

  package init(
    title: String, nobody: String, noOrganisation: String, noDate: String,
    kinds: [WaitingKind: LineTemplate], lines: [Line: LineTemplate]
  ) {
    self.title = title
    self.nobody = nobody
    self.noOrganisation = noOrganisation
    self.noDate = noDate
    self.kinds = kinds
    self.lines = lines
  }

  /// What is waiting of a kind: a template with the names of its record.
  package func kind(_ kind: WaitingKind) -> LineTemplate? { kinds[kind] }
  package func line(_ line: Line) -> LineTemplate? { lines[line] }
}

// MARK: - Records

extension WaitingWords {
  /// The first line in a terminal.
  package static let title = Record<(board: String?, date: String)>(
    "waiting-title",
    [
      .text("board", "The board.") { $0.board },
      .text("date", "The day as on which everything is seen, such as `2018-02-05`.") { $0.date },
    ])

  /// The last line in a terminal.
  package static let counts = Record<(all: Int, overdue: Int)>(
    "waiting-counts",
    [
      .text("all", "How much is waiting.") { String($0.all) },
      .flag("one", "Whether it is one thing.") { $0.all == 1 },
      .flag("none", "Whether nothing is waiting.") { $0.all == 0 },
      .text("overdue", "How much of it is overdue, where something is.") {
        $0.overdue == 0 ? nil : String($0.overdue)
      },
    ])

  /// A meeting to come, in a terminal.
  package static let meetingToCome = Record<(meeting: CalendarDate, days: Deadlines)>(
    "waiting-meeting",
    [
      .text("date", "The date of the meeting, such as `2018-02-05`.") { $0.meeting.description },
      .text("draft", "The day by which drafts are needed.") { $0.days.draft.description },
      .text("clearance", "The day by which papers are to be cleared.") {
        $0.days.clearance.description
      },
      .text("publication", "The day by which agenda and papers are published.") {
        $0.days.publication.description
      },
      .flag("one-day", "Whether all three are the same day.") {
        $0.days.draft == $0.days.publication
      },
    ])
}
