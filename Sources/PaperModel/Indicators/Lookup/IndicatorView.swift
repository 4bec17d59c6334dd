/// An indicator as a paper prints it: the figures and targets for the paper's period, as they were
/// known on the paper's date.
package struct IndicatorView: Sendable {
  package var indicator: Indicator { lookup.indicator }
  package let period: ReportingPeriod
  /// The year that contains the period.
  package let year: ReportingPeriod

  /// The latest baseline whose period ends no later than the paper's; if none is stated, the figure
  /// of the baseline period.
  package let baseline: IndicatorFigure
  /// The figure for the whole of the year before.
  package let lastYear: IndicatorFigure
  /// The target for exactly this year; the other targets printed in its column are
  /// `indicator.targets(under: year)`.
  package let target: Target?
  /// The target for exactly the year after.
  package let nextTarget: Target?
  /// The figure for the paper's own period, such as the quarter.
  package let actual: IndicatorFigure
  /// The figure from the beginning of the year to the end of the period.
  package let yearToDate: IndicatorFigure

  let lookup: FigureLookup

  /// If a date is given, rows supplied after it are ignored, so that a paper of February is the
  /// same when it is made again in July.
  /// - Parameter baseline: the period that progress is counted from.
  package init(
    _ indicator: Indicator, in period: ReportingPeriod, from record: FigureRecord,
    since baseline: ReportingPeriod? = nil, asOf date: CalendarDate? = nil
  ) {
    self.init(
      in: period, from: FigureLookup(indicator, in: record, asOf: date), since: baseline)
  }

  private init(
    in period: ReportingPeriod, from lookup: FigureLookup, since baseline: ReportingPeriod?
  ) {
    let indicator = lookup.indicator
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
}

extension FigureLookup {
  /// The value of a baseline row, or else the actual of the baseline period.
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
  /// If the period has no figure of its own, the latest earlier figure of the same year. It must be
  /// printed with its period, and never in place of the missing figure.
  package var lastBefore: Observation? {
    guard !actual.saysSomething else { return nil }
    return lookup.rows(.actual, within: period.daysToDate).first {
      IndicatorFigure($0).value != nil
    }
  }

  /// The same indicator in the same period of the year before, as it was known on the same date; nil
  /// at the start of the calendar.
  var aYearBefore: IndicatorView? {
    period.sameLastYear.map { IndicatorView(in: $0, from: lookup, since: nil) }
  }

  /// The figure for another period, as it was known on the same date.
  package func figure(for other: ReportingPeriod) -> IndicatorFigure {
    lookup.figure(over: other.days)
  }
}
