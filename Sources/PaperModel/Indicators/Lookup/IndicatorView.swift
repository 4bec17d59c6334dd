/// An indicator as a paper prints it: the figures and targets of the paper's period, as they were
/// known on its date.
package struct IndicatorView: Sendable {
  package var indicator: Indicator { lookup.indicator }
  package let period: ReportingPeriod
  /// The year that the period lies in.
  package let year: ReportingPeriod

  /// The last baseline whose period ends no later than the paper's.
  package let baseline: IndicatorFigure
  /// The whole of the year before.
  package let lastYear: IndicatorFigure
  /// The target for exactly this year; what else is printed in its column is
  /// `indicator.targets(under: year)`.
  package let target: Target?
  /// The target for exactly the year after.
  package let nextTarget: Target?
  /// The paper's own period, such as the quarter.
  package let actual: IndicatorFigure
  /// From the beginning of the year to the end of the period.
  package let yearToDate: IndicatorFigure
  /// The period's own figure, or the last one before it in the same year.
  package let latest: IndicatorFigure

  let lookup: FigureLookup

  /// With a date, rows that were supplied after it are not seen, so that a paper of February is
  /// the same in July.
  package init(
    _ indicator: Indicator, in period: ReportingPeriod, from record: FigureRecord,
    asOf date: CalendarDate? = nil
  ) {
    let lookup = FigureLookup(indicator, in: record, asOf: date)
    let (year, toDate) = (period.reportingYear, period.daysToDate)
    self.period = period
    self.year = year
    self.lookup = lookup
    baseline = lookup.latest(.baseline, within: DateSpan(upTo: period.end))
    lastYear = year.previous.map { lookup.figure(over: $0.days) } ?? .absent(.noRow)
    target = indicator.target(for: year)
    nextTarget = year.nextYear.flatMap { indicator.target(for: $0) }
    actual = lookup.figure(over: period.days)
    latest = actual.saysSomething ? actual : lookup.latest(.actual, within: toDate)
    yearToDate =
      indicator.yearToDate == .latest
      ? lookup.stated(over: toDate, first: .yearToDate, otherwise: latest)
      : lookup.figure(over: toDate, first: .yearToDate)
  }
}

extension IndicatorView {
  /// The figure of another period, as it was known on the same date.
  package func figure(for other: ReportingPeriod) -> IndicatorFigure {
    lookup.figure(over: other.days)
  }
}
