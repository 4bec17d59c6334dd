package import PaperModel

/// One thing that is looked for in a workspace that reads clean.
package struct Rule: Sendable {
  /// The name of the fault that it finds, in kebab case.
  package let id: String
  /// What it finds, in a sentence.
  package let summary: String
  /// Finds it in the workspace as a whole, and in its meetings: pure functions.
  private let ofWorkspace: @Sendable (Workspace, Stage) -> [Diagnostic]
  private let ofMeetings: @Sendable (MeetingView, Stage) -> [Diagnostic]

  /// Every rule, in alphabetical order.
  package static let all: [Rule] = [
    .absentPerson, .backwardMinuteNumber, .contradictoryFigures, .contradictoryOutcome,
    .duplicateID, .duplicateSection, .handNumberedHeading, .inquorateMeeting, .miscountedVote,
    .misfitFigure, .misorderedUpdate, .missingAttendance, .missingDueDate, .missingHeaderField,
    .missingOutcome, .missingOwner, .missingPeriod, .missingSection, .missingWording,
    .needlessSubstitute, .presentApology, .repeatedDecision, .repeatedMinute, .repeatedMinuteNumber,
    .repeatedVoter, .selfSeconded, .targetOutsideRun, .tooManyVotes, .unconfirmedWording,
    .unheldMeeting, .unknownColumn, .unknownFigure, .unknownFollowUp, .unknownHeaderField,
    .unknownIndicator, .unknownItem, .unknownMeeting, .unknownMember, .unknownMinute,
    .unknownOrganisation, .unknownPriority, .unknownRecommendation, .unknownRespondent,
    .untimelyAgreement, .untimelyDueDate, .untimelyUpdate, .unturnedWording,
  ]

  /// What all rules find, sorted by file and place.
  package static func findings(_ workspace: Workspace, stage: Stage) -> [Diagnostic] {
    // Looking meetings up takes a walk over all of them: once for all rules.
    let view = MeetingView(workspace)
    return all.flatMap { rule in
      rule.ofWorkspace(workspace, stage)
        + (view.map { rule.ofMeetings($0, stage).filter($0.isWanted) } ?? [])
    }.inOrder
  }
}

extension Rule {
  /// A rule that looks at the workspace as a whole and, where it says so, at the meetings too.
  init(
    id: String, summary: String,
    check: @escaping @Sendable (Workspace, Stage) -> [Diagnostic],
    meetings: @escaping @Sendable (MeetingView, Stage) -> [Diagnostic] = { _, _ in [] }
  ) {
    self.init(id: id, summary: summary, ofWorkspace: check, ofMeetings: meetings)
  }

  /// A rule that looks at one paper at a time.
  static func ofPapers(
    _ id: String, _ summary: String,
    check: @escaping @Sendable (BoardPaper, Workspace, Stage) -> [Diagnostic]
  ) -> Rule {
    Rule(id: id, summary: summary) { workspace, stage in
      workspace.papers.flatMap { check($0, workspace, stage) }
    }
  }

  /// A rule that looks at the meetings.
  static func ofMeetings(
    _ id: String, _ summary: String,
    check: @escaping @Sendable (MeetingView, Stage) -> [Diagnostic]
  ) -> Rule {
    Rule(id: id, summary: summary, ofWorkspace: { _, _ in [] }, ofMeetings: check)
  }
}
