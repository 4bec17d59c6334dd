import PaperModel

extension Rule {
  /// Finds minutes that are agreed before their meeting has taken place.
  static let untimelyAgreement = ofMeetings(
    "untimely-agreement", .error, in: .meetings,
    page: Page(
      finds: "Minutes are agreed or corrected that are not there yet.",
      why: """
        Minutes are agreed at a later meeting. A slip here makes a draft look agreed, or leaves \
        the right minutes as a draft.
        """,
      example: """
        # meetings/2018-02-05/minutes/02-previous-minutes.md
        kind: minute
        item: previous-minutes
        agrees: [2018-02-05]
        """,
      instead: """
        Name the earlier meeting whose minutes were before this one: `agrees: [2017-07-10]`.
        """,
      doubt: "Never wrong. That a meeting was cancelled, and so has no minutes, is a warning."
    )
  ) { view, _ in
    view.namedMeetings.compactMap { named in
      guard let other = view.book.meeting(named.id.value) else { return nil }
      let message: String
      if other.path == named.meeting.path {
        message = "a meeting's minutes are agreed at a later one"
      } else if other.date.value > named.meeting.date.value {
        message = "the meeting of \(other.date.value) is later than this one"
      } else if other.state == .cancelled {
        return Finding(
          .warning, "the meeting of \(other.date.value) was cancelled, and has no minutes",
          at: named.id.range)
      } else {
        return nil
      }
      return Finding(message, at: named.id.range)
    }
  }
}
