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
