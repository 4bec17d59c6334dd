import PaperMarkup
import PaperModel

/// The contents of a file of indicators, before the figures are read.
struct IndicatorsFile: Sendable {
  let title: String
  let figures: Placed<String>?
  /// How the figures are read where their table is somebody's own.
  let mapping: TableMapping
  let baseline: ReportingPeriod?
  let populations: Populations
  let indicators: [IndicatorEntry]
}

/// An indicator, with what is stored beside it.
struct IndicatorEntry: Sendable {
  let id: Placed<String>
  /// The groups that only this indicator has figures of.
  let groups: [PopulationGroup]
  let title: String
  let unit: FigureUnit
  /// What rows of somebody's own table must hold to be about it.
  let conditions: [TableMapping.Condition]
  /// Makes the indicator, once its gaps are looked up in the areas and groups of the file, with the
  /// targets that its table states.
  let indicator: @Sendable ([Gap], [Target]) -> Indicator
  let judgements: [StatedJudgement]
  let comparators: [Comparator]
  /// The comparisons of areas and groups that are asked for, as they are stated.
  let gaps: [StatedGap]
  /// Whether its unit is unknown, which has been reported.
  let isFaulty: Bool
}

/// The keys of a file of indicators, which says what is measured. The measurements are in the
/// figures.
enum IndicatorsKind {
  static let title = Required(
    "title", .text, "What the indicators are called together.", example: "… Indicators")
  static let figures = Field(
    "figures", .file(kind: "CSV file"),
    """
    The CSV file with what was measured, relative to this file. Rows are added to it. Or a named \
    table of an Excel workbook: `master.xlsx#Figures`. With `columns`, a sheet of any workbook or a part \
    of one: `master.xlsx#Scorecard`, `master.xlsx#Scorecard!A3:H20`.
    """,
    example: "marmot-2016-19.csv")
  static let baseline = Field(
    "baseline", .period, "The period that progress is counted from.", example: "2015/16")
  static let indicators = Required("indicators", .list(of: indicator), "What is measured.")

  static let shape = Shape<IndicatorsFile>.record(
    "file of indicators",
    [
      FileKind.field("indicators"), title, figures, columns, rowsWhere, percent, table, baseline,
      area, areas, groups, scales, indicators,
    ]
  ) { record, _ in
    let populations = Populations(
      own: record[area], areas: record[areas] ?? [], groups: record[groups] ?? [],
      scales: record[scales] ?? [])
    return try IndicatorsFile(
      title: record[title].value, figures: record[figures],
      mapping: TableMapping(
        columns: (record[columns] ?? []).map {
          .init(name: Placed($0.key.text, at: $0.key.range), meaning: $0.value)
        },
        conditions: conditions(record[rowsWhere]), percent: record[percent],
        layout: record[table] ?? TableLayout(),
        isStated: record.hasAny(of: [columns.key, rowsWhere.key, percent.key, table.key])),
      baseline: record[baseline]?.value, populations: populations,
      indicators: record[indicators])
  }

  // MARK: - An indicator

