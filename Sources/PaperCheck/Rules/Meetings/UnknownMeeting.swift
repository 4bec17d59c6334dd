import PaperMarkup
import PaperModel

extension Rule {
  /// Minutes are agreed, and corrected, at a later meeting, which names theirs.
  static let unknownMeeting = ofMeetings(
    "unknown-meeting", "A meeting is named that is not there."
  ) { view, _ in
    var suggestions = Suggestions()
    let first = view.meetings.first?.date.value ?? .first
    return view.namedMeetings.filter { view.book.meeting($0.id.value) == nil }.map { named in
      // A workspace begins somewhere: the meeting before its first is not in it.
      if let date = try? CalendarDate(parsing: named.id.value), date < first {
        return Diagnostic(
          .note, rule: "unknown-meeting",
          "the meeting of \(named.id.value) is not in the workspace, which begins later",
          at: named.id.range)
      }
      return Diagnostic(
        rule: "unknown-meeting", "meeting '\(named.id.value)' does not exist", at: named.id.range,
        help: suggestions.closest(to: named.id.value, in: { view.book.meetingIDs }).map {
          "did you mean '\($0)'?"
        } ?? "a meeting is named by its 'id', most often its date")
    }
  }

  /// The minutes of a meeting are there only after it.
  static let untimelyAgreement = ofMeetings(
    "untimely-agreement", "Minutes are agreed or corrected that are not there yet."
  ) { view, _ in
    view.namedMeetings.compactMap { named in
      guard let other = view.book.meeting(named.id.value) else { return nil }
      let message: String
      if other.path == named.meeting.path {
        message = "a meeting's minutes are agreed at a later one"
      } else if other.date.value > named.meeting.date.value {
        message = "the meeting of \(other.date.value) is later than this one"
      } else if other.state == .cancelled {
        return Diagnostic(
          .warning, rule: "untimely-agreement",
          "the meeting of \(other.date.value) was cancelled, and has no minutes",
          at: named.id.range)
      } else {
        return nil
      }
      return Diagnostic(rule: "untimely-agreement", message, at: named.id.range)
    }
  }
}
