package import PaperMarkup

/// The lines in which a house names people at meetings; the raw value is the key in `meetings.yaml`.
package enum PeopleLine: String, Hashable, Sendable, CaseIterable {
  /// Somebody who reports.
  case presenter
  /// The person or post after "Report of": the same names, usually with an article before a post.
  case reportOf = "report-of"
  /// A member on the agenda, somebody who attended, and somebody who did not.
  case member, attendee, apology
  /// A declared interest.
  case declaration
}

/// A house's words for Follow-ups.
package struct FollowUpWords: Sendable {
  package let ownerNotStated: String
  package let everyMember: String
  package let states: [FollowUpState: String]
  /// How often a Follow-up recurs: a template with the names of `RecurrenceName`.
  package let recurrence: LineTemplate
  /// The text of a Follow-up for a matter that is to be reported to the board again: a template
  /// with the names of `ReportBackName`; nil to use the wording of the Resolution.
  package let reportBack: LineTemplate?
  /// How many open Follow-ups an item of an agenda lists; where there are more, they are an appendix
  /// of it. Nil for any number.
  package let mostOnAgenda: Int?

  package init(
    ownerNotStated: String, everyMember: String, states: [FollowUpState: String],
    recurrence: LineTemplate, reportBack: LineTemplate? = nil, mostOnAgenda: Int? = nil
  ) {
    self.mostOnAgenda = mostOnAgenda
    self.reportBack = reportBack
    self.ownerNotStated = ownerNotStated
    self.everyMember = everyMember
    self.states = states
    self.recurrence = recurrence
  }
}

/// A house's words for a standing item, which is on the agenda of every meeting.
package struct StandingWords: Sendable {
  package let title: String
  /// The words on the agenda; nil to print nothing.
  package let agenda: LineTemplate?
  /// The words in the minutes, printed only if the recorded facts support them: a template with the
  /// names of `StandingName`; nil to print nothing.
  package let minutes: LineTemplate?

  package init(title: String, agenda: LineTemplate?, minutes: LineTemplate?) {
    self.title = title
    self.agenda = agenda
    self.minutes = minutes
  }
}

/// A house's words for a register of decisions.
package struct RegisterWords: Sendable {
  package let title: String
  /// The status of minutes that no later meeting has agreed.
  package let draft: String
  /// The status of minutes that a later meeting has agreed: a template with the name of
  /// `Records`.
  package let agreed: LineTemplate
  /// Printed after an item from which the public was excluded.
  package let isPrivate: String
  /// Printed in a cell that has nothing to say.
  package let none: String
  package let terminal: RegisterTerminalWords

  package init(
    title: String, draft: String, agreed: LineTemplate, isPrivate: String, none: String,
    terminal: RegisterTerminalWords
  ) {
    self.title = title
    self.draft = draft
    self.agreed = agreed
    self.isPrivate = isPrivate
    self.none = none
    self.terminal = terminal
  }
}
