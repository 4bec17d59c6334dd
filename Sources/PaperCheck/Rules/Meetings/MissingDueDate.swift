import PaperModel

extension Rule {
  /// What has no date is never late.
  static let missingDueDate = ofMeetings(
    "missing-due-date", .warning, in: .meetings,
    page: Page(finds: "A follow-up does not say by when it is to be done.")
  ) { view, _ in
    view.openFollowUps.compactMap { followUp in
      guard followUp.followUp.due == nil, followUp.updates.allSatisfy({ $0.due == nil }) else {
        return nil
      }
      return Finding(
        "'\(followUp.followUp.id.value)' has no date",
        at: followUp.followUp.id.range,
        help: "state for example 'due: \(followUp.meeting.date.value.adding(months: 1) ?? .last)', "
          + "or 'due: every 6 months'")
    }
  }
}
