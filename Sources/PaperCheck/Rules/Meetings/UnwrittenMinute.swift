import PaperModel

extension Rule {
  /// Finds minutes that were begun and contain nothing.
  static let unwrittenMinute = ofMeetings(
    "unwritten-minute", .growing(.note, .warning, .error), in: .meetings,
    page: Page(
      finds: "The minute of an item of a meeting that was held records nothing.",
      why: """
        `new minutes` begins a file for each item. Until something is written there the minutes say \
        that it is to be written, and what happened is recorded nowhere.
        """,
      example: """
        kind: minute
        item: matters-arising
        standing-words:
        """,
      instead: """
        Say what was said. For a standing item on which there is no more to say, \
        `standing-words: yes`; for the previous minutes, `agrees:` with their meetings.
        """,
      doubt: """
        Never wrong: it looks only at meetings that were held. At the stage `final` it is an error.
        """
    )
  ) { view, _ in
    view.minutes.filter {
      $0.meeting.state == .held && $0.minute.faultyKeys.isEmpty && !$0.isTold(in: view.book)
    }.map {
      Finding(
        "nothing is recorded in this minute", at: $0.minute.range,
        help: "write what was said or, of a standing item, 'standing-words: yes'")
    }
  }
}

extension MeetingView.SeenMinute {
  /// Whether there is anything to print for the minute.
  fileprivate func isTold(in book: MeetingIndex) -> Bool {
    item.map { book.isRecorded($0, by: minute, in: meeting) } ?? true
  }
}
