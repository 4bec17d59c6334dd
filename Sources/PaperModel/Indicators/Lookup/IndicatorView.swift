/// An indicator as a paper prints it: the figures and targets of the paper's period, as they were
/// known on its date.
package struct IndicatorView: Sendable {
  package var indicator: Indicator { lookup.indicator }
  package let period: ReportingPeriod
  /// The year that the period lies in.
  package let year: ReportingPeriod

  /// The last baseline whose period ends no later than the paper's or, where none is stated, the figure
  /// of the period that progress is counted from.
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

  let lookup: FigureLookup

  /// With a date, rows that were supplied after it are not seen, so that a paper of February is
  /// the same in July.
  /// - Parameter baseline: the period that progress is counted from.
  package init(
    _ indicator: Indicator, in period: ReportingPeriod, from record: FigureRecord,
    since baseline: ReportingPeriod? = nil, asOf date: CalendarDate? = nil
  ) {
    let lookup = FigureLookup(indicator, in: record, asOf: date)
    let (year, toDate) = (period.reportingYear, period.daysToDate)
    self.period = period
    self.year = year
    self.lookup = lookup
    self.baseline = lookup.baseline(upTo: period, of: baseline)
    lastYear = year.previous.map { lookup.figure(over: $0.days) } ?? .absent(.noRow)
    target = indicator.target(for: year)
    nextTarget = year.nextYear.flatMap { indicator.target(for: $0) }
    let own = lookup.figure(over: period.days)
    actual = own
    yearToDate =
      indicator.yearToDate == .latest && own.saysSomething
      ? lookup.stated(over: toDate, first: .yearToDate, otherwise: own)
      : lookup.figure(over: toDate, first: .yearToDate)
  }

  /// With the figures of the set that an indicator belongs to, and the period that these are counted
  /// from.
  package init(
    _ indicator: Indicator, in period: ReportingPeriod, of set: IndicatorSet,
    asOf date: CalendarDate? = nil
  ) {
    self.init(indicator, in: period, from: set.record, since: set.baseline, asOf: date)
  }
}

extension FigureLookup {
  /// What a baseline says, or else an actual of the period that progress is counted from.
  fileprivate func baseline(
    upTo period: ReportingPeriod, of stated: ReportingPeriod?
  ) -> IndicatorFigure {
    let figure = latest(.baseline, within: DateSpan(upTo: period.end))
    guard !figure.saysSomething, let stated, stated.end <= period.end else { return figure }
    let actual = self.figure(over: stated.days)
    return actual.saysSomething ? actual : figure
  }
}

extension IndicatorView {
  /// The last figure of the same year that is older than the period's own, where that is not there:
  /// to be told with its period, and never in its place.
  package var lastBefore: Observation? {
    guard !actual.saysSomething else { return nil }
    return lookup.rows(.actual, within: period.daysToDate).first {
      IndicatorFigure($0).value != nil
    }
  }

  /// The figure of another period, as it was known on the same date.
  package func figure(for other: ReportingPeriod) -> IndicatorFigure {
    lookup.figure(over: other.days)
  }
}
