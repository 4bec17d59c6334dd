package import PaperMarkup

/// What is to be done after a meeting.
package struct FollowUp: Sendable {
  /// Who is to do it.
  package enum Owner: Sendable {
    /// Nothing is said of it.
    case missing
    /// The minute says that nobody was named.
    case notStated
    /// Every organisation of the board's members, each with an answer of its own.
    case everyMember
    /// A person, a post, an organisation by its id in `board.yaml`, or both.
    case named(person: String?, organisation: Placed<String>?)
  }

  /// By when.
  package enum Due: Sendable {
    case date(Placed<CalendarDate>)
    /// Again and again, from the meeting on or from when it was last done.
    case every(Placed<Recurrence>)
  }

  /// Unique among those of its meeting.
  package let id: Placed<String>
  package let text: Placed<[Prose.Inline]>
  package let owner: Owner
  package let due: Due?
  /// Nil for what the public may know, as far as its item is public.
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
