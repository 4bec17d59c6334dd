import PaperModel

extension Rule {
  /// Finds people who sent apologies and were present. It is only a note, since the apologies may
  /// have been for lateness.
  static let presentApology = ofMeetings(
    "present-apology", .note, in: .meetings,
    page: Page(
      finds: "Somebody sent apologies and was there.",
      why: "The minutes would say both, and records of members' attendance are made from them.",
      example: """
        attendance:
          - { category: Board Members, people: [Dr Robin Shah, Councillor Kim Walsh] }
        apologies: [Dr Robin Shah]
        """,
      instead: """
        Take the name out of one of the two lists, or say why it is in both: `apologies: [{ \
        name: Dr Robin Shah, note: for lateness }]`.
        """,
      doubt: """
        Often right. Members come late or leave early, so it is only a note, and silent where a \
        `note:` explains it.
        """
    )
  ) { view, _ in
    view.meetings.flatMap { meeting in
      meeting.apologies.compactMap { apology in
        guard apology.note == nil,
          let attendee = view.presence(at: meeting)?.onlyAttendee(called: apology.name.value),
          attendee.note == nil
        else { return nil }
        return Finding(
          "'\(apology.name.value)' was at the meeting",
          at: apology.name.range,
          notes: [Diagnostic.Note("among those who were there", at: attendee.name.range)],
          help: "state 'note: for lateness' where it was for that")
      }
    }
  }
}
