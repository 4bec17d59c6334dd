import PaperModel

extension Rule {
  /// Finds follow-ups without a due date, which can never be overdue.
  static let missingDueDate = ofMeetings(
    "missing-due-date", .warning, in: .meetings,
    page: Page(
      finds: "A follow-up does not say by when it is to be done.",
      why: """
        What has no date is never late: it stays on the list until somebody happens to remember \
        it.
        """,
      example: """
        resolutions:
          - text: Employers be asked what they do for health.
            follow-ups:
              - id: employers
                text: Ask employers what they do
                owner: Alex Morgan
        """,
      instead: """
        Add `due: 2018-03-01`, or `due: every 6 months` to what comes back. A date that was agreed \
        later is in `due:` of a report in `actions.yaml`.
        """,
      doubt: """
        Right nearly always. Something without an end, such as keeping members informed, may be \
        waived.
        """
    )
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
