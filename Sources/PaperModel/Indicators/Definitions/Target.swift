/// The value to be reached in a period.
///
/// A target applies to exactly the days of its period: a target for `Q2 2017/18` is to be reached
/// in that quarter alone. What is to be reached from April to September is a target for `H1
/// 2017/18`, or those of both its quarters together.
package struct Target: Hashable, Sendable {
  /// One year, several years, or a part of a year.
  package let period: ReportingPeriod
  package let value: FigureValue
  /// The text to print instead of the value.
  package let shown: String?
  /// The year in whose column it is printed; nil for that of its own period.
  package let under: ReportingPeriod?
  /// Where its value is stated.
  package let range: InputRange
  /// Where its period is stated.
  package let periodRange: InputRange

  package init(
    for period: ReportingPeriod, value: FigureValue, shown: String? = nil,
    under: ReportingPeriod? = nil, range: InputRange, periodRange: InputRange? = nil
  ) {
    self.period = period
    self.value = value
    self.shown = shown
    self.under = under
    self.range = range
    self.periodRange = periodRange ?? range
  }
}

extension Indicator {
  /// The target for exactly the days of the period, however the period is named; the first if there
  /// are several.
  package func target(for period: ReportingPeriod) -> Target? { target(on: period.days) }

  func target(on days: DateSpan) -> Target? { targets.first { $0.period.days == days } }

  /// The targets printed in the column of a year, in the order in which they are stated.
  package func targets(under year: ReportingPeriod) -> [Target] {
    let days = year.days
    return targets.filter { ($0.under ?? $0.period).days == days }
  }
}
