/// Indicators as one paper sees them: for the period that it reports on, as they were known on its
/// date. All views of a set's figures are made here, so that they agree wherever they are used.
package struct IndicatorReport: Sendable {
  package let set: IndicatorSet
  package let period: ReportingPeriod
  /// The date as of which figures are read; nil to include everything supplied.
  private let date: CalendarDate?

  package init(on set: IndicatorSet, in period: ReportingPeriod, asOf date: CalendarDate? = nil) {
    self.set = set
    self.period = period
    self.date = date
  }

  /// The report of a paper on the indicators of an appendix; nil where it has no indicators or the
  /// paper has no period.
  package init?(on appendix: Appendix, of paper: BoardPaper) {
    guard let set = appendix.indicators, let period = paper.period?.value else { return nil }
    self.init(on: set, in: period, asOf: paper.date.value)
  }

  /// The date as of which figures are read; nil to include everything supplied.
  package var asOf: CalendarDate? { date }

  /// The figures of an indicator of the set.
  package func view(of indicator: Indicator) -> IndicatorView { view(of: indicator, in: period) }

  /// The figures of an indicator of the set, as they are for another period.
  package func view(of indicator: Indicator, in period: ReportingPeriod) -> IndicatorView {
    IndicatorView(indicator, in: period, from: set.record, since: set.baseline, asOf: date)
  }

  /// The judgement of an indicator by its owner; nil where there is none.
  package func judgement(of indicator: Indicator) -> OwnerJudgement? {
    set.judgement(of: indicator.id.value, in: period)
  }
}

extension IndicatorReport {
  /// The indicators that have neither a figure for the period nor a year to date that ends with it.
  /// Milestones, indicators that are not measured then and those whose unit is not known are left
  /// aside.
  package var indicatorsWithoutFigure: [Indicator] {
    self.set.indicators.filter { indicator in
      guard indicator.unit != .milestone, !self.set.faultyIDs.contains(indicator.id.value) else {
        return false
      }
      let view = view(of: indicator)
      return !view.yearToDate.saysSomething && view.actual.isMissing
    }
  }
}

extension IndicatorSet {
  /// The last period for which an indicator has a figure of its own, as known on a date; nil if it
  /// has none.
  package func lastPeriod(of indicator: Indicator, asOf date: CalendarDate) -> ReportingPeriod? {
    FigureLookup(indicator, in: record, asOf: date)
      .rows(.actual, within: DateSpan(upTo: date)).first { IndicatorFigure($0).value != nil }?
      .period
  }
}

extension IndicatorReport {
  /// The figures of an indicator of the set for all areas and groups.
  package func outcomes(of indicator: Indicator) -> OutcomeView {
    OutcomeView(indicator, of: set, upTo: period, asOf: date)
  }
}

extension IndicatorSet {
  /// The figures of an indicator for all areas and groups, of whatever time.
  package func outcomes(of indicator: Indicator) -> OutcomeView {
    OutcomeView(indicator, of: self, upTo: .dates(DateSpan(upTo: .last)), asOf: nil)
  }
}
