import PaperMarkup
import PaperModel

/// The contents of a meeting's file, as a function of its path.
typealias MeetingFile = @Sendable (_ path: String) -> Meeting

/// The keys of `meeting.yaml`.
enum MeetingKind {
  static let id = Field(
    "id", .id, "How other files refer to it. Left out: its date.")
  static let body = Field(
    "body", .text, "Who meets. Left out: the board of the workspace.")
  static let title = Field(
    "title", .text, "What sort of meeting it is, such as an annual one. Most state nothing.")
  static let date = Required("date", .date, "The date.", example: "2018-02-05")
  static let start = Field("start", .time, "When it begins.", example: "14:00")
  static let end = Field("end", .time, "When it ended.")
  static let venue = Field(
    "venue", .text, "Where it is.", example: "Committee Room …")
  static let state = Field(
    "state", Shape<Meeting.State>.choice,
    "Whether it is still to come, was held or was cancelled. Left out: `scheduled`.",
    example: "scheduled")
  static let published = Field(
    "published", .date, "The date on which agenda and papers were published.")
  static let quorum = Field("quorum", .count, "How many members have to be there.", example: "5")
  static let members = Field(
    "members", .list(of: PeopleFields.member),
    "Who belonged to the board then. Left out: as `board.yaml` says.")
  static let contact = Field(
    "contact", PaperKind.author, "Whom one asks about the meeting.")
  static let notices = Field(
    "notices", .markdown, "What the agenda says before its items.")
  static let attendance = Field(
    "attendance", .list(of: attendanceGroup), "Who was there, by category.")
  static let apologies = Field(
    "apologies", .list(of: PeopleFields.apology), "Who could not come.")
  static let declarations = Field(
    "declarations", .listOrNone(of: declaration),
    "The interests that were declared, or `none`. Left out: nothing is said of them.")
  static let agenda = Required("agenda", .list(of: AgendaItemKind.item), "The items, in order.")
  static let firstMinute = Field(
    "first-minute", .minuteNumber,
    """
    The number of the first minute; the others follow, an item each. Left out: only minutes that \
    state a number have one.
    """,
    example: "60")

  static let shape = Shape<MeetingFile>.record(
    "meeting",
    [
      FileKind.field("meeting"), id, body, title, date, start, end, venue, state, published,
      quorum, members, contact, notices, firstMinute, attendance, apologies, declarations, agenda,
    ]
  ) { record, _ in
    let date = try record[date]
    return { path in
      Meeting(
        path: path, range: .start(of: record.range.file),
        id: record[id] ?? Placed(date.value.description, at: date.range),
        body: record[body]?.value, title: record[title]?.value, date: date,
        start: record[start], end: record[end], venue: record[venue]?.value,
        state: record[state] ?? .scheduled, published: record[published],
        quorum: record[quorum], members: record[members], contact: record[contact],
        notices: record[notices]?.value ?? [], attendance: record[attendance] ?? [],
        apologies: record[apologies] ?? [], declarations: record[declarations],
        agenda: (try? record[agenda]) ?? [], firstMinute: record[firstMinute],
        faultyKeys: record.faultyKeys, own: record.own)
    }
  }

  // MARK: - Who was there

  static let category = Required("category", .text, "The category.", example: "Board Members")
  static let group = Field(
    "group", .text, "A part of it, such as a directorate.")
  static let people = Required(
    "people", .list(of: PeopleFields.attendee), "Those of it who were there.")

  static let attendanceGroup = Shape<AttendanceGroup>.record(
    "category of attendance", [category, group, people]
  ) { record, _ in
    try AttendanceGroup(
      category: record[category].value, group: record[group]?.value, people: record[people])
  }

  static let declarationName = Required("name", .name, "Who declared it.", example: "A. N. Other")
  static let declarationItem = Field(
    "item", .id, "The id of the item that it is about.")
  static let declarationInterest = Required(
    "interest", .line, "What was declared: one line of Markdown.", example: "is a trustee of …")

  static let declaration = Shape<Declaration>.record(
    "declaration", [declarationName, declarationItem, declarationInterest]
  ) { record, _ in
    try Declaration(
      name: record[declarationName], item: record[declarationItem],
      interest: record[declarationInterest])
  }
}
