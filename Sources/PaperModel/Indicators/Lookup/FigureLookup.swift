/// Finds the figures of one indicator, as they were known on a date.
struct FigureLookup: Sendable {
  let indicator: Indicator
  private let observations: [Observation]
  private let series: FigureSeries
  private let asOf: CalendarDate?

  init(_ indicator: Indicator, in record: FigureRecord, asOf date: CalendarDate?) {
    self.indicator = indicator.known(on: date)
    observations = record.observations
    series = record.series(of: indicator.id.value)
    asOf = date
  }

  func row(_ measure: Measure, on days: DateSpan) -> Observation? {
    series.row(measure, on: days, asOf: asOf).map { observations[$0] }
  }

  /// The rows in force whose days lie within the given days, in the order of the series.
  func rows(_ measure: Measure, within days: DateSpan) -> some Sequence<Observation> {
    series.latest(measure, within: days, asOf: asOf).lazy.map { observations[$0] }
  }

  /// Whether there is any row of the indicator.
  private var hasRows: Bool { series.count > 0 }

  /// The figure for some days: the value of a row, preferring the given measure, or else the value
  /// computed from the rows for parts of those days.
  ///
  /// For the same days, an actual and a year to date are the same figure. A code or words in a row
  /// are used as they are. An empty cell does not count as a value, so the figure may still be
  /// computed.
  func figure(over days: DateSpan, first measure: Measure = .actual) -> IndicatorFigure {
    stated(over: days, first: measure, otherwise: computed(over: days))
  }

  func stated(
    over days: DateSpan, first measure: Measure,
    otherwise computed: @autoclosure () -> IndicatorFigure
  ) -> IndicatorFigure {
    let other = measure == .actual ? Measure.yearToDate : .actual
    let row = row(measure, on: days)
    if let row, row.saysSomething { return IndicatorFigure(row) }
    let otherRow = self.row(other, on: days)
    if let otherRow, otherRow.saysSomething { return IndicatorFigure(otherRow) }
    let figure = computed()
    guard case .absent = figure, let empty = row ?? otherRow else { return figure }
    return .absent(.empty(empty))
  }

  /// The latest figure of a measure whose days end within the given days.
  func latest(_ measure: Measure, within days: DateSpan) -> IndicatorFigure {
    figure(in: rows(measure, within: days), over: days)
  }

  /// The figure of a measure for the last part of the days, such as that of the last quarter for
  /// half a year. A figure that ends earlier belongs to another period and is not used.
  func last(_ measure: Measure, of days: DateSpan) -> IndicatorFigure {
    let rows = rows(measure, within: days).filter {
      $0.measure.days(of: $0.period).last == days.last
    }
    return figure(in: rows, over: days)
  }

  /// The first of the rows that is not empty; if all are, the first.
  private func figure(
    in rows: some Sequence<Observation>, over days: DateSpan
  ) -> IndicatorFigure {
    let row = rows.first(where: \.saysSomething) ?? rows.first { _ in true }
    return row.map { IndicatorFigure($0) } ?? .absent(missing(on: days))
  }

  /// Why there is no figure if there is no row.
  func missing(on days: DateSpan) -> FigureAbsence {
    indicator.isRunning(on: days) ? .noRow : .notRunning(shown: indicator.afterwards)
  }
}

extension FigureLookup {
  /// The figure computed from the rows for parts of the days, by the indicator's year-to-date rule.
  func computed(over days: DateSpan) -> IndicatorFigure {
    switch indicator.yearToDate {
    case .latest: last(.actual, of: days)
    case .sum where indicator.addsUp: joined(over: days, by: .sum)
    case .average: joined(over: days, by: .average)
    case .sum, .stated: .absent(missing(on: days))
    }
  }

  private func joined(over days: DateSpan, by rule: ComputedFigure.Rule) -> IndicatorFigure {
    guard let months = days.wholeMonths else { return .absent(missing(on: days)) }
    switch parts(of: months) {
    case .complete(let parts):
      return ComputedFigure(rule, of: parts, unit: indicator.unit).map { .computed($0) }
        ?? .absent(.incomplete(from: months.first))
    case .gap(let month):
      // Without any row at all, the figure is missing rather than incomplete.
      let isStarted = [Measure.actual, .yearToDate].contains {
        rows($0, within: days).contains { _ in true }
      }
      return .absent(isStarted ? .incomplete(from: month) : missing(on: days))
    }
  }

  private enum Parts {
    case complete([Part])
    case gap(at: CalendarMonth)
  }

  /// A number and how many months it covers.
  struct Part {
    let observation: Observation
    let number: ExactDecimal
    let months: Int
  }

  /// The rows with numbers that cover the months consecutively. Greedy: at each month the longest
  /// available row is taken, at most a year.
  private func parts(of span: MonthSpan) -> Parts {
    guard hasRows else { return .gap(at: span.first) }
    var parts: [Part] = []
    var month = span.first
    while true {
      let most = min(12, span.last.index - month.index + 1)
      let found = stride(from: most, to: 0, by: -1).lazy.compactMap { count in
        month.adding(count - 1).flatMap { MonthSpan(month, $0) }.flatMap(part)
      }.first
      guard let found else { return .gap(at: month) }
      parts.append(found)
      guard let next = month.adding(found.months), next <= span.last else {
        return .complete(parts)
      }
      month = next
    }
  }

  /// The number for exactly these months. A year-to-date figure that covers them counts too.
  private func part(_ months: MonthSpan) -> Part? {
    for measure in [Measure.actual, .yearToDate] {
      if let row = row(measure, on: DateSpan(months)), let number = row.value.number,
        row.value.misfit(with: indicator.unit) == nil
      {
        return Part(observation: row, number: number, months: months.count)
      }
    }
    return nil
  }
}
