import PaperModel

extension Rule {
  /// Finds follow-ups that are due before the meeting that asks for them.
  static let untimelyDueDate = ofMeetings(
    "untimely-due-date", .error, in: .meetings,
    page: Page(
      finds: "A follow-up is due before the meeting that asks for it.",
      why: "It would be overdue from its first day. Most often the year is a slip, as in January.",
      example: """
        follow-ups:
          - { id: comments, text: Send comments, organisation: every-member, due: 2017-03-30 }
        """,
      instead: "Correct the date: `due: 2018-03-30`.",
      doubt: "Never wrong: something can be due on the day of the meeting at the earliest."
    )
  ) { view, _ in
    view.followUps.followUps.flatMap { followUp -> [Finding] in
      let meeting = followUp.meeting.date
      var dates = followUp.updates.compactMap(\.due)
      if case .date(let due) = followUp.followUp.due { dates.append(due) }
      return dates.filter { $0.value < meeting.value }.map {
        Finding(
          "\($0.value) is before the meeting", at: $0.range,
          notes: [Diagnostic.Note("the meeting", at: meeting.range)])
      }
    }
  }
}
