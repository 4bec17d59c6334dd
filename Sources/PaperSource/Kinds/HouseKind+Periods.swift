import PaperCompose
import PaperMarkup
import PaperModel

extension HouseKind {
  private static let periodLines = [
    period(
      .year, "A financial year, or an academic one.",
      example: "'{{start-year-short}}/{{end-year-short}}'"),
    period(
      .quarter, "A quarter.", example: "'Q{{quarter}} {{start-year-short}}/{{end-year-short}}'"),
    period(
      .half, "A half of a year.", example: "'H{{half}} {{start-year-short}}/{{end-year-short}}'"),
    period(.month, "A month.", example: "'{{first-month}} {{first-year}}'"),
    period(
      .days, "From one day to another: how reports of progress name their periods.",
      example:
        "'{{first-day}} {{first-month}} {{first-year}} to {{last-day}} {{last-month}} {{last-year}}'"
    ),
  ]

  static let periodStyle = Shape<[PeriodStyle: LineTemplate]>.record(
    "period style", periodLines + [calendarYear, pooledYears] as [any AnyField]
  ) { record, _ in
    var lines: [PeriodStyle: LineTemplate] = try record.lines(periodLines)
    lines[.calendarYear] = record[calendarYear]
    lines[.pooledYears] = record[pooledYears]
    return lines
  }

  private static let calendarYear = Field(
    PeriodStyle.calendarYear.rawValue, .template(Records.period.names),
    "A calendar year. Left out: the year alone, such as 2018.", example: "'{{start-year}}'")

  private static let pooledYears = Field(
    PeriodStyle.pooledYears.rawValue, .template(Records.period.names),
    "Several calendar years together. Left out: their first and last day.",
    example: "'{{first-year}} to {{last-year}}'")

  private static func period(
    _ style: PeriodStyle, _ documentation: String, example: String
  ) -> Required<LineTemplate> {
    Required(style.rawValue, .template(Records.period.names), documentation, example: example)
  }
}

// MARK: - Status

extension HouseKind {
  static let statusTolerance = Required(
    "tolerance", .percentage,
    "By how much of a target it may be missed and still be Amber, or Green where `bands` is `trend`.",
    example: "10%")
  static let statusBands = Field(
    "bands", Shape<StatusBands>.choice,
    """
    What divides Green, Amber and Red. `tolerance`: what is met is Green, a miss within the tolerance Amber, a \
    greater one Red. `trend`: within the tolerance is Green; a greater miss is Amber where the figure is better than \
    that of the same period a year before, and else Red. Left out: `tolerance`.
    """)
  static let statusWords = Field(
    "words", .words(Status.self, each: .plainText, in: "status"),
    "The words for each status, by its English one. Left out: those of the built-in house.",
    example: "{ Green: Green, Amber: Amber, Red: Red }")
  static let travelWords = Field(
    "travel", .words(DirectionOfTravel.self, each: .plainText, in: "direction"),
    "The words for each direction of travel, by its English one. Left out: those of the built-in house.",
    example: "{ Improving: Improving, Worsening: Worsening, No change: No change }")

  static let houseStatus = Shape<HouseStatus>.record(
    "status", [statusTolerance, statusBands, statusWords, travelWords]
  ) { record, _ in
    try HouseStatus(
      thresholds: StatusThresholds(
        tolerance: record[statusTolerance], bands: record[statusBands] ?? .tolerance),
      statusWords: record[statusWords] ?? [:], travelWords: record[travelWords] ?? [:])
  }
}
