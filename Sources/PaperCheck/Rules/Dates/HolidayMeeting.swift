import PaperModel

extension Rule {
  /// Finds meetings at a weekend or on a bank holiday: usually the date is of another year, or
  /// mistyped.
  static let holidayMeeting = ofMeetings(
    "holiday-meeting", .note, in: .dates,
    page: Page(
      finds: "A meeting is on a Saturday, a Sunday or a bank holiday.",
      why: """
        Boards hardly ever meet then: most often a digit of the date is wrong, or the date is \
        that of another year.
        """,
      example: """
        kind: meeting
        date: 2018-05-07
        """,
      instead: "Correct the date; here, Tuesday 8 May may have been meant.",
      doubt: """
        Never about the day, and a note all the same, since a board may meet when it likes. \
        Bank holidays that the program does not know are added under `bank-holidays:` in \
        `board.yaml`.
        """
    )
  ) { view, checked in
    let holidays = checked.bankHolidays
    return view.meetings.compactMap { meeting in
      let date = meeting.date.value
      guard meeting.state != .cancelled, !holidays.isWorkingDay(date) else { return nil }
      let day = date.weekdayName
      return Finding(
        date.weekday > 5 ? "\(date) is a \(day)" : "\(date) is a bank holiday",
        at: meeting.date.range)
    }
  }
}
