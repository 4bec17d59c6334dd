package import PaperMarkup

/// What became of follow-ups: entries are added, none is changed.
package struct ActionLog: Sendable {
  /// The path of its file in the workspace.
  package let path: String
  /// The file it was read from.
  package let range: InputRange
  package let updates: [ActionUpdate]

  package init(path: String, range: InputRange, updates: [ActionUpdate]) {
    self.path = path
    self.range = range
    self.updates = updates
  }
}

/// One report on one follow-up.
package struct ActionUpdate: Sendable {
  /// How a follow-up stands after a report.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// Work goes on.
    case open
    /// Done for this turn: what comes back is due again, counted from here.
    case reported
    case done
    case withdrawn
  }

  /// As `MEETING/FOLLOW-UP`, or `FOLLOW-UP` where no other meeting has one of that id.
  package let followUp: Placed<String>
  package let date: Placed<CalendarDate>
  /// Whose answer it is, where every member organisation gives one.
  package let organisation: Placed<String>?
  package let state: Placed<State>
  package let text: [Prose.Inline]
  /// The minute that says so.
  package let minute: Placed<MinuteReference>?
  /// A new date by which it is to be done.
  package let due: Placed<CalendarDate>?

  package init(
    followUp: Placed<String>, date: Placed<CalendarDate>, organisation: Placed<String>? = nil,
    state: Placed<State>, text: [Prose.Inline] = [], minute: Placed<MinuteReference>? = nil,
    due: Placed<CalendarDate>? = nil
  ) {
    self.followUp = followUp
    self.date = date
    self.organisation = organisation
    self.state = state
    self.text = text
    self.minute = minute
    self.due = due
  }
}
