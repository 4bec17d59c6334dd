import PaperCompose
import PaperMarkup
import PaperModel

/// The keys of `house.yaml`. Its value is the house without its templates.
enum HouseKind {
  static let extends = Field(
    "extends", .folder,
    """
    The house that this one changes: a folder, relative to this one, or the name of a built-in \
    house. What is not stated here, key by key, and each template that is not in this folder, is \
    that of the other. Left out: the house states everything itself.
    """,
    example: "coventry")
  static let name = Required("name", .text, "Whose format it is.", example: "Coventry City Council")
  static let language = Required(
    "language", .languageTag, "The language of the documents, as a tag such as `en-GB` or `cy`.",
    example: "en-GB")
  static let dates = Required("dates", dateStyle, "How dates are written.")
  static let header = Required(
    "header", .list(of: headerField), "The lines at the top of a paper, in order.")
  static let headerLayout = Field(
    "header-layout", Shape<HeaderLayout>.choice,
    """
    How the header looks on web pages and in Word: a `list` of labels and facts, a `table` of \
    two columns, or a `table-of-four` with two labels and facts in a row. Left out: a list.
    """)
  static let numbering = Required("numbering", houseNumbering, "How things are numbered.")
  static let person = Required(
    "person", .template(Records.person.names),
    "How somebody is named in a header.",
    example:
      "'{{name}}{{#organisation}}, {{organisation}}{{/organisation}}{{#role}} ({{role}}){{/role}}'"
  )
  static let periods = Required("periods", periodStyle, "How periods are written.")
  static let tables = Required(
    "tables", houseTables, "How action plans and indicators are laid out.")
  static let status = Required(
    "status", houseStatus, "What is a near miss, and the words for status and direction of travel.")
  static let workbookField = Required(
    "workbook", workbook, "The words of a workbook of indicators.")
  static let pages = Field(
    "pages", pageWords,
    """
    The words around documents: on web pages, in Word files, and on every page, sheet and file that \
    the public may not see. Left out: those of the built-in house.
    """,
    example: "{ skip: Skip to main content, contents: Contents }")
  static let outcomesField = Field(
    "outcomes", outcomes,
    """
    The words for figures of several areas and groups, and for the gaps between them. Left out: those \
    of the built-in house.
    """,
    example: "{ change: { Narrowed: Narrowed, Widened: Widened } }")
  static let chartsField = Field(
    "charts", charts,
    "The words in charts of indicators. Left out: those of the built-in house.",
    example: "{ due: 'Due by {{period}}' }")
  static let summaryField = Field(
    "summary", summary,
    "The words in summaries of how indicators stand. Left out: those of the built-in house.",
    example: "{ words: { figure: Figure } }")
  static let sections = Required(
    "sections", .list(of: section),
    "The sections that the house knows, in order. Others are printed as authors write them.")
  static let clearance = Field(
    "clearance", .list(of: clearanceRole),
    "Who clears papers before they are published, in order. Left out: nobody is known to.")
  static let backgroundPapers = Field(
    "background-papers", Shape<Stage>.choice,
    """
    From which stage on a paper must list its background papers, or say that it has none. Left out: \
    it need not.
    """)

  static let mostWords = Field(
    "most-words", .count,
    """
    How many words the recommendations and sections of a paper may have, without appendices: a side of \
    A4 has about 450. Left out: any number.
    """, example: "2000")

  static let fields = Field(
    "fields", .list(of: HouseFieldKind.shape),
    """
    Facts that the program does not know: keys that files can then state, and names in templates, \
    tables and lines.
    """)
  static let ownTables = Field(
    "own-tables", .list(of: HouseOwnTableKind.shape),
    "Tables that only this house has, each a name in its templates.")

  static let shape = Shape<House>.record(
    "house",
    [
      FileKind.field("house"), extends, name, language, dates, header, headerLayout, numbering,
      person,
      periods, tables, status, workbookField, pages, outcomesField, chartsField,
      summaryField, sections, clearance, backgroundPapers, mostWords, fields, ownTables, framework,
    ]
  ) { record, _ in
    try House(
      range: record.range, name: record[name].value, language: record[language].value,
      dates: record[dates],
      header: record[header], headerLayout: record[headerLayout] ?? .list,
      numbering: record[numbering],
      person: record[person], periods: record[periods], tables: record[tables],
      status: record[status], workbook: record[workbookField], pages: record[pages] ?? .none,
      outcomes: record[outcomesField] ?? .none, charts: record[chartsField] ?? .none,
      summary: record[summaryField] ?? .none,
      sections: record[sections],
      clearance: record[clearance] ?? [], backgroundPapers: record[backgroundPapers],
      mostWords: record[mostWords]?.value, fields: record[fields] ?? [],
      ownTables: record[ownTables] ?? [], framework: record[framework] ?? .none)
  }
}

