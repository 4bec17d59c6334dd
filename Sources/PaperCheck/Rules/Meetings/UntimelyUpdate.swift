import PaperModel

extension Rule {
  /// Finds updates from before the follow-up began, or after it was closed.
  static let untimelyUpdate = ofMeetings(
    "untimely-update", .error, in: .meetings,
    page: Page(
      finds: """
        A report is older than its follow-up, comes when that is closed, or says `reported` of \
        what does not come back.
        """,
      why: """
        How a follow-up stands is told from these dates and states. A slip makes something look \
        done that is not, or open that was done.
        """,
      example: """
        updates:
          - { follow-up: third-quarter, date: 2018-01-20, state: done }
        """,
      instead: """
        Correct the date, or the state: `done` for what was to be done once, `reported` for a turn \
        of what comes back.
        """,
      doubt: """
        Never wrong about a report from before the meeting. The others are warnings: something \
        that was closed may have been taken up again.
        """
    )
  ) { view, _ in
    view.followUps.followUps.flatMap { followUp in
      followUp.updates.compactMap { early($0, followUp) } + belated(followUp)
    }
  }

  private static func early(_ update: ActionUpdate, _ followUp: TrackedFollowUp) -> Finding? {
    let meeting = followUp.meeting.date
    if update.date.value < meeting.value {
      return Finding(
        "the meeting that asked for it was on \(meeting.value)",
        at: update.date.range, notes: [Diagnostic.Note("the meeting", at: meeting.range)])
    }
    if update.state.value == .reported, !followUp.comesBack {
      return Finding(
        .warning, "'reported' is of what comes back, which this does not",
        at: update.state.range, help: "write 'done', or 'open'")
    }
    return nil
  }

  private static func belated(_ followUp: TrackedFollowUp) -> [Finding] {
    var closed: [String?: ActionUpdate] = [:]
    return followUp.updates.compactMap { update in
      let key = followUp.respondents.isEmpty ? nil : update.organisation?.value
      defer {
        switch update.state.value {
        case .done, .withdrawn: closed[key] = update
        case .open, .reported: closed[key] = nil
        }
      }
      guard let last = closed[key] ?? closed[nil] else { return nil }
      return Finding(
        .warning, "it was \(last.state.value.rawValue) on \(last.date.value)",
        at: update.state.range,
        notes: [Diagnostic.Note("the report that says so", at: last.state.range)])
    }
  }
}

extension TrackedFollowUp {
  /// Whether the follow-up recurs.
  fileprivate var comesBack: Bool { if case .every = followUp.due { true } else { false } }
}
