/// What of an indicator was measured. Targets are not measured: they are the indicator's own.
package enum Measure: String, Hashable, Sendable, CaseIterable {
  /// What a programme began with.
  case baseline
  /// What the period itself had.
  case actual
  /// What there was from the beginning of the year to the end of the period.
  case yearToDate = "year-to-date"

  /// The days that a figure is about. Those of a year to date begin with the year, so that
  /// `year-to-date` of `Q2 2017/18`, of `H1 2017/18` and of `September 2017` are one figure.
  package func days(of period: ReportingPeriod) -> DateSpan {
    switch self {
    case .baseline, .actual: period.days
    case .yearToDate: period.daysToDate
    }
  }
}
