import PaperMarkup
import PaperModel

/// The front matter of a board paper, before the files that it names are read.
struct PaperFrontMatter: Sendable {
  struct AppendixEntry: Sendable {
    let title: Placed<String>
    let text: Placed<String>?
    let plan: Placed<String>?
    let indicators: Placed<String>?
    let labels: [Appendix.ColumnLabel]
    let exemption: Exemption?
  }

  let appendices: [AppendixEntry]
  /// Indicators that no appendix shows.
  let indicators: [Placed<String>]
  /// The paper with the rest of its file, and with what the files that it names hold.
  let paper:
    @Sendable (
      _ path: String, _ opening: [Prose.Block], _ sections: [Section], _ appendices: [Appendix],
      _ indicatorSets: [IndicatorSet]
    ) -> BoardPaper
}

/// The keys of a board paper.
enum PaperKind {
  static let to = Field(
    "to", .text, "To whom the paper is addressed. Left out: the board of the workspace.",
    example: "Anytown Health and Wellbeing Board")
  static let date = Required("date", .date, "The date of the meeting.", example: "2018-02-05")
  static let period = Field(
    "period", .period,
    """
    The period that the paper reports on. It decides which figures, targets and progress are \
    printed, so that the paper can be built again later as it was.
    """,
    example: "Q2 2017/18")
  static let from = Field(
    "from", .list(of: person), "Who presents the paper, one or several.")
  static let subject = Required(
    "subject", .text, "What the paper is about, in one line.", example: "Progress update on …")
  static let header = Field(
    "header", .map(key: "field", value: .line),
    """
    Further lines of the header. Each key is the `field` of a line that the house has in its own \
    header, such as `wards`.
    """)
  static let summary = Field(
    "summary", .yesOrNo,
    """
    Whether the paper begins with a summary of its indicators: how they stand, where the board publishes \
    that, what has changed since the last paper about them, and a chart of each. Left out: as \
    `summaries:` in `board.yaml` says.
    """,
    example: "no")
  static let recommendations = Field(
    "recommendations", .list(of: recommendation),
    "What the board is asked to decide, one or several.")
  static let reportAuthors = Field(
    "report-authors", .list(of: author), "Whom a reader can ask, one or several.")
  static let appendices = Field(
    "appendices", .list(of: appendix), "What comes after the paper, in order.")
  static let indicators = Field(
    "indicators", .list(of: .file(kind: "indicators")),
    "Indicators whose figures the text asks for although no appendix shows them.")
  static let clearance = Field(
    "clearance", .list(of: clearanceEntry),
    "Who has cleared the paper, or is to: finance, legal, the director, as the house asks.")
  static let backgroundPapers = Field(
    "background-papers", .listOrNone(of: backgroundPaper),
    """
    The documents that the paper relies on and that the public may see, or `none`. Left out: nothing \
    is said of them.
    """)
  static let timetable = Field(
    "timetable", .list(of: timetableStep),
    """
    What happens when: the meetings that the paper goes to, and what follows from its decision. Printed \
    where the house has a place for it.
    """)
  static let metadata = Field(
    "metadata", .map(key: "key", value: .name),
    "Facts about the paper that are kept with it and not printed, under names of your own.")

  static let exemption = ExemptionKind.field(
    """
    Why the public may not see the paper. Left out: it is public where an item of public business \
    names it, and nowhere else.
    """)

  static let shape = Shape<PaperFrontMatter>.record(
    "paper",
    [
      FileKind.field("paper"), to, date, period, from, subject, summary, header,
      recommendations, reportAuthors, appendices, indicators, timetable, backgroundPapers,
      clearance, metadata,
      exemption,
    ]
  ) { record, _ in
    let (date, subject) = try (record[date], record[subject])
    return PaperFrontMatter(
      appendices: record[appendices] ?? [], indicators: record[indicators] ?? []
    ) { path, opening, sections, appendices, indicatorSets in
      BoardPaper(
        path: path, range: .start(of: record.range.file), to: record[to], date: date,
        period: record[period], from: record[from] ?? [], subject: subject,
        header: (record[header] ?? []).map {
          BoardPaper.HeaderEntry(field: Placed($0.key.text, at: $0.key.range), value: $0.value)
        },
        recommendations: record[recommendations] ?? [], sections: sections,
        reportAuthors: record[reportAuthors] ?? [], appendices: appendices,
        timetable: record[timetable] ?? [], clearance: record[clearance] ?? [],
        backgroundPapers: record[backgroundPapers],
        metadata: (record[metadata] ?? []).map {
          BoardPaper.Metadata(
            key: Placed($0.key.text, at: $0.key.range), value: $0.value.value)
        },
        exemption: record[exemption], indicatorSets: indicatorSets,
        faultyKeys: record.faultyKeys, opening: opening, own: record.own,
        hasSummary: record[summary])
    }
  }
}

// MARK: - Parts

extension PaperKind {
  static let stepEvent = Required(
    "event", .text, "What happens: a meeting, a consultation, the start of a service.",
    example: "Cabinet")
  static let stepDate = Required("date", .date, "When.", example: "2018-03-06")

  static let timetableStep = Shape<TimetableStep>.record(
    "step of a timetable", [stepEvent, stepDate]
  ) { record, _ in
    try TimetableStep(event: record[stepEvent].value, date: record[stepDate].value)
  }

  static let personName = Required("name", .name, "The name.", example: "A. N. Other")
  static let personOrganisation = Field(
    "organisation", .name, "Where the person works.", example: "West Midlands Fire Service")
  static let personRole = Field(
    "role", .text, "What the person is there or in the partnership.",
    example: "Co-Chair, Marmot Steering Group")

