/// The figures of an indicator of all periods, as they were known on a date.
package struct IndicatorHistory: Sendable {
  /// The figures of one period.
  package struct Entry: Sendable {
    package let period: ReportingPeriod
    /// The figure of the period itself; nil where there is none.
    package fileprivate(set) var actual: IndicatorFigure?
    /// The figure from the beginning of the year to the end of the period; nil where there is none.
    package fileprivate(set) var yearToDate: IndicatorFigure?
  }

  /// The periods with a figure, oldest first.
  package let entries: [Entry]

  /// The entries that can be compared in a chart: those of the length of period that most have, since a
  /// quarter and a year cannot be compared; of several such lengths the longest.
  package var comparable: [Entry] {
    let ofLength = Dictionary(grouping: entries.filter { $0.actual?.value?.number != nil }) {
      $0.period.days.wholeMonths?.count ?? 0
    }
    return ofLength.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.value ?? []
  }
}

extension IndicatorReport {
  /// The figures of an indicator up to the period of the report.
  package func history(of indicator: Indicator) -> IndicatorHistory {
    let lookup = FigureLookup(indicator, in: set.record, asOf: asOf)
    let span = DateSpan(upTo: period.days.last)
    var entries: [String: IndicatorHistory.Entry] = [:]
    for measure in [Measure.actual, .yearToDate] {
      for row in lookup.rows(measure, within: span) where row.saysSomething {
        let key = row.period.description
        var entry = entries[key] ?? IndicatorHistory.Entry(period: row.period)
        if measure == .actual {
          entry.actual = entry.actual ?? IndicatorFigure(row)
        } else {
          entry.yearToDate = entry.yearToDate ?? IndicatorFigure(row)
        }
        entries[key] = entry
      }
    }
    return IndicatorHistory(
      entries: entries.values.sorted {
        ($0.period.days.last, $1.period.days.first) < ($1.period.days.last, $0.period.days.first)
      })
  }
}
