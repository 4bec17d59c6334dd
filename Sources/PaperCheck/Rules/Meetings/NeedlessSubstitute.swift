import PaperModel

extension Rule {
  /// Finds substitutes for members who were present.
  static let needlessSubstitute = ofMeetings(
    "needless-substitute", .warning, in: .meetings,
    page: Page(
      finds: "Somebody took the place of a member who was there.",
      why: """
        A substitute sits for a member who is away. With both there, one seat would have two \
        votes.
        """,
      example: """
        attendance:
          - category: Board Members
            people:
              - Dr Robin Shah
              - { name: Dana Reid, substitute-for: Robin Shah }
        """,
      instead: """
        Take `substitute-for:` away, or name the member who was away. Where one came as the other \
        left, say so: `{ name: Dr Robin Shah, note: from minute 62 on }`.
        """,
      doubt: "Right nearly always: it is silent where either has a `note:`."
    )
  ) { view, _ in
    view.substitutes.compactMap { substitute, member, meeting in
      guard substitute.note == nil,
        let found = view.presence(at: meeting)?.onlyAttendee(called: member.value),
        found.note == nil
      else { return nil }
      return Finding(
        "'\(member.value)' was at the meeting",
        at: member.range,
        notes: [Diagnostic.Note("among those who were there", at: found.name.range)])
    }
  }
}

extension MeetingView {
  /// The substitutes, with the names of the members whom they replaced.
  var substitutes: [(substitute: Attendee, member: Placed<String>, meeting: Meeting)] {
    meetings.flatMap { meeting in
      meeting.attendance.flatMap(\.people).compactMap { attendee in
        attendee.substituteFor.map { (attendee, $0, meeting) }
      }
    }
  }
}
