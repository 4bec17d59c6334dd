import PaperModel

/// Minutes are numbered through the municipal year, which begins with the annual meeting in May.
extension Rule {
  static let repeatedMinuteNumber = ofMeetings(
    "repeated-minute-number", .error, in: .meetings,
    page: Page(finds: "Two minutes of a municipal year have the same number.")
  ) { view, _ in
    view.minuteNumbering.repeated.map { minute, first in
      let isOneMeeting = minute.meeting == first.meeting
      return Finding(
        isOneMeeting ? .error : .warning,
        isOneMeeting
          ? "minute \(minute.number) stands twice"
          : "the meeting of \(first.date) has a minute \(minute.number), too",
        at: minute.range, notes: [Diagnostic.Note("the first one", at: first.range)])
    }
  }

  static let backwardMinuteNumber = ofMeetings(
    "backward-minute-number", .warning, in: .meetings,
    page: Page(finds: "The numbers of minutes run backwards.")
  ) { view, _ in
    view.minuteNumbering.backward.map { minute, last in
      Finding(
        "minute \(minute.number) comes after minute \(last.number)", at: minute.range,
        notes: [Diagnostic.Note("the one before", at: last.range)])
    }
  }
}
