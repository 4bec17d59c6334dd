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
    """
    By how much of the target it may be missed and still be Amber, or Green in a house whose bands depend on the \
    trend. Left out: the house's.
    """)
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
        afterwards: record[afterwards]?.value, exemption: record[exemption],
        own: record.own),
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

extension IndicatorsKind {
  static let ownerOrganisation = Field(
    "organisation", .id, "The id of an organisation of the board.", example: "ccc-place")
  static let ownerContact = Field(
    "contact", .name, "The name of a person there.", example: "A. N. Other")

  static let ownerShape = Shape<Indicator.Owner>.record(
    "owner", [ownerOrganisation, ownerContact]
  ) { record, _ in
    Indicator.Owner(
      organisation: record[ownerOrganisation], contact: record[ownerContact]?.value)
  }

  static let targetFor = Field(
    "for", .period, required: true, "The year, or the years, or the quarter.",
    example: "2017/18")
  static let targetValue = Field(
    "value", .figure, required: true, "The target.", example: "452")
  static let targetShown = Field(
    "shown", .text,
    "The text that tables print in place of the value; prose that asks for it gets the value.")
  static let targetUnder = Field(
    "under", .period, "The year in whose column it is printed, where that is another.")

  static let target = Shape<Target>.record(
    "target", [targetFor, targetValue, targetShown, targetUnder]
  ) { record, _ in
    guard let period = record[targetFor], let value = record[targetValue] else { return nil }
    return Target(
      for: period.value, value: value.value, shown: record[targetShown]?.value,
      under: record[targetUnder]?.value, range: value.range, periodRange: period.range)
  }

  static let judgementPeriod = Field(
    "period", .period, required: true, "The period that is judged.", example: "Q2 2017/18")
  static let judgementStatus = Field(
    "status", Shape<JudgedStatus>.choice, required: true, "The status.", example: "amber")
  static let judgementReason = Field(
    "reason", .text, required: true, "Why.", example: "Two returns …")

  /// A status that somebody judged, as a function of the id of its indicator.
  static let judgement = Shape<@Sendable (String) -> StatedJudgement>.record(
    "judgement", [judgementPeriod, judgementStatus, judgementReason]
  ) { record, _ in
    guard let period = record[judgementPeriod], let status = record[judgementStatus],
      let reason = record[judgementReason]
    else { return nil }
    let judged = OwnerJudgement(status.status, reason: reason.value, at: period.range)
    return { id in StatedJudgement(indicator: id, period: period.value, judgement: judged) }
  }

  static let comparatorID = Field(
    "id", .id, required: true, "The name by which texts ask for it.", example: "england")
  static let comparatorName = Field(
    "name", .name, required: true, "The name.", example: "England")
  static let comparatorFigures = Field(
    "figures", .list(of: comparatorFigure), required: true, "Its figures.")
  static let comparatorPeriod = Field(
    "period", .period, required: true, "The period.", example: "2016/17")
  static let comparatorValue = Field(
    "value", .figure, required: true, "The figure.", example: "6.2%")

  static let comparatorFigure = Shape<ComparatorFigure>.record(
    "comparator's figure", [comparatorPeriod, comparatorValue]
  ) { record, _ in
    guard let period = record[comparatorPeriod], let value = record[comparatorValue] else {
      return nil
    }
    return ComparatorFigure(period: period.value, value: value.value)
  }

  /// A comparator, as a function of the id of its indicator.
  static let comparator = Shape<@Sendable (String) -> Comparator>.record(
    "comparator", [comparatorID, comparatorName, comparatorFigures]
  ) { record, _ in
    guard let id = record[comparatorID], let name = record[comparatorName],
      let figures = record[comparatorFigures]
    else { return nil }
    return { Comparator(indicator: $0, id: id, name: name.value, figures: figures) }
  }
}

extension JudgedStatus {
  fileprivate var status: Status {
    switch self {
    case .green: .green
    case .amber: .amber
    case .red: .red
    }
  }
}
