package import PaperMarkup

/// How a house writes up meetings: the words of agendas, minutes and registers.
package struct HouseMeetings: Sendable {
  /// The place of the file that states it, `meetings.yaml`.
  package let range: InputRange
  package let time: TimeStyle
  package let list: ListWords
  package let numbering: MeetingNumbering
  package let resolutions: ResolutionStyle
  /// How people are named: a template for each line.
  package let people: [PeopleLine: LineTemplate]
  /// A reference to another minute: a template with the names of `MinuteReferenceName`.
  package let minuteReference: LineTemplate
  package let followUps: FollowUpWords
  /// The text printed in minutes for an item whose minute has not been written.
  package let unwritten: String
  /// The words for what the board is asked to do with an item; a purpose without words is not
  /// printed.
  package let purposes: [AgendaItem.Purpose: String]
  /// The words for standing items, by their kind.
  package let standing: [AgendaItem.Standing: StandingWords]
  package let register: RegisterWords
  package let waiting: WaitingWords
  package let returns: ReturnWords
  package let tables: MeetingTables

  package init(
    range: InputRange, time: TimeStyle, list: ListWords, numbering: MeetingNumbering,
    resolutions: ResolutionStyle, people: [PeopleLine: LineTemplate],
    minuteReference: LineTemplate,
    followUps: FollowUpWords, unwritten: String, purposes: [AgendaItem.Purpose: String],
    standing: [AgendaItem.Standing: StandingWords], register: RegisterWords,
    waiting: WaitingWords, returns: ReturnWords, tables: MeetingTables
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
    self.waiting = waiting
    self.returns = returns
    self.tables = tables
  }
}
