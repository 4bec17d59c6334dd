import PaperModel

/// The names that columns of scorecards commonly have, with what they hold.
enum TableVocabulary {
  /// What a column of a scorecard holds by its name, with the period that is in the name; nil for a
  /// name that is not known.
  static func meaning(
    of name: String, _ periods: PeriodsInTable
  ) -> (meaning: ColumnMeaning, period: TablePeriod?)? {
    let key = TableGrid.key(name)
    if indicators.contains(key) { return (.indicator, nil) }
    for (_, pattern, kind) in figurePatterns {
      if let period = pattern.period(in: TableGrid.line(name), as: periods) {
        return (.figure(kind, nil, of: nil), period)
      }
    }
    if key == "baseline" { return (.figure(.baseline, nil, of: nil), nil) }
    return nil
  }

  /// Names of the column with an indicator's title, the most telling first.
  static let indicators = [
    "performance indicator", "indicator name", "indicator title", "indicator", "indicators",
    "performance measure", "measure name", "measure title", "measure", "measures", "kpi",
    "kpi title", "kpi name", "kpi description", "key performance indicator", "metric",
    "metric name", "indicator description", "pi description", "measure description", "pi",
    "description", "title", "name", "outcome measure", "outcome indicator", "success measure",
    "indicator full", "indicator label", "variable", "series", "statistic", "theme indicator",
  ]

  /// Names of columns with figures, with a period in them.
  static let figurePatterns: [(text: String, pattern: PeriodPattern, kind: ColumnMeaning.Kind)] =
    [
      ("{period}", .actual), ("{period} actual", .actual), ("actual {period}", .actual),
      ("{period} performance", .actual), ("performance {period}", .actual),
      ("{period} result", .actual), ("result {period}", .actual), ("{period} outturn", .actual),
      ("outturn {period}", .actual), ("{period} value", .actual), ("value {period}", .actual),
      ("{period} figure", .actual), ("{period} data", .actual), ("{period} position", .actual),
      ("actual - {period}", .actual), ("{period} - actual", .actual),
      ("{period} (actual)", .actual),
      ("actual ({period})", .actual), ("outturn ({period})", .actual),
      ("performance ({period})", .actual), ("rate {period}", .actual), ("{period} rate", .actual),
      ("{period} %", .actual), ("{period} number", .actual), ("year {period}", .actual),
      ("{period} target", .target), ("target {period}", .target), ("target ({period})", .target),
      ("{period} (target)", .target), ("{period} - target", .target),
      ("target - {period}", .target),
      ("annual target {period}", .target), ("{period} annual target", .target),
      ("target for {period}", .target), ("planned {period}", .target), ("{period} plan", .target),
      ("baseline {period}", .baseline), ("baseline ({period})", .baseline),
      ("{period} baseline", .baseline), ("{period} (baseline)", .baseline),
      ("ytd {period}", .yearToDate), ("{period} ytd", .yearToDate),
      ("year to date {period}", .yearToDate), ("{period} year to date", .yearToDate),
      ("{period} cumulative", .yearToDate), ("cumulative {period}", .yearToDate),
    ].compactMap { text, kind in PeriodPattern(text).map { (text, $0, kind) } }
}

extension TableMapping {
  /// The columns of the data for the Sustainable Development Goals that do not divide figures by
  /// area, sex or age.
  static let goalFacts: Set = [
    "units", "unit multiplier", "observation status", "geocode", "series", "unit measure",
    "reporting type", "year", "value",
  ]

  /// Adds the columns that all data for the Goals have.
  mutating func addGoals(at place: InputRange) {
    for (name, meaning) in [
      ("Year", ColumnMeaning.period), ("Value", .figure(.value, nil, of: nil)),
    ]
    where !columns.contains(where: { TableGrid.key($0.name.value) == name.lowercased() }) {
      columns.append(Column(name: Placed(name, at: place), meaning: meaning))
    }
  }
}
