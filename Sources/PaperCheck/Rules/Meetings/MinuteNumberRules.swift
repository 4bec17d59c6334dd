import PaperModel

/// Rules on the numbers of minutes, which count through the municipal year from the annual meeting
/// in May.
extension Rule {
  static let repeatedMinuteNumber = ofMeetings(
    "repeated-minute-number", .error, in: .meetings,
    page: Page(
      finds: "Two minutes of a municipal year have the same number.",
      why: """
        Minutes are cited by their numbers. With two of one number, a later paper sends its \
        readers to the wrong decision.
        """,
      example: """
        # meetings/2018-02-05/meeting.yaml
        first-minute: 60

        # meetings/2018-02-05/minutes/05-marmot.md
        item: marmot
        number: 60
        """,
      instead: """
        Correct the number, or take it away: the numbers then follow from `first-minute:` of the \
        meeting, an item each.
        """,
      doubt: """
        Never wrong within a meeting. From one meeting to another it is a warning: numbers may \
        begin again with the annual meeting in May, and each body has its own.
        """
    )
  ) { view, _ in
    view.minuteNumbering.repeated.map { minute, first in
      let isOneMeeting = minute.meeting == first.meeting
      return Finding(
        isOneMeeting ? .error : .warning,
        isOneMeeting
          ? "minute \(minute.number) appears twice"
          : "the meeting of \(first.date) has a minute \(minute.number), too",
        at: minute.range, notes: [Diagnostic.Note("the first one", at: first.range)])
    }
  }

  static let backwardMinuteNumber = ofMeetings(
    "backward-minute-number", .warning, in: .meetings,
    page: Page(
      finds: "The numbers of minutes run backwards.",
      why: """
        Minutes are found by their numbers. Where these run backwards one is most often a slip, \
        and whoever cites it later leads readers astray.
        """,
      example: """
        # meetings/2017-07-10/meeting.yaml
        first-minute: 73

        # meetings/2018-02-05/meeting.yaml
        first-minute: 60
        """,
      instead: "Correct `first-minute:` of the meeting, or `number:` of the minute.",
      doubt: """
        Right nearly always. Gaps, sub-items, other bodies and numbers that begin again with the \
        annual meeting in May are left alone. A board that numbers in another way can switch the \
        rule off.
        """
    )
  ) { view, _ in
    view.minuteNumbering.backward.map { minute, last in
      Finding(
        "minute \(minute.number) comes after minute \(last.number)", at: minute.range,
        notes: [Diagnostic.Note("the one before", at: last.range)])
    }
  }
}
