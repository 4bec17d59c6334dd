package import PaperMarkup

/// How a house writes up meetings: the words of agendas, minutes and registers.
package struct HouseMeetings: Sendable {
  /// The file that states it, `meetings.yaml`.
  package let range: InputRange
  package let time: TimeStyle
  package let list: ListWords
  package let numbering: MeetingNumbering
  package let resolutions: ResolutionStyle
  package let people: PeopleLines
  /// Another minute in a text: a line with the names of `MinuteReferenceName`.
  package let minuteReference: LineTemplate
  package let followUps: FollowUpWords
  /// What stands in minutes where nobody wrote the minute of an item.
  package let unwritten: String
  /// What a board is to do with an item; a purpose without words is not printed.
  package let purposes: [AgendaItem.Purpose: String]
  /// What is standing, by its kind.
  package let standing: [AgendaItem.Standing: StandingWords]
  package let register: RegisterWords
  package let tables: MeetingTables

  package init(
    range: InputRange, time: TimeStyle, list: ListWords, numbering: MeetingNumbering,
    resolutions: ResolutionStyle, people: PeopleLines, minuteReference: LineTemplate,
    followUps: FollowUpWords, unwritten: String, purposes: [AgendaItem.Purpose: String],
    standing: [AgendaItem.Standing: StandingWords], register: RegisterWords,
    tables: MeetingTables
  ) {
    self.range = range
    self.time = time
    self.list = list
    self.numbering = numbering
    self.resolutions = resolutions
    self.people = people
    self.minuteReference = minuteReference
    self.followUps = followUps
    self.unwritten = unwritten
    self.purposes = purposes
    self.standing = standing
    self.register = register
    self.tables = tables
  }
}

/// How a house writes a time on the clock.
package struct TimeStyle: Sendable {
  /// A line with the names of `TimeName`.
  package let line: LineTemplate
  /// The words for the halves of the day.
  package let am: String
  package let pm: String

  package init(line: LineTemplate, am: String, pm: String) {
    self.line = line
    self.am = am
    self.pm = pm
  }
}

/// What stands between the entries of a list in a sentence.
package struct ListWords: Sendable {
  /// Between two entries, such as `, `.
  package let separator: String
  /// Before the last, such as ` and `.
  package let last: String

  package init(separator: String, last: String) {
    self.separator = separator
    self.last = last
  }
}

/// How a house numbers what belongs to meetings.
package struct MeetingNumbering: Sendable {
  package let agendaItems: NumberingStyle
  package let agendaSubItems: NumberingStyle
  package let resolutions: NumberingStyle
  /// Lists in a resolution, from the outermost to the innermost.
  package let resolutionParts: [NumberingStyle]

  package init(
    agendaItems: NumberingStyle, agendaSubItems: NumberingStyle, resolutions: NumberingStyle,
    resolutionParts: [NumberingStyle]
  ) {
    self.agendaItems = agendaItems
    self.agendaSubItems = agendaSubItems
    self.resolutions = resolutions
    self.resolutionParts = resolutionParts
  }

  /// The numbers of a list in a resolution, by how many lists it stands in.
  package func resolutionPart(_ depth: Int) -> NumberingStyle {
    resolutionParts.isEmpty
      ? NumberingStyle(scheme: .lowerLetter, suffix: ")")
      : resolutionParts[min(max(0, depth), resolutionParts.count - 1)]
  }
}

/// How a house words what was resolved.
package struct ResolutionStyle: Sendable {
  package let mood: ResolutionMood
  /// What ends a resolution that was drafted, such as `.`; empty for nothing.
  package let end: String
  /// What stands behind wording that nobody has confirmed.
  package let drafted: String
  /// What stands behind a recommendation whose outcome is not recorded.
  package let waiting: String
  /// Who moved and seconded, and the vote: a line with the names of `ProposalName`.
  package let proposal: LineTemplate
  /// Those who voted one way: a line with the names of `VoteName`.
  package let vote: LineTemplate
  package let outcomes: [Resolution.Outcome: String]
  package let motionResults: [Motion.Result: String]

  package init(
    mood: ResolutionMood, end: String, drafted: String, waiting: String, proposal: LineTemplate,
    vote: LineTemplate, outcomes: [Resolution.Outcome: String],
    motionResults: [Motion.Result: String]
  ) {
    self.mood = mood
    self.end = end
    self.drafted = drafted
    self.waiting = waiting
    self.proposal = proposal
    self.vote = vote
    self.outcomes = outcomes
    self.motionResults = motionResults
  }
}

/// How a house names people at meetings.
package struct PeopleLines: Sendable {
  /// Whose report it is: a line with the names of `PresenterName`.
  package let presenter: LineTemplate
  /// A member on the agenda, somebody who was there, and who was not: lines with the names of
  /// `AttendeeName`.
  package let member: LineTemplate
  package let attendee: LineTemplate
  package let apology: LineTemplate
  /// An interest that somebody declared: a line with the names of `DeclarationName`.
  package let declaration: LineTemplate

  package init(
    presenter: LineTemplate, member: LineTemplate, attendee: LineTemplate,
    apology: LineTemplate, declaration: LineTemplate
  ) {
    self.presenter = presenter
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

  package init(
    ownerNotStated: String, everyMember: String, states: [FollowUpState: String],
    recurrence: LineTemplate
  ) {
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

/// The tables of a house that are about meetings.
package struct MeetingTables: Sendable {
  package let decisions: MeetingTable<DecisionColumn>
  package let followUps: MeetingTable<FollowUpColumn>
  package let mattersArising: MeetingTable<FollowUpColumn>
  package let actionSheet: MeetingTable<FollowUpColumn>

  package init(
    decisions: MeetingTable<DecisionColumn>, followUps: MeetingTable<FollowUpColumn>,
    mattersArising: MeetingTable<FollowUpColumn>, actionSheet: MeetingTable<FollowUpColumn>
  ) {
    self.decisions = decisions
    self.followUps = followUps
    self.mattersArising = mattersArising
    self.actionSheet = actionSheet
  }
}

/// A table with its caption, and its columns with their labels in order.
package struct MeetingTable<Column: Hashable & Sendable>: Sendable {
  package struct Entry: Sendable {
    package let column: Column
    package let label: String

    package init(column: Column, label: String) {
      self.column = column
      self.label = label
    }
  }

  package let caption: String
  package let columns: [Entry]

  package init(caption: String, columns: [Entry]) {
    self.caption = caption
    self.columns = columns
  }
}

/// The columns of a table of decisions.
package enum DecisionColumn: String, Hashable, Sendable, CaseIterable {
  case meeting, minute, item
  case reportOf = "report-of"
  case recommendation, paper, resolution, outcome, vote, reasons, alternatives, interests
  case furtherTo = "further-to"
  case minutes
  case followUps = "follow-ups"
}

/// The columns of a table of follow-ups.
package enum FollowUpColumn: String, Hashable, Sendable, CaseIterable {
  case id, meeting, minute, item, action, owner, due, state, latest
}
