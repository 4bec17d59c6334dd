import PaperMarkup
import PaperModel

extension Rule {
  /// A log to which entries are only added is in the order of their dates.
  static let misorderedUpdate = ofMeetings(
    "misordered-update", "A report on a follow-up stands behind a later one."
  ) { view, _ in
    view.book.record.logs.flatMap { log -> [Diagnostic] in
      var latest: ActionUpdate?
      return log.updates.compactMap { update in
        guard let last = latest, update.date.value < last.date.value else {
          latest = update
          return nil
        }
        return Diagnostic(
          .warning, rule: "misordered-update",
          "\(update.date.value) stands behind \(last.date.value)", at: update.date.range,
          notes: [Diagnostic.Note("the later one", at: last.date.range)],
          help: "entries are added at the end, and none is changed")
      }
    }
  }

  /// Nothing is reported before it was asked for, and little after it was closed.
  static let untimelyUpdate = ofMeetings(
    "untimely-update", "A report is older than its follow-up, or comes when that is closed."
  ) { view, _ in
    view.followUps.followUps.flatMap { followUp in
      followUp.updates.compactMap { early($0, followUp) } + belated(followUp)
    }
  }

  private static func early(_ update: ActionUpdate, _ followUp: TrackedFollowUp) -> Diagnostic? {
    let meeting = followUp.meeting.date
    if update.date.value < meeting.value {
      return Diagnostic(
        rule: "untimely-update", "the meeting that asked for it was on \(meeting.value)",
        at: update.date.range, notes: [Diagnostic.Note("the meeting", at: meeting.range)])
    }
    if update.state.value == .reported, !followUp.comesBack {
      return Diagnostic(
        .warning, rule: "untimely-update", "'reported' is of what comes back, which this does not",
        at: update.state.range, help: "write 'done', or 'open'")
    }
    return nil
  }

  private static func belated(_ followUp: TrackedFollowUp) -> [Diagnostic] {
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
      return Diagnostic(
        .warning, rule: "untimely-update",
        "it was \(last.state.value.rawValue) on \(last.date.value)", at: update.state.range,
        notes: [Diagnostic.Note("the report that says so", at: last.state.range)])
    }
  }

  /// An answer of somebody who is not asked counts for nobody.
  static let unknownRespondent = ofMeetings(
    "unknown-respondent", "A report is of an organisation that is not asked."
  ) { view, _ in
    view.followUps.followUps.flatMap { followUp in
      followUp.updates.compactMap { update in
        guard let organisation = update.organisation else { return nil }
        return unknown(organisation, among: followUp)
      }
    }
  }

  private static func unknown(
    _ organisation: Placed<String>, among followUp: TrackedFollowUp
  ) -> Diagnostic? {
    switch followUp.followUp.owner {
    case .everyMember:
      guard !followUp.respondents.contains(organisation.value) else { return nil }
      return Diagnostic(
        rule: "unknown-respondent", "no member is of organisation '\(organisation.value)'",
        at: organisation.range,
        help: Spelling.closest(to: organisation.value, in: followUp.respondents).map {
          "did you mean '\($0)'?"
        })
    case .named(_, let owner):
      guard owner?.value != organisation.value else { return nil }
    case .missing, .notStated: break
    }
    return Diagnostic(
      .warning, rule: "unknown-respondent",
      "'\(followUp.followUp.id.value)' does not ask each organisation for an answer",
      at: organisation.range,
      help: "leave 'organisation:' out, or state 'organisation: every-member' of the follow-up")
  }
}

extension TrackedFollowUp {
  /// Whether it is to be done again and again.
  fileprivate var comesBack: Bool { if case .every = followUp.due { true } else { false } }
}
