package import PaperMarkup

/// A Follow-up: something to be done after a meeting.
package struct FollowUp: Sendable {
  /// The owner, who is to do it.
  package enum Owner: Sendable {
    /// No owner is stated.
    case missing
    /// The Minute says that no owner was named.
    case notStated
    /// Every organisation of the board's members; each gives its own answer.
    case everyMember
    /// A person, a post, an organisation by its id in `board.yaml`, or both.
    case named(person: String?, organisation: Placed<String>?)
  }

  /// When it is due.
  package enum Due: Sendable {
    case date(Placed<CalendarDate>)
    /// Recurring, counted from the meeting or from when it was last done.
    case every(Placed<Recurrence>)
  }

  /// The id, unique within its meeting.
  package let id: Placed<String>
  package internal(set) var text: Placed<[Prose.Inline]>
  package let owner: Owner
  package let due: Due?
  /// Why it is exempt from publication; nil if it is public whenever its item is.
  package let exemption: Exemption?

  package init(
    id: Placed<String>, text: Placed<[Prose.Inline]>, owner: Owner, due: Due?,
    exemption: Exemption? = nil
  ) {
    self.id = id
    self.text = text
    self.owner = owner
    self.due = due
    self.exemption = exemption
  }
}

/// The state of a Follow-up on a day.
package enum FollowUpState: String, Hashable, Sendable, CaseIterable {
  case open
  /// Open, and its due date has passed.
  case overdue
  case done
  case withdrawn

  /// Whether something is still to be done.
  package var isOpen: Bool { self == .open || self == .overdue }
}
