import PaperModel

extension Rule {
  /// Finds attendance or outcomes of meetings that are not marked as held, whose resolutions do not
  /// count yet.
  static let unheldMeeting = ofMeetings(
    "unheld-meeting", .warning, in: .meetings,
    page: Page(
      finds: "A meeting that is not said to be held has an attendance or outcomes.",
      why: """
        As long as a meeting counts as still to come, neither what it resolved nor its follow-ups \
        are in the register.
        """,
      example: """
        kind: meeting
        date: 2018-02-05
        attendance:
          - { category: Board Members, people: [Dr Robin Shah, Councillor Kim Walsh] }
        agenda:
          - { id: other-business, standing: other-business }
        """,
      instead: "Add `state: held`.",
      doubt: """
        Right nearly always. Where the attendance was only prepared before the meeting, leave the \
        finding until it was held.
        """
    )
  ) { view, _ in
    let decided = Set(
      view.minutes.filter { $0.minute.resolutions.contains { $0.outcome != nil } }
        .map(\.meeting.path))
    return view.meetings.compactMap { meeting in
      guard meeting.state != .held, !meeting.faultyKeys.contains("state"),
        decided.contains(meeting.path) || !meeting.attendance.isEmpty
      else { return nil }
      let what = decided.contains(meeting.path) ? "has outcomes" : "has an attendance"
      return Finding(
        "the meeting \(what) and is not said to be held: it is \(meeting.state.rawValue)",
        at: meeting.range, help: "state 'state: held'")
    }
  }
}
