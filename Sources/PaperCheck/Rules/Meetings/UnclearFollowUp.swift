import PaperModel

extension Rule {
  /// What nobody is to do is not done.
  static let missingOwner = ofMeetings(
    "missing-owner", "A follow-up does not say who is to do it."
  ) { view, _ in
    view.openFollowUps.compactMap { followUp in
      guard case .missing = followUp.followUp.owner else { return nil }
      return Diagnostic(
        .warning, rule: "missing-owner", "'\(followUp.followUp.id.value)' has no owner",
        at: followUp.followUp.id.range,
        help: "state 'owner:' or 'organisation:'; 'owner: not stated' where nobody was named")
    }
  }

  /// What has no date is never late.
  static let missingDueDate = ofMeetings(
    "missing-due-date", "A follow-up does not say by when it is to be done."
  ) { view, _ in
    view.openFollowUps.compactMap { followUp in
      guard followUp.followUp.due == nil, followUp.updates.allSatisfy({ $0.due == nil }) else {
        return nil
      }
      return Diagnostic(
        .warning, rule: "missing-due-date", "'\(followUp.followUp.id.value)' has no date",
        at: followUp.followUp.id.range,
        help: "state for example 'due: \(followUp.meeting.date.value.adding(months: 1) ?? .last)', "
          + "or 'due: every 6 months'")
    }
  }

  /// Nothing is due before it was asked for.
  static let untimelyDueDate = ofMeetings(
    "untimely-due-date", "A follow-up is due before the meeting that asks for it."
  ) { view, _ in
    view.followUps.followUps.flatMap { followUp -> [Diagnostic] in
      let meeting = followUp.meeting.date
      var dates = followUp.updates.compactMap(\.due)
      if case .date(let due) = followUp.followUp.due { dates.append(due) }
      return dates.filter { $0.value < meeting.value }.map {
        Diagnostic(
          rule: "untimely-due-date", "\($0.value) is before the meeting", at: $0.range,
          notes: [Diagnostic.Note("the meeting", at: meeting.range)])
      }
    }
  }
}

extension MeetingView {
  /// What is still to be done, of minutes whose resolutions read clean.
  fileprivate var openFollowUps: [TrackedFollowUp] {
    followUps.followUps.filter {
      !$0.minute.faultyKeys.contains("resolutions") && $0.standing(on: nil).state.isOpen
    }
  }
}
