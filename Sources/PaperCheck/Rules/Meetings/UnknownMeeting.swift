import PaperModel

extension Rule {
  /// Finds meetings that are named and do not exist: minutes are agreed and corrected at a later
  /// meeting, which names theirs.
  static let unknownMeeting = ofMeetings(
    "unknown-meeting", .error, in: .meetings, isEssential: true,
    page: Page(
      finds: "A meeting is named that is not there.",
      why: "Minutes would be put before the board, agreed or corrected that nobody can find.",
      example: """
        agenda:
          - id: previous-minutes
            standing: previous-minutes
            minutes-of: [2017-07-11]
        """,
      instead: "Write the `id:` of the meeting or, where it has none, its date: here `2017-07-10`.",
      doubt: """
        Never wrong. A date before the first meeting of the workspace is only noted, since every \
        workspace begins somewhere.
        """
    )
  ) { view, _ in
    var suggestions = Suggestions()
    let first = view.meetings.first?.date.value ?? .first
    return view.namedMeetings.filter { view.book.meeting($0.id.value) == nil }.map { named in
      // The meeting before the first of a workspace is not in the workspace.
      if let date = try? CalendarDate(parsing: named.id.value), date < first {
        return Finding(
          .note, "the meeting of \(named.id.value) is not in the workspace, which begins later",
          at: named.id.range)
      }
      return Finding(
        "meeting '\(named.id.value)' does not exist", at: named.id.range,
        help: suggestions.closest(to: named.id.value, in: { view.book.meetingIDs }).map {
          "did you mean '\($0)'?"
        } ?? "a meeting is named by its 'id', most often its date")
    }
  }
}
