package import PaperMarkup

/// How a house names people at meetings.
package struct PeopleLines: Sendable {
  /// Somebody who reports: a line with the names of `PresenterName`.
  package let presenter: LineTemplate
  /// Whose report it is, after "Report of": the same, most often with an article before a post.
  package let reportOf: LineTemplate
  /// A member on the agenda, somebody who was there, and who was not: lines with the names of
  /// `AttendeeName`.
  package let member: LineTemplate
  package let attendee: LineTemplate
  package let apology: LineTemplate
  /// An interest that somebody declared: a line with the names of `DeclarationName`.
  package let declaration: LineTemplate

  package init(
    presenter: LineTemplate, reportOf: LineTemplate, member: LineTemplate, attendee: LineTemplate,
    apology: LineTemplate, declaration: LineTemplate
  ) {
    self.presenter = presenter
    self.reportOf = reportOf
    self.member = member
    self.attendee = attendee
    self.apology = apology
    self.declaration = declaration
  }
}

/// The words of a house for follow-ups.
package struct FollowUpWords: Sendable {
  package let ownerNotStated: String
  package let everyMember: String
  package let states: [FollowUpState: String]
  /// What comes back: a line with the names of `RecurrenceName`.
  package let recurrence: LineTemplate
  /// What is to be done where the board is to hear of something again: a line with the names of
  /// `ReportBackName`; nil for the wording of the resolution.
  package let reportBack: LineTemplate?

  package init(
    ownerNotStated: String, everyMember: String, states: [FollowUpState: String],
    recurrence: LineTemplate, reportBack: LineTemplate? = nil
  ) {
    self.reportBack = reportBack
    self.ownerNotStated = ownerNotStated
    self.everyMember = everyMember
    self.states = states
    self.recurrence = recurrence
  }
}

/// What a house says of an item that comes back at every meeting.
package struct StandingWords: Sendable {
  package let title: String
  /// On the agenda; nil for nothing.
  package let agenda: LineTemplate?
  /// In the minutes, where what was recorded bears it out: a line with the names of `StandingName`;
  /// nil for nothing.
  package let minutes: LineTemplate?

  package init(title: String, agenda: LineTemplate?, minutes: LineTemplate?) {
    self.title = title
    self.agenda = agenda
    self.minutes = minutes
  }
}

/// The words of a house for a register of decisions.
package struct RegisterWords: Sendable {
  package let title: String
  /// Of minutes that no later meeting has agreed.
  package let draft: String
  /// Of minutes that one has: a line with the name of `AgreedName`.
  package let agreed: LineTemplate
  /// What stands behind an item from which the public was kept out.
  package let isPrivate: String
  /// In a cell about which there is nothing to say.
  package let none: String

  package init(
    title: String, draft: String, agreed: LineTemplate, isPrivate: String, none: String
  ) {
    self.title = title
    self.draft = draft
    self.agreed = agreed
    self.isPrivate = isPrivate
    self.none = none
  }
}
