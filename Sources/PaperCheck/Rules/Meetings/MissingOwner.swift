import PaperModel

extension Rule {
  /// Finds follow-ups without an owner, which nobody would do.
  static let missingOwner = ofMeetings(
    "missing-owner", .warning, in: .meetings,
    page: Page(
      finds: "A follow-up does not say who is to do it.",
      why: """
        What everybody is to do is done by nobody, and at the next meeting there is nobody to ask.
        """,
      example: """
        resolutions:
          - text: Employers be asked what they do for health.
            follow-ups:
              - id: employers
                text: Ask employers what they do
                due: 2018-03-01
        """,
      instead: """
        Add `owner: Alex Morgan`, or `organisation:` with an id of `board.yaml`; `owner: not \
        stated` where the meeting named nobody.
        """,
      doubt: """
        Never wrong: `owner: not stated` tells readers that nobody was named, and is left alone.
        """
    )
  ) { view, _ in
    view.openFollowUps.compactMap { followUp in
      guard case .missing = followUp.followUp.owner else { return nil }
      return Finding(
        "'\(followUp.followUp.id.value)' has no owner",
        at: followUp.followUp.id.range,
        help: "state 'owner:' or 'organisation:'; 'owner: not stated' where nobody was named")
    }
  }
}

extension MeetingView {
  /// The open follow-ups of minutes whose resolutions were read without errors.
  var openFollowUps: [TrackedFollowUp] {
    followUps.followUps.filter {
      !$0.minute.faultyKeys.contains("resolutions") && $0.standing(on: nil).state.isOpen
    }
  }
}
