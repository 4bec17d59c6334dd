import PaperModel

extension Rule {
  /// Finds meetings without an attendance, from which it follows whether they could decide.
  static let missingAttendance = ofMeetings(
    "missing-attendance", .growing(.note, .note, .warning), in: .meetings,
    page: Page(
      finds: "A meeting was held, and it is not stated who was there.",
      why: """
        Only from the attendance can anybody tell whether the meeting had its quorum, and who \
        could vote.
        """,
      example: """
        kind: meeting
        date: 2018-02-05
        state: held
        agenda:
          - { id: other-business, standing: other-business }
        """,
      instead: """
        State who was there, by category: `attendance: [{ category: Board Members, people: [Dr \
        Robin Shah] }]`.
        """,
      doubt: """
        Never wrong. It is a note until papers are final, since attendance is often filled in \
        later; for an old meeting of which nobody has it any more, waive it.
        """
    )
  ) { view, _ in
    view.meetings.filter {
      $0.state == .held && $0.attendance.isEmpty && !$0.faultyKeys.contains("attendance")
    }.map {
      Finding(
        "it is not stated who was at the meeting", at: $0.range,
        help: "state it under 'attendance:', by category")
    }
  }
}
