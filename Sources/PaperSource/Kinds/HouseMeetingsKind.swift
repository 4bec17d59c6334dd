import PaperCompose
import PaperMarkup
import PaperModel

/// The keys of a house's `meetings.yaml`.
enum HouseMeetingsKind {
  static let time = Required("time", timeStyle, "How times are written.")
  static let list = Required(
    "list", listWords, "What is between the entries of a list in a sentence.")
  static let numbering = Required("numbering", meetingNumbering, "How things are numbered.")
  static let resolutions = Required(
    "resolutions", resolutionStyle, "How what was resolved is worded.")
  static let people = Required("people", peopleLines, "How people are named.")
  static let minuteReference = Required(
    "minute-reference", .template(Records.minuteReference.names), "Another minute in a text.",
    example: "'Minute {{number}}'")
  static let followUps = Required("follow-ups", followUpWords, "The words for follow-ups.")
  static let unwritten = Required(
    "unwritten", .text, "What is in minutes where nobody wrote the minute of an item.",
    example: "(minute to be written)")
  static let purposes = Field(
    "purposes", .words(AgendaItem.Purpose.self, each: .plainText, in: "purpose"),
    "The words for what a board is to do with an item. One without words is not printed.",
    example: "{ decision: For decision, information: For information }")
  static let standing = Required(
    "standing", .words(AgendaItem.Standing.self, each: standingWords, in: "standing item"),
    "What is said of the items that come back at every meeting.",
    example: "{ declarations: { title: Declarations of Interest } }")
  static let register = Required("register", registerWords, "The words of a register of decisions.")
  static let tables = Required(
    "tables", meetingTables, "The tables of registers, agendas and action sheets.")

  static let shape = Shape<HouseMeetings>.record(
    "house's words for meetings",
    [
      FileKind.field("house-meetings"), time, list, numbering, resolutions, people,
      minuteReference, followUps, unwritten, purposes, standing, register,
      waitingList, returns, tables,
    ]
  ) { record, _ in
    try HouseMeetings(
      range: record.range, time: record[time], list: record[list], numbering: record[numbering],
      resolutions: record[resolutions], people: record[people],
      minuteReference: record[minuteReference],
      followUps: record[followUps], unwritten: record[unwritten].value,
      purposes: record[purposes] ?? [:], standing: record[standing], register: record[register],
      waiting: record[waitingList], returns: record[returns], tables: record[tables])
  }

  // MARK: - Times, lists and numbers

  static let timeLine = Required(
    "style", .template(Records.time.names), "The order of its parts.",
    example: "'{{hour-of-twelve}}.{{minute}} {{half}}'")
  static let am = Required("am", .text, "The word for the morning.", example: "am")
  static let pm = Required("pm", .text, "The word for the afternoon.", example: "pm")

  static let timeStyle = Shape<TimeStyle>.record("time style", [timeLine, am, pm]) { record, _ in
    try TimeStyle(line: record[timeLine], am: record[am].value, pm: record[pm].value)
  }

  static let separator = Required("separator", .untrimmed, "Between two entries.", example: "', '")
  static let last = Required("last", .untrimmed, "Before the last entry.", example: "' and '")

  static let listWords = Shape<ListWords>.record("list", [separator, last]) { record, _ in
    try ListWords(separator: record[separator], last: record[last])
  }

  static let agendaItems = Required(
    "agenda-items", .numbering, "The items of an agenda.", example: "1.")
  static let agendaSubItems = Required(
    "agenda-sub-items", .numbering, "Their sub-items.", example: "(a)")
  static let resolutionNumbers = Required("resolutions", .numbering, "Resolutions.", example: "1)")
  static let resolutionParts = Required(
    "resolution-parts", .list(of: .numbering),
    "Lists in a resolution, from the outermost to the innermost.", example: "[a), i)]")

  static let minuteParagraphs = Field(
    "paragraphs", .numbering,
    """
    The paragraphs of minutes, such as `{{minute}}.1`, in templates whose headings have `{{number}}`. \
    Left out: they have no numbers.
    """, example: "'{{minute}}.1'")
  static let minuteSubparagraphs = Field(
    "sub-paragraphs", .list(of: .numbering),
    """
    Lists in the paragraphs of minutes, from the outermost to the innermost, also those that are \
    written with letters. Left out: as they are written.
    """, example: "[(a), (i)]")

  static let meetingNumbering = Shape<MeetingNumbering>.record(
    "numbering",
    [
      agendaItems, agendaSubItems, resolutionNumbers, resolutionParts, minuteParagraphs,
      minuteSubparagraphs,
    ]
  ) { record, _ in
    try MeetingNumbering(
      agendaItems: record[agendaItems], agendaSubItems: record[agendaSubItems],
      resolutions: record[resolutionNumbers],
      resolutionParts: record[resolutionParts],
      minutes: SectionNumbers(
        subsections: record[minuteParagraphs] != nil, paragraphs: record[minuteParagraphs],
        subparagraphs: record[minuteSubparagraphs] ?? []))
  }

  // MARK: - People

  static let presenter = Required(
    "presenter", .template(Records.presenter.names), "Somebody who reports.",
    example: "'{{name}}{{#job-title}}, {{job-title}}{{/job-title}}'")
  static let reportOf = Field(
    "report-of", .template(Records.presenter.names),
    "Whose report it is, after words such as `Report of`. Left out: as `presenter`.",
    example: "'{{name}}{{^name}}the {{job-title}}{{/name}}'")
  static let member = Required(
    "member", .template(Records.attendee.names), "A member on the agenda.",
    example: "'{{name}}{{#role}} ({{role}}){{/role}}'")
  static let attendee = Required(
    "attendee", .template(Records.attendee.names), "Somebody who was there.",
    example: "'{{name}}{{#role}} ({{role}}){{/role}}'")
  static let apology = Required(
    "apology", .template(Records.attendee.names), "Somebody who could not come.",
    example: "'{{name}}'")

  static let declaration = Required(
    "declaration", .template(Records.declaration.names), "An interest that somebody declared.",
    example: "'{{name}}: {{interest}}'")

  static let peopleLines = Shape<[PeopleLine: LineTemplate]>.record(
    "people", [presenter, reportOf, member, attendee, apology, declaration]
  ) { record, _ in
    var lines: [PeopleLine: LineTemplate] = try record.lines([
      presenter, member, attendee, apology, declaration,
    ])
    lines[.reportOf] = record[reportOf] ?? lines[.presenter]
    return lines
  }

  // MARK: - Standing items

  static let standingTitle = Required(
    "title", .text, "The title.", example: "Declarations of Interest")
  static let standingAgenda = Field(
    "agenda", .template(Records.standing.names), "What the agenda says of it.")
  static let standingMinutes = Field(
    "minutes", .template(Records.standing.names),
    "What the minutes say of it, where what was recorded bears it out.")

  static let standingWords = Shape<StandingWords>.record(
    "standing item", [standingTitle, standingAgenda, standingMinutes]
  ) { record, _ in
    try StandingWords(
      title: record[standingTitle].value, agenda: record[standingAgenda],
      minutes: record[standingMinutes])
  }
}
