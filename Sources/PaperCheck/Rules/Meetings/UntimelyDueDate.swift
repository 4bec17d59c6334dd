import PaperModel

extension Rule {
  /// Nothing is due before it was asked for.
  static let untimelyDueDate = ofMeetings(
    "untimely-due-date", .error, in: .meetings,
    page: Page(finds: "A follow-up is due before the meeting that asks for it.")
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
