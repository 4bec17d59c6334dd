import PaperCompose
import PaperMarkup
import PaperModel

/// The documentation page of the names that templates may use, generated from the records that
/// houses are checked against.
package struct TemplateNamesPage {
  private var lines: [String] = []
  /// The records that have been described or are to be, by their names.
  private var known: [String: TemplateNames] = [:]
  /// The records that are still to be described, in the order in which they were met.
  private var waiting: [TemplateNames] = []

  /// The page as Markdown.
  package static var markdown: String {
    var page = TemplateNamesPage()
    page.lines += [
      "# Names in templates", "",
      "What may be written between double braces in the files of a house. This page is made from the",
      "records that `board-paper house check` looks names up in: a record says what a document can show",
      "of one kind of thing. In a section about a thing, such as `{{#recommendation}}`, the names of its",
      "record can be used, and those of what is around it. A section about several things is repeated,",
      "and has three names more: `{{n}}` is the number of the repetition, `{{#first}}` and `{{#last}}` say",
      "whether it is the first or the last. A section about a day has the names of `date`.", "",
      "`{{number}}` in a heading or a paragraph of any template is the next number of a section or a",
      "paragraph.", "", "## Documents", "", "| Template | Record |", "| --- | --- |",
    ]
    for kind in DocumentKind.allCases {
      page.row("\(kind.rawValue).md", HouseNames.names(of: kind))
    }
    page.lines += ["", "## Lines and tables", "", "| In | Record |", "| --- | --- |"]
    for (place, names) in places { page.row(place, names) }
    page.lines.append("")
    while !page.waiting.isEmpty { page.describe(page.waiting.removeFirst()) }
    return page.lines.joined(separator: "\n")
  }

  private static let places: [(String, TemplateNames)] = [
    ("house.yaml: dates, style", Records.date.names),
    ("house.yaml: periods", Records.period.names),
    ("house.yaml: person", Records.person.names),
    ("house.yaml: tables, caption", Records.caption.names),
    ("house.yaml: tables, label", Records.columnLabel.names),
    ("house.yaml: tables, action-plan, row: aim", Records.aim.names),
    ("house.yaml: tables, action-plan, row: action", Records.actionRow.names),
    ("house.yaml: tables, action", Records.action.names),
    ("house.yaml: tables, indicators", Records.indicator.names),
    ("house.yaml: tables, indicators, a figure", Records.indicatorFigure.names),
    ("house.yaml: tables, indicator", Records.indicatorName.names),
    ("house.yaml: workbook, titles and group", Records.sheetTitle.names),
    ("house.yaml: workbook, group-sheet and chart-sheet", HouseWorkbook.groupSheet.names),
    ("house.yaml: workbook, note", PageWords.numbered.names),
    ("house.yaml: pages, found", PageWords.found.names),
    ("house.yaml: pages, note and back-from-note", PageWords.numbered.names),
    ("house.yaml: pages, exempt", PageWords.exempt.names),
    ("house.yaml: pages, page-number", PageWords.pageNumber.names),
    ("house.yaml: pages, corrected", PageWords.correction.names),
    ("meetings.yaml: time, style", Records.time.names),
    ("meetings.yaml: people, presenter and report-of", Records.presenter.names),
    ("meetings.yaml: people, member, attendee and apology", Records.attendee.names),
    ("meetings.yaml: people, declaration", Records.declaration.names),
    ("meetings.yaml: resolutions, proposal", Records.proposal.names),
    ("meetings.yaml: resolutions, vote", Records.vote.names),
    ("meetings.yaml: minute-reference", Records.minuteReference.names),
    ("meetings.yaml: follow-ups, recurrence", Records.recurrence.names),
    ("meetings.yaml: follow-ups, report-back", ReportBackSubject.record.names),
    ("meetings.yaml: standing, agenda and minutes", Records.standing.names),
    ("meetings.yaml: register, agreed", Records.agreed.names),
    ("meetings.yaml: register, terminal, title", RegisterTerminalWords.title.names),
    ("meetings.yaml: register, terminal, meeting", RegisterTerminalWords.meeting.names),
    ("meetings.yaml: register, terminal, answers", RegisterTerminalWords.answers.names),
    ("meetings.yaml: register, terminal, follow-up", RegisterTerminalWords.followUp.names),
    ("meetings.yaml: register, terminal, counts", RegisterTerminalWords.counts.names),
    ("meetings.yaml: register, terminal, left-out", RegisterTerminalWords.leftOut.names),
    ("meetings.yaml: waiting, kinds", Records.waitingMatter.names),
    ("meetings.yaml: waiting, terminal, title", WaitingWords.title.names),
    ("meetings.yaml: waiting, terminal, meeting-to-come", WaitingWords.meetingToCome.names),
    ("meetings.yaml: waiting, terminal, counts", WaitingWords.counts.names),
    ("meetings.yaml: tables, decisions", Records.decision.names),
    (
      "meetings.yaml: tables, follow-ups, matters-arising and action-sheet",
      Records.followUp.names
    ),
    ("meetings.yaml: tables, waiting", Records.waiting.names),
  ]

  private mutating func row(_ place: String, _ names: TemplateNames) {
    lines.append("| \(place) | \(link(names)) |")
  }

  /// Links to a record, and to those whose names it has besides; they are described further down.
  private mutating func link(_ names: TemplateNames) -> String {
    for record in names.records where known[record] == nil {
      let own = record == names.records.first ? names : Self.records[record]
      known[record] = own
      own.map { waiting.append($0) }
    }
    return names.records.map { "[\($0)](#\($0))" }.joined(separator: ", with the names of ")
  }

  /// The records that others are within.
  private static let records: [String: TemplateNames] = Dictionary(
    [
      Records.meeting.names, Records.proposal.names, Records.aim.names,
      Records.indicatorName.names, Records.indicator.names, Records.correctionText.names,
      Records.minute.names,
      Records.attendeeInTemplate.names,
    ].compactMap { names in names.records.first.map { ($0, names) } }
  ) { first, _ in first }

  private mutating func describe(_ names: TemplateNames) {
    guard let record = names.records.first else { return }
    lines += ["## \(record)", ""]
    let others = names.records.dropFirst()
    if !others.isEmpty {
      lines += [
        "With the names of \(others.map { "[\($0)](#\($0))" }.joined(separator: ", ")).", "",
      ]
    }
    lines += ["| Name | What it is | What it means |", "| --- | --- | --- |"]
    for (name, entry) in names.entries.sorted(by: { $0.key < $1.key })
    where !others.contains(where: { Self.records[$0]?.entries[name] == entry }) {
      let kind: String
      switch entry.kind {
      case .text: kind = "text"
      case .day: kind = "a day"
      case .line: kind = "a line"
      case .blocks, .table: kind = "blocks"
      case .flag: kind = "yes or no"
      case .scope(let names): kind = "a section: \(link(names))"
      }
      lines.append("| `\(name)` | \(kind) | \(entry.documentation) |")
    }
    lines.append("")
  }
}
