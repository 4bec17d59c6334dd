import PaperCompose
import PaperMarkup
import PaperModel

/// The keys of a house's `meetings.yaml`.
enum HouseMeetingsKind {
  static let time = Field("time", timeStyle, required: true, "How times are written.")
  static let list = Field(
    "list", listWords, required: true, "What is between the entries of a list in a sentence.")
  static let numbering = Field(
    "numbering", meetingNumbering, required: true, "How things are numbered.")
  static let resolutions = Field(
    "resolutions", resolutionStyle, required: true, "How what was resolved is worded.")
  static let people = Field("people", peopleLines, required: true, "How people are named.")
  static let minuteReference = Field(
    "minute-reference", .template(Records.minuteReference.names), required: true,
    "Another minute in a text.", example: "'Minute {{number}}'")
  static let followUps = Field(
    "follow-ups", followUpWords, required: true, "The words for follow-ups.")
  static let unwritten = Field(
    "unwritten", .text, required: true,
    "What is in minutes where nobody wrote the minute of an item.",
    example: "(minute to be written)")
  static let purposes = Field(
    "purposes", .words(AgendaItem.Purpose.self, each: .plainText, in: "purpose"),
    "The words for what a board is to do with an item. One without words is not printed.",
    example: "{ decision: For decision, information: For information }")
  static let standing = Field(
    "standing", .words(AgendaItem.Standing.self, each: standingWords, in: "standing item"),
    required: true, "What is said of the items that come back at every meeting.",
    example: "{ declarations: { title: Declarations of Interest } }")
  static let register = Field(
    "register", registerWords, required: true, "The words of a register of decisions.")
  static let tables = Field(
    "tables", meetingTables, required: true, "The tables of registers, agendas and action sheets.")

  static let shape = Shape<HouseMeetings>.record(
    "house's words for meetings",
    [
      FileKind.field("house-meetings"), time, list, numbering, resolutions, people,
      minuteReference, followUps, unwritten, purposes, standing, register, tables,
    ]
  ) { record, _ in
    guard let time = record[time], let list = record[list], let numbering = record[numbering],
      let resolutions = record[resolutions], let people = record[people],
      let minuteReference = record[minuteReference], let followUps = record[followUps],
      let unwritten = record[unwritten], let standing = record[standing],
      let register = record[register], let tables = record[tables]
    else { return nil }
    return HouseMeetings(
      range: record.range, time: time, list: list, numbering: numbering,
      resolutions: resolutions, people: people, minuteReference: minuteReference,
      followUps: followUps, unwritten: unwritten.value,
      purposes: record[purposes] ?? [:], standing: standing, register: register,
      tables: tables)
  }

  // MARK: - Times, lists and numbers

  static let timeLine = Field(
    "style", .template(Records.time.names), required: true, "The order of its parts.",
    example: "'{{hour-of-twelve}}.{{minute}} {{half}}'")
  static let am = Field("am", .text, required: true, "The word for the morning.", example: "am")
  static let pm = Field("pm", .text, required: true, "The word for the afternoon.", example: "pm")

  static let timeStyle = Shape<TimeStyle>.record("time style", [timeLine, am, pm]) { record, _ in
    guard let line = record[timeLine], let am = record[am], let pm = record[pm] else {
      return nil
    }
    return TimeStyle(line: line, am: am.value, pm: pm.value)
  }

  static let separator = Field(
    "separator", .untrimmed, required: true, "Between two entries.", example: "', '")
  static let last = Field(
    "last", .untrimmed, required: true, "Before the last entry.", example: "' and '")

  static let listWords = Shape<ListWords>.record("list", [separator, last]) { record, _ in
    guard let separator = record[separator], let last = record[last] else { return nil }
    return ListWords(separator: separator, last: last)
  }

  static let agendaItems = Field(
    "agenda-items", .numbering, required: true, "The items of an agenda.", example: "1.")
  static let agendaSubItems = Field(
    "agenda-sub-items", .numbering, required: true, "Their sub-items.", example: "(a)")
  static let resolutionNumbers = Field(
    "resolutions", .numbering, required: true, "Resolutions.", example: "1)")
  static let resolutionParts = Field(
    "resolution-parts", .list(of: .numbering), required: true,
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
    guard let items = record[agendaItems], let subItems = record[agendaSubItems],
      let resolutions = record[resolutionNumbers], let parts = record[resolutionParts]
    else { return nil }
    return MeetingNumbering(
      agendaItems: items, agendaSubItems: subItems, resolutions: resolutions,
      resolutionParts: parts,
      minutes: SectionNumbers(
        subsections: record[minuteParagraphs] != nil, paragraphs: record[minuteParagraphs],
        subparagraphs: record[minuteSubparagraphs] ?? []))
  }

  // MARK: - People

  static let presenter = Field(
    "presenter", .template(Records.presenter.names), required: true, "Somebody who reports.",
    example: "'{{name}}{{#job-title}}, {{job-title}}{{/job-title}}'")
  static let reportOf = Field(
    "report-of", .template(Records.presenter.names),
    "Whose report it is, after words such as `Report of`. Left out: as `presenter`.",
    example: "'{{name}}{{^name}}the {{job-title}}{{/name}}'")
  static let member = Field(
    "member", .template(Records.attendee.names), required: true, "A member on the agenda.",
    example: "'{{name}}{{#role}} ({{role}}){{/role}}'")
  static let attendee = Field(
    "attendee", .template(Records.attendee.names), required: true, "Somebody who was there.",
    example: "'{{name}}{{#role}} ({{role}}){{/role}}'")
  static let apology = Field(
    "apology", .template(Records.attendee.names), required: true,
    "Somebody who could not come.", example: "'{{name}}'")

  static let declaration = Field(
    "declaration", .template(Records.declaration.names), required: true,
    "An interest that somebody declared.", example: "'{{name}}: {{interest}}'")

  static let peopleLines = Shape<PeopleLines>.record(
    "people", [presenter, reportOf, member, attendee, apology, declaration]
  ) { record, _ in
    guard let presenter = record[presenter], let member = record[member],
      let attendee = record[attendee], let apology = record[apology],
      let declaration = record[declaration]
    else { return nil }
    return PeopleLines(
      presenter: presenter, reportOf: record[reportOf] ?? presenter, member: member,
      attendee: attendee, apology: apology,
      declaration: declaration)
  }

  // MARK: - Standing items

  static let standingTitle = Field(
    "title", .text, required: true, "The title.", example: "Declarations of Interest")
  static let standingAgenda = Field(
    "agenda", .template(Records.standing.names), "What the agenda says of it.")
  static let standingMinutes = Field(
    "minutes", .template(Records.standing.names),
    "What the minutes say of it, where what was recorded bears it out.")

  static let standingWords = Shape<StandingWords>.record(
    "standing item", [standingTitle, standingAgenda, standingMinutes]
  ) { record, _ in
    record[standingTitle].map {
      StandingWords(
        title: $0.value, agenda: record[standingAgenda], minutes: record[standingMinutes])
    }
  }
}
