/// Which figures a document sees: of which indicators, for which period, and as they were known when.
package struct FigureSight: Sendable {
  /// The indicators to which its texts may refer.
  package let sets: [IndicatorSet]
  /// The period that it reports on; nil where it states none.
  package let period: ReportingPeriod?
  /// The date after which nothing that was supplied is seen.
  package let date: CalendarDate

  package init(sets: [IndicatorSet], period: ReportingPeriod?, asOf date: CalendarDate) {
    self.sets = sets
    self.period = period
    self.date = date
  }
}

extension BoardPaper {
  package var sight: FigureSight {
    FigureSight(sets: indicatorSets, period: period?.value, asOf: date.value)
  }
}
