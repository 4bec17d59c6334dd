/// The kind of a measured figure. Targets are not measured: they belong to the indicator.
package enum Measure: String, Hashable, Sendable, CaseIterable {
  /// The value at the start of a programme.
  case baseline
  /// The value for the period itself.
  case actual
  /// The value from the beginning of the year to the end of the period.
  case yearToDate = "year-to-date"

  /// The days that a figure covers. Those of a year to date begin with the year, so that
  /// `year-to-date` of `Q2 2017/18`, of `H1 2017/18` and of `September 2017` are the same figure.
  package func days(of period: ReportingPeriod) -> DateSpan {
    switch self {
    case .baseline, .actual: period.days
    case .yearToDate: period.daysToDate
    }
  }
}
