import PaperCompose
import PaperMarkup
import PaperModel

extension HouseKind {
  private static let periodNames = Records.period.names

  static let periodYear = Field(
    "year", .template(periodNames), required: true, "A financial year, and any other year.",
    example: "'{{start-year-short}}/{{end-year-short}}'")
  static let periodQuarter = Field(
    "quarter", .template(periodNames), required: true, "A quarter.",
    example: "'Q{{quarter}} {{start-year-short}}/{{end-year-short}}'")
  static let periodHalf = Field(
    "half", .template(periodNames), required: true, "A half of a year.",
    example: "'H{{half}} {{start-year-short}}/{{end-year-short}}'")
  static let periodMonth = Field(
    "month", .template(periodNames), required: true, "A month.",
    example: "'{{first-month}} {{first-year}}'")
  static let periodDays = Field(
    "days", .template(periodNames), required: true,
    "From one day to another: how reports of progress name their periods.",
    example:
      "'{{first-day}} {{first-month}} {{first-year}} to {{last-day}} {{last-month}} {{last-year}}'"
  )

  static let periodStyle = Shape<PeriodStyle>.record(
    "period style", [periodYear, periodQuarter, periodHalf, periodMonth, periodDays]
  ) { record, _ in
    guard let year = record[periodYear], let quarter = record[periodQuarter],
      let half = record[periodHalf], let month = record[periodMonth],
      let days = record[periodDays]
    else { return nil }
    return PeriodStyle(year: year, quarter: quarter, half: half, month: month, days: days)
  }
}

// MARK: - Status

extension HouseKind {
  static let statusTolerance = Field(
    "tolerance", .percentage, required: true,
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
    guard let tolerance = record[statusTolerance] else { return nil }
    return HouseStatus(
      thresholds: StatusThresholds(
        tolerance: tolerance, bands: record[statusBands] ?? .tolerance),
      statusWords: record[statusWords] ?? [:], travelWords: record[travelWords] ?? [:])
  }
}
