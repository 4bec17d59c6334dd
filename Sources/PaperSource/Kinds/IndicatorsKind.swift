import PaperMarkup
import PaperModel

/// The contents of a file of indicators, before the figures are read.
struct IndicatorsFile: Sendable {
  let title: String
  let figures: Placed<String>?
  let baseline: ReportingPeriod?
  let indicators: [IndicatorEntry]
}

/// An indicator, with what is stored beside it.
struct IndicatorEntry: Sendable {
  let indicator: Indicator
  let judgements: [StatedJudgement]
  let comparators: [Comparator]
  /// Whether its unit is unknown, which has been reported.
  let isFaulty: Bool
}

/// The keys of a file of indicators, which says what is measured. The measurements are in the
/// figures.
enum IndicatorsKind {
  static let title = Field(
    "title", .text, required: true, "What the indicators are called together.",
    example: "… Indicators")
  static let figures = Field(
    "figures", .file(kind: "CSV file"),
    """
    The CSV file with what was measured, relative to this file. Rows are added to it. Or a named \
    table of an Excel workbook: `master.xlsx#Figures`.
    """,
    example: "marmot-2016-19.csv")
  static let baseline = Field(
    "baseline", .period, "The period that progress is counted from.", example: "2015/16")
  static let indicators = Field(
    "indicators", .list(of: indicator), required: true, "What is measured.")

  static let shape = Shape<IndicatorsFile>.record(
    "file of indicators", [FileKind.field("indicators"), title, figures, baseline, indicators]
  ) { record, _ in
    guard let title = record[title], let indicators = record[indicators] else { return nil }
    return IndicatorsFile(
      title: title.value, figures: record[figures], baseline: record[baseline]?.value,
      indicators: indicators)
  }

  // MARK: - An indicator

  static let id = Field(
    "id", .id, required: true, "A short name that stays as it is.", example: "PI1")
  static let priority = Field(
    "priority", .id, "The id of a priority of the board.", example: "young-people")
  static let indicatorTitle = Field(
    "title", .text, required: true, "The title.",
    example: "Number of young people who …")
  static let definition = Field(
    "definition", .line, "What is counted and how: one line of Markdown.",
    example: "People aged 16 to 24 who …")
  static let owner = Field("owner", ownerShape, "Who answers for the figures.")
  static let unit = Field(
    "unit", Shape<FigureUnit>.choice, required: true, "What the figures are.", example: "count")
  static let better = Field(
    "better", Shape<Polarity>.choice,
    "Which way is better. Left out: not stated, and then the indicator has no status.",
    example: "higher")
  static let yearToDate = Field(
    "year-to-date", Shape<YearToDateRule>.choice,
    """
    How the year to date follows from the quarters where it is not stated: their sum, the latest, \
    their average, or not at all. Left out: `sum` for counts and money, `stated` for milestones, \
    else `latest`.
    """,
    example: "sum")
  static let judge = Field(
    "judge", Shape<JudgedFigure>.choice,
    "Which figure is held against the target. Left out: `year-to-date`.",
    example: "year-to-date")
  static let tolerance = Field(
    "tolerance", .percentage,
    "By how much of the target it may be missed and still be Amber. Left out: the house's.")
  static let targets = Field(
    "targets", .list(of: target), "What is to be reached, for one year or several.")
  static let runs = Field(
    "runs", .period, "The only time in which it is measured. Left out: there is no end to it.")
  static let afterwards = Field(
    "afterwards", .text, "What is printed for any other time.")
  static let exemption = ExemptionKind.field(
    """
    Why the public may not see the indicator: it is left out of what is published, and a text that \
    is published cannot ask for its figures. Left out: it may.
    """)
  static let judgements = Field(
    "judgements", .list(of: judgement),
    "What the owner says of the indicator for a period, whatever arithmetic says.")
  static let comparators = Field(
    "comparators", .list(of: comparator), "What the indicator is compared with.")

  static let indicator = Shape<IndicatorEntry>.record(
    "indicator",
    [
      id, priority, indicatorTitle, definition, owner, unit, better, yearToDate, judge, tolerance,
      targets, runs, afterwards, judgements, comparators, exemption,
    ]
  ) { record, _ in
    guard let id = record[id] else { return nil }
    // An indicator with another faulty key, which has been reported, is kept; otherwise every
    // reference to it would be reported as well.
    let title = record[indicatorTitle] ?? id
    let unit = record[unit] ?? .count
    return IndicatorEntry(
      indicator: Indicator(
        id: id, priority: record[priority], title: title, definition: record[definition],
        owner: record[owner] ?? Indicator.Owner(), unit: unit, better: record[better],
        yearToDate: record[yearToDate] ?? unit.usualYearToDate,
        judge: record[judge] ?? .yearToDate, tolerance: record[tolerance],
        targets: record[targets] ?? [], runs: record[runs],
        afterwards: record[afterwards]?.value, exemption: record[exemption]),
      judgements: (record[judgements] ?? []).map { $0(id.value) },
      comparators: (record[comparators] ?? []).map { $0(id.value) },
      isFaulty: record[Self.unit] == nil)
  }
}

extension FigureUnit {
  /// The default rule by which the year to date follows from the quarters.
  fileprivate var usualYearToDate: YearToDateRule {
    switch self {
    case .count, .currency: .sum
    case .percent, .rate: .latest
    case .milestone: .stated
    }
  }
}