// MARK: - Dates

extension HouseKind {
  static let dateLine = Required(
    "style", .template(Records.date.names), "The order of the parts of a date.",
    example: "'{{day}}{{ordinal}} {{month}} {{year}}'")
  static let months = Required(
    "months", .words(count: 12), "The names of the twelve months.",
    example:
      "[January, February, March, April, May, June, July, August, September, October, November, December]"
  )
  static let weekdays = Required(
    "weekdays", .words(count: 7), "The names of the seven days of the week, Monday first.",
    example: "[Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]")
  static let ordinals = Field(
    "ordinals", .map(key: "day", known: (1...31).map(String.init) + ["other"], value: .text),
    "What follows the day of the month as an ordinal: a key for each day, and `other`.",
    example: "{ 1: st, 2: nd, 3: rd, 21: st, 22: nd, 23: rd, 31: st, other: th }")

  static let dateStyle = Shape<DateStyle>.record(
    "date style", [dateLine, months, weekdays, ordinals]
  ) { record, _ in
    var ordinals: [Int: String] = [:]
    var other = ""
    for (key, value) in record[Self.ordinals] ?? [] {
      if let day = Int(key.text) { ordinals[day] = value.value } else { other = value.value }
    }
    return try DateStyle(
      line: record[dateLine], months: record[months], weekdays: record[weekdays],
      ordinals: ordinals, otherOrdinal: other)
  }
}

// MARK: - Header and sections

extension HouseKind {
  static let requiredFrom = Field(
    "required", Shape<Stage>.choice,
    "From which stage on a paper must have it. Left out: it may be missing.", example: "draft")

  static let headerFieldName = Required(
    "field", .id,
    """
    Which fact is in the line: `to`, `date`, `from`, `subject`, or a name of your own that \
    papers state under `header:`.
    """,
    example: "to")
  static let headerFieldLabel = Required(
    "label", .text, "The label as printed, without a colon.", example: "To")

  static let headerFieldValue = Field(
    "value", .template(Records.paper.names),
    "What is in the line, with the names of a paper. Left out: the fact.",
    example: "'{{#from}}{{name}}{{^last}} & {{/last}}{{/from}}'")

  static let headerField = Shape<HeaderField>.record(
    "header line", [headerFieldName, headerFieldLabel, headerFieldValue, requiredFrom]
  ) { record, _ in
    let field = try record[headerFieldName]
    let fact = HeaderField.Fact(rawValue: field.value)
    return try HeaderField(
      source: record[headerFieldValue].map { .line(field.value, $0) }
        ?? fact.map { .fact($0) } ?? .entry(field.value),
      label: record[headerFieldLabel].value, required: record[requiredFrom], range: field.range)
  }

  static let sectionID = Required(
    "id", .id, "The name by which the template puts the section in its place.", example: "purpose")
  static let sectionHeading = Required(
    "heading", .text, "The heading as printed.", example: "Purpose")
  static let sectionAlso = Field(
    "also", .list(of: .text), "Other headings that authors may write for it.",
    example: "[Purpose of the report]")

  static let sectionNone = Field(
    "none", .text,
    """
    The sentence that is printed where an author wrote `none` in the section and nothing else. Left \
    out: the section is printed as it is written.
    """,
    example: "There are no financial implications.")

  static let sectionMostWords = Field(
    "most-words", .count, "How many words it may have. Left out: any number.", example: "150")

  static let section = Shape<HouseSection>.record(
    "section",
    [sectionID, sectionHeading, sectionAlso, requiredFrom, sectionNone, sectionMostWords]
  ) { record, _ in
    try HouseSection(
      id: record[sectionID], heading: record[sectionHeading].value,
      also: (record[sectionAlso] ?? []).map(\.value),
      required: record[requiredFrom], none: record[sectionNone]?.value,
      mostWords: record[sectionMostWords]?.value)
  }
}

// MARK: - Clearance

