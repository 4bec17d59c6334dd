package import PaperMarkup
package import PaperModel

/// What is to be done after a decision, as it stands on the day of the register.
package struct RegisterFollowUp: Sendable {
  /// Who is to do it.
  package enum Owner: Sendable {
    case notStated
    /// Each organisation of the board's members, with its answer.
    case everyMember([Answer])
    case named(person: String?, organisation: RegisterOrganisation?)
  }

  package struct Answer: Sendable {
    package let organisation: RegisterOrganisation
    package let state: FollowUpState
    /// When it is due from the organisation, or due next.
    package let due: CalendarDate?
    package let report: Report?
  }

  /// What was said of it at some time.
  package struct Report: Sendable {
    package let date: CalendarDate
    package let text: [Inline]
    /// The minute that says so, as it is named, and as it was found.
    package let reference: MinuteReference?
    package let minute: MeetingIndex.FoundMinute?
  }

  package let tracked: TrackedFollowUp
  package let standing: FollowUpStanding
  package let text: [Inline]
  package let owner: Owner
  /// The dates on which it is due from now on; none where it is closed or has no date.
  package let nextDates: [CalendarDate]
  package let latest: Report?
  /// The report that closed it.
  package let closing: Report?
  /// The last meeting that heard it.
  package let lastHeard: Meeting?

  package var state: FollowUpState { standing.state }
  /// When it is due, or due next; also of what is closed.
  package var due: CalendarDate? { standing.due }

  package var recurrence: Recurrence? {
    if case .every(let recurrence) = tracked.followUp.due { recurrence.value } else { nil }
  }
}

/// An organisation, as the board knows it or as it was written.
package struct RegisterOrganisation: Hashable, Sendable {
  /// Nil for one that `board.yaml` does not name.
  package let id: String?
  package let name: String
}
