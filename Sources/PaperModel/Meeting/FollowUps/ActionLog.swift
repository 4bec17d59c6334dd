package import PaperMarkup

/// The log of updates on Follow-ups. Entries are added and never changed.
package struct ActionLog: Sendable {
  /// The path of its file in the workspace.
  package let path: String
  /// The file it was read from.
  package let range: InputRange
  package internal(set) var updates: [ActionUpdate]

  package init(path: String, range: InputRange, updates: [ActionUpdate]) {
    self.path = path
    self.range = range
    self.updates = updates
  }
}

/// One update on one Follow-up.
package struct ActionUpdate: Sendable {
  /// The state of a Follow-up after an update.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// Work continues.
    case open
    /// Done for this interval: a recurring Follow-up is due again, counted from this date.
    case reported
    case done
    case withdrawn
  }

  /// The id as `MEETING/FOLLOW-UP`, or `FOLLOW-UP` if no other meeting has one with that id.
  package let followUp: Placed<String>
  package let date: Placed<CalendarDate>
  /// The organisation that answers, if every member organisation is to answer.
  package let organisation: Placed<String>?
  package let state: Placed<State>
  package internal(set) var text: [Prose.Inline]
  /// The Minute that records it.
  package internal(set) var minute: Placed<MinuteReference>?
  /// A new due date.
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