  static let id = Required("id", .id, "A short name that stays as it is.", example: "PI1")
  static let priority = Field(
    "priority", .id, "The id of a priority of the board.", example: "young-people")
  static let indicatorTitle = Required(
    "title", .text, "The title.", example: "Number of young people who …")
  static let definition = Field(
    "definition", .line, "What is counted and how: one line of Markdown.",
    example: "People aged 16 to 24 who …")
  static let owner = Field("owner", ownerShape, "Who answers for the figures.")
  static let unit = Required(
    "unit", Shape<FigureUnit>.choice, "What the figures are.", example: "count")
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
  static let corrective = Field(
    "corrective", .list(of: correction),
    """
    What is being done about it where it is behind, by period. New ones are added, none is changed. A \
    summary and the sheet of exceptions print it.
    """)
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
      targets, corrective, runs, afterwards, judgements, comparators, indicatorGroups, gaps,
      fingertips, indicatorWhere,
      exemption,
    ]
  ) { record, _ in
    let id = try record[id]
    // An indicator with another faulty key, which has been reported, is kept; otherwise every
    // reference to it would be reported as well.
    let title = (try? record[indicatorTitle]) ?? id
    let stated = try? record[unit]
    let unit = stated ?? .count
    let groups = record[indicatorGroups] ?? []
    return IndicatorEntry(
      id: id, groups: groups, title: title.value, unit: unit,
      conditions: conditions(record[indicatorWhere]),
      indicator: { gaps, ofTable in
        Indicator(
          id: id, priority: record[priority], title: title, definition: record[definition],
          owner: record[owner] ?? Indicator.Owner(), unit: unit, better: record[better],
          yearToDate: record[yearToDate] ?? unit.usualYearToDate,
          judge: record[judge] ?? .yearToDate, tolerance: record[tolerance],
          targets: (record[targets] ?? []) + ofTable, corrections: record[corrective] ?? [],
          runs: record[runs],
          afterwards: record[afterwards]?.value, groups: groups, gaps: gaps,
          fingertips: record[fingertips], exemption: record[exemption], own: record.own)
      },
      judgements: (record[judgements] ?? []).map { $0(id.value) },
      comparators: (record[comparators] ?? []).map { $0(id.value) }, gaps: record[gaps] ?? [],
      isFaulty: stated == nil)
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

  static let targetFor = Required(
    "for", .period, "The year, or the years, or the quarter.", example: "2017/18")
  static let targetValue = Required("value", .figure, "The target.", example: "452")
  static let targetShown = Field(
    "shown", .text,
    "The text that tables print in place of the value; prose that asks for it gets the value.")
  static let targetUnder = Field(
    "under", .period, "The year in whose column it is printed, where that is another.")

  static let targetAgreed = Field(
    "agreed", .date,
    """
    The day on which it was agreed in place of the earlier target for the same period, which stays in the \
    file: papers of before that day go on printing it. Left out: it was there from the start.
    """)

  static let target = Shape<Target>.record(
    "target", [targetFor, targetValue, targetShown, targetUnder, targetAgreed]
  ) { record, _ in
    let (period, value) = try (record[targetFor], record[targetValue])
    return Target(
      for: period.value, value: value.value, shown: record[targetShown]?.value,
      under: record[targetUnder]?.value, agreed: record[targetAgreed]?.value, range: value.range,
      periodRange: period.range)
  }

  static let correctionPeriod = Required(
    "period", .period, "The period that is reported on.", example: "Q2 2017/18")
  static let correctionText = Required(
    "text", .markdown, "What is being done about it.", example: "From March on …")

  static let correction = Shape<Indicator.Correction>.record(
    "correction", [correctionPeriod, correctionText]
  ) { record, _ in
    try Indicator.Correction(
      period: record[correctionPeriod].value, text: record[correctionText])
  }

  static let judgementPeriod = Required(
    "period", .period, "The period that is judged.", example: "Q2 2017/18")
  static let judgementStatus = Required(
    "status", Shape<JudgedStatus>.choice, "The status.", example: "amber")
  static let judgementReason = Required("reason", .text, "Why.", example: "Two returns …")

  /// A status that somebody judged, as a function of the id of its indicator.
  static let judgement = Shape<@Sendable (String) -> StatedJudgement>.record(
    "judgement", [judgementPeriod, judgementStatus, judgementReason]
  ) { record, _ in
    let period = try record[judgementPeriod]
    let judged = try OwnerJudgement(
      record[judgementStatus].status, reason: record[judgementReason].value, at: period.range)
    return { id in StatedJudgement(indicator: id, period: period.value, judgement: judged) }
  }

  static let comparatorID = Required(
    "id", .id, "The name by which texts ask for it.", example: "england")
  static let comparatorName = Required("name", .name, "The name.", example: "England")
  static let comparatorFigures = Required("figures", .list(of: comparatorFigure), "Its figures.")
  static let comparatorPeriod = Required("period", .period, "The period.", example: "2016/17")
  static let comparatorValue = Required("value", .figure, "The figure.", example: "6.2%")

  static let comparatorFigure = Shape<ComparatorFigure>.record(
    "comparator's figure", [comparatorPeriod, comparatorValue]
  ) { record, _ in
    try ComparatorFigure(
      period: record[comparatorPeriod].value, value: record[comparatorValue].value)
  }

  /// A comparator, as a function of the id of its indicator.
  static let comparator = Shape<@Sendable (String) -> Comparator>.record(
    "comparator", [comparatorID, comparatorName, comparatorFigures]
  ) { record, _ in
    let (id, name) = try (record[comparatorID], record[comparatorName].value)
    let figures = try record[comparatorFigures]
    return { Comparator(indicator: $0, id: id, name: name, figures: figures) }
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
