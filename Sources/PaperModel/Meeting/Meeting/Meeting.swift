package import PaperMarkup

/// A meeting of the board: when, where and who, and what is on its agenda.
package struct Meeting: Sendable {
  package enum State: String, Hashable, Sendable, CaseIterable {
    case scheduled, held, cancelled
  }

  /// Where its file lies in the workspace, with `/` between folders.
  package let path: String
  /// The file it was read from; its first line stands for the meeting as a whole.
  package let range: InputRange
  /// How other files refer to it: as stated, or its date such as `2018-02-05`.
  package let id: Placed<String>
  /// Who meets, where that is not the board of the workspace.
  package let body: String?
  /// What sort of meeting it is, such as "Annual meeting"; most state nothing.
  package let title: String?
  package let date: Placed<CalendarDate>
  package let start: TimeOfDay?
  package let end: TimeOfDay?
  package let venue: String?
  package let state: State
  /// When agenda and papers were published.
  package let published: Placed<CalendarDate>?
  /// How many members have to be there.
  package let quorum: Placed<Int>?
  /// Who belongs to the body, where that is not as `board.yaml` says.
  package let members: [Member]?
  /// Whom one asks about the meeting.
  package let contact: ReportAuthor?
  /// What the agenda says before its items, such as that the meeting is filmed.
  package let notices: [Prose.Block]
  package let attendance: [AttendanceGroup]
  package let apologies: [Apology]
  /// The interests that were declared; nil where nothing is stated of them.
  package let declarations: [Declaration]?
  package let agenda: [AgendaItem]
  /// The number of its first minute; nil where its minutes have no numbers but their own.
  package let firstMinute: Placed<MinuteNumber>?
  /// The keys that are stated and have something wrong with them.
  package let faultyKeys: Set<String>

  package init(
    path: String, range: InputRange, id: Placed<String>, body: String? = nil,
    title: String? = nil, date: Placed<CalendarDate>, start: TimeOfDay? = nil,
    end: TimeOfDay? = nil, venue: String? = nil, state: State = .scheduled,
    published: Placed<CalendarDate>? = nil, quorum: Placed<Int>? = nil,
    members: [Member]? = nil, contact: ReportAuthor? = nil, notices: [Prose.Block] = [],
    attendance: [AttendanceGroup] = [], apologies: [Apology] = [],
    declarations: [Declaration]? = nil, agenda: [AgendaItem] = [],
    firstMinute: Placed<MinuteNumber>? = nil,
    faultyKeys: Set<String> = []
  ) {
    self.path = path
    self.range = range
    self.id = id
    self.body = body
    self.title = title
    self.date = date
    self.start = start
    self.end = end
    self.venue = venue
    self.state = state
    self.published = published
    self.quorum = quorum
    self.members = members
    self.contact = contact
    self.notices = notices
    self.attendance = attendance
    self.apologies = apologies
    self.declarations = declarations
    self.agenda = agenda
    self.firstMinute = firstMinute
    self.faultyKeys = faultyKeys
  }
}
