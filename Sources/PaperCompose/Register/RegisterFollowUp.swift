package import PaperMarkup
package import PaperModel

/// A follow-up of a decision, with its state on the date of the register.
package struct RegisterFollowUp: Sendable {
  /// The owner.
  package enum Owner: Sendable {
    case notStated
    /// Each organisation of the board's members, with its answer.
    case everyMember([Answer])
    case named(person: String?, organisation: RegisterOrganisation?)
  }

  package struct Answer: Sendable {
    package let organisation: RegisterOrganisation
    package let state: FollowUpState
    /// The date by which the organisation must answer, or answer next.
    package let due: CalendarDate?
    package let report: Report?
  }

  /// A report on the follow-up.
  package struct Report: Sendable {
    package let date: CalendarDate
    package let text: [Inline]
    /// The minute that records it, as referred to and as found.
    package let reference: MinuteReference?
    package let minute: MeetingIndex.FoundMinute?
  }

  package let tracked: TrackedFollowUp
  package let standing: FollowUpStanding
  package let text: [Inline]
  package let owner: Owner
  /// The due dates from now on; empty where it is closed or has no date.
  package let nextDates: [CalendarDate]
  package let latest: Report?
  /// The report that closed it; nil while it is open.
  package let closing: Report?
  /// The last meeting that considered it.
  package let lastHeard: Meeting?

  package var state: FollowUpState { standing.state }
  /// The due date, or the next one; set for closed follow-ups too.
  package var due: CalendarDate? { standing.due }

  package var recurrence: Recurrence? {
    if case .every(let recurrence) = tracked.followUp.due { recurrence.value } else { nil }
  }
}

/// An organisation, as the board knows it or as it was written.
package struct RegisterOrganisation: Hashable, Sendable {
  /// The id; nil for an organisation that is not in `board.yaml`.
  package let id: String?
  package let name: String
}