extension HouseKind {
  static let clearanceID = Required(
    "role", .id, "A short name of the role, by which papers name it.", example: "finance")
  static let clearanceLabel = Required(
    "label", .text, "The role as printed.", example: "Director of Finance")
  static let clearanceFrom = Field(
    "required", Shape<Stage>.choice,
    "From which stage on a paper must be cleared by it. Left out: it need not be.",
    example: "final")

  static let clearanceRole = Shape<HouseClearance>.record(
    "role of clearance", [clearanceID, clearanceLabel, clearanceFrom]
  ) { record, _ in
    try HouseClearance(
      role: record[clearanceID], label: record[clearanceLabel].value,
      required: record[clearanceFrom])
  }
}

// MARK: - Numbering

extension HouseKind {
  static let numberingSections = Field(
    "sections", .numbering,
    "How sections are numbered, shown by the first one. Left out: they have no numbers.",
    example: "1.")
  static let numberingSubsections = Field(
    "sub-sections", .yesOrNo, "Whether parts of sections are numbered `1.1`. Left out: no.",
    example: "no")
  static let numberingParagraphs = Field(
    "paragraphs", .paragraphNumbering,
    """
    How paragraphs are numbered, shown by the first one: `{{section}}.1` within each section, `1.` \
    throughout the paper. Also `by-section`, `throughout` or `none`. Appendices and what the template \
    says have no numbers.
    """,
    example: "none")
  static let numberingSubparagraphs = Field(
    "sub-paragraphs", .list(of: .numbering),
    """
    Lists in paragraphs, from the outermost to the innermost, also those that are written with \
    letters (`a.`, `b.`). Left out: as they are written.
    """, example: "[a., i.]")
  static let numberingAims = Field(
    "aims", .numbering,
    """
    The numbers of aims that state none; they run on through the groups of a plan. Left out: they have \
    none.
    """, example: "1.")
  static let numberingRecommendations = Required(
    "recommendations", .numbering, "How recommendations are numbered.", example: "i)")
  static let numberingParts = Required(
    "recommendation-parts", .numbering, "How the parts of a recommendation are numbered.",
    example: "a)")
  static let numberingAppendices = Required(
    "appendices", .numbering, "How appendices are numbered, with the word that goes before.",
    example: "Appendix 1")

  static let numberingTables = Field(
    "tables", .captionNumbering,
    """
    How tables with a name are numbered, shown by the first one: what is before the number is also in \
    sentences that refer to a table, what is after it is in captions alone. Left out: they have no numbers.
    """, example: "'Table 1:'")
  static let numberingFigures = Field(
    "figures", .captionNumbering,
    """
    How pictures and charts with a name are numbered, in one series. Left out: they have no numbers.
    """, example: "'Figure 1:'")

  static let houseNumbering = Shape<HouseNumbering>.record(
    "numbering",
    [
      numberingSections, numberingSubsections, numberingParagraphs, numberingSubparagraphs,
      numberingRecommendations, numberingParts, numberingAppendices, numberingAims,
      numberingTables, numberingFigures,
    ]
  ) { record, _ in
    try HouseNumbering(
      sections: SectionNumbers(
        sections: record[numberingSections], subsections: record[numberingSubsections] ?? false,
        paragraphs: (record[numberingParagraphs] ?? .none).style,
        subparagraphs: record[numberingSubparagraphs] ?? []),
      recommendations: record[numberingRecommendations],
      recommendationParts: record[numberingParts], appendices: record[numberingAppendices],
      aims: record[numberingAims],
      captions: CaptionNumbering(
        tables: record[numberingTables], figures: record[numberingFigures]))
  }
}

/// The way of numbering paragraphs.
enum ParagraphNumbering: Sendable {
  case none
  case numbered(NumberingStyle)

  var style: NumberingStyle? {
    if case .numbered(let style) = self { style } else { nil }
  }
}

extension Shape where Value == ParagraphNumbering {
  /// A word for a way of numbering paragraphs, or how the first paragraph is numbered.
  static var paragraphNumbering: Self {
    let words = ["none", "by-section", "throughout"]
    let numbering = Shape<NumberingStyle>.numbering
    return Self(.either([.choice(words), numbering.description])) { node, reading in
      if case .scalar(let source, _) = node.kind {
        switch source.text {
        case "none": return ParagraphNumbering.none
        case "by-section":
          return NumberingStyle(example: "{{section}}.1").map { .numbered($0) }
        case "throughout": return .numbered(NumberingStyle(scheme: .decimal))
        default: break
        }
      }
      return numbering.read(node, &reading).map { .numbered($0) }
    }
  }
}
