import PaperModel

/// Minutes are numbered through the municipal year, which begins with the annual meeting in May.
extension Rule {
  static let repeatedMinuteNumber = ofMeetings(
    "repeated-minute-number", "Two minutes of a municipal year have the same number."
  ) { view, _ in
    view.minuteNumbering.repeated.map { minute, first in
      let isOneMeeting = minute.meeting == first.meeting
      return Diagnostic(
        isOneMeeting ? .error : .warning, rule: "repeated-minute-number",
        isOneMeeting
          ? "minute \(minute.number) stands twice"
          : "the meeting of \(first.date) has a minute \(minute.number), too",
        at: minute.range, notes: [Diagnostic.Note("the first one", at: first.range)])
    }
  }

  static let backwardMinuteNumber = ofMeetings(
    "backward-minute-number", "The numbers of minutes run backwards."
  ) { view, _ in
    view.minuteNumbering.backward.map { minute, last in
      Diagnostic(
        .warning, rule: "backward-minute-number",
        "minute \(minute.number) comes after minute \(last.number)", at: minute.range,
        notes: [Diagnostic.Note("the one before", at: last.range)])
    }
  }
}