  static let person = Shape<Person>.record(
    "person", [personName, personOrganisation, personRole], orOnly: personName
  ) { record, _ in
    try Person(
      name: record[personName].value, organisation: record[personOrganisation]?.value,
      role: record[personRole]?.value)
  }

  static let recommendationID = Field(
    "id", .id,
    "A short name of the recommendation. Resolutions refer to it, so it stays as it is.",
    example: "endorse")
  static let recommendationText = Required(
    "text", .line, "What the board is asked to do, beginning with the verb: one line of Markdown.",
    example: "Endorse …")
  static let recommendationParts = Field(
    "parts", .list(of: .line), "The parts of a recommendation that has several.")
  static let recommendationReportBack = Field(
    "report-back", .recurrence, "How often the board is to hear of it again.",
    example: "every 6 months")

  static let recommendation = Shape<Recommendation>.record(
    "recommendation",
    [recommendationID, recommendationText, recommendationParts, recommendationReportBack],
    orOnly: recommendationText
  ) { record, _ in
    try Recommendation(
      id: record[recommendationID], text: record[recommendationText],
      parts: record[recommendationParts] ?? [],
      reportBack: record[recommendationReportBack], own: record.own)
  }

  static let authorName = Field(
    "name", .name, "The name. It may be left out where a post is enough.",
    example: "A. N. Other")
  static let authorJobTitle = Field(
    "job-title", .text, "The post.", example: "Programme Officer – Inequalities")
  static let authorDirectorate = Field(
    "directorate", .text, "The part of the organisation.", example: "People")
  static let authorTelephone = Field(
    "telephone", .name, "The telephone number as it is printed.", example: "01632 960000")
  static let authorEmail = Field(
    "email", .name, "The e-mail address.", example: "a.n.other@example.gov.uk")

  static let author = Shape<ReportAuthor>.record(
    "report author",
    [authorName, authorJobTitle, authorDirectorate, authorTelephone, authorEmail],
    oneOf: [authorName, authorJobTitle]
  ) { record, _ in
    if record[authorName] == nil, record[authorJobTitle] == nil { return nil }
    return ReportAuthor(
      name: record[authorName]?.value, jobTitle: record[authorJobTitle]?.value,
      directorate: record[authorDirectorate]?.value, telephone: record[authorTelephone]?.value,
      email: record[authorEmail]?.value)
  }

  static let appendixTitle = Required(
    "title", .text, "What the appendix is called.", example: "Action Plan")
  static let appendixText = Field(
    "text", .file(kind: "text"), "A file with its text, relative to the paper.",
    example: "action-plan-introduction.md")
  static let appendixPlan = Field(
    "plan", .file(kind: "action-plan"), "The action plan whose tables are in it.",
    example: "../../plans/marmot-2016-19.yaml")
  static let appendixIndicators = Field(
    "indicators", .file(kind: "indicators"), "The indicators whose tables are in it.",
    example: "../../indicators/marmot-2016-19.yaml")
  static let appendixLabels = Field(
    "labels",
    .map(key: "priority", value: .map(key: "column", value: .text)),
    "Labels of columns that differ from the house's, by the ids of priority and column.")

  static let appendixExemption = ExemptionKind.field(
    """
    Why the public may not see the appendix although it may see the paper: its place and number \
    stay. Left out: it may.
    """)
  static let appendix = Shape<PaperFrontMatter.AppendixEntry>.record(
    "appendix",
    [
      appendixTitle, appendixText, appendixPlan, appendixIndicators, appendixLabels,
      appendixExemption,
    ],
    oneOf: [appendixText, appendixPlan, appendixIndicators]
  ) { record, _ in
    try PaperFrontMatter.AppendixEntry(
      title: record[appendixTitle], text: record[appendixText], plan: record[appendixPlan],
      indicators: record[appendixIndicators],
      labels: (record[appendixLabels] ?? []).flatMap { priority in
        priority.value.map { column in
          Appendix.ColumnLabel(
            priority: Placed(priority.key.text, at: priority.key.range),
            column: Placed(column.key.text, at: column.key.range), label: column.value.value)
        }
      }, exemption: record[appendixExemption])
  }
}

/// The keys for clearance, and for the background papers.
extension PaperKind {
  static let clearanceRole = Required(
    "role", .id, "The id that the house gives the role.", example: "finance")
  static let clearanceName = Field("name", .name, "Who clears it.", example: "A. N. Other")
  static let clearanceSent = Field(
    "sent", .date, "The date on which it was sent for clearance.")
  static let clearanceApproved = Field(
    "approved", .date, "The date on which it was cleared. Left out: it has not been yet.")

  static let clearanceEntry = Shape<Clearance>.record(
    "clearance", [clearanceRole, clearanceName, clearanceSent, clearanceApproved]
  ) { record, _ in
    try Clearance(
      role: record[clearanceRole], name: record[clearanceName]?.value,
      sent: record[clearanceSent]?.value,
      approved: record[clearanceApproved]?.value)
  }

  static let backgroundTitle = Required(
    "title", .text, "What it is called.", example: "Joint Strategic Needs Assessment 2016")
  static let backgroundLink = Field("link", .webAddress, "Where it is on the web.")

  static let backgroundPaper = Shape<BackgroundPaper>.record(
    "background paper", [backgroundTitle, backgroundLink], orOnly: backgroundTitle
  ) { record, _ in
    try BackgroundPaper(title: record[backgroundTitle].value, link: record[backgroundLink]?.value)
  }
}
