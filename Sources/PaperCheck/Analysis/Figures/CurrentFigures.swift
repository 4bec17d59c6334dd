import PaperModel

/// The rows of a set that are in force, by indicator. Replaced rows are left out, since they are
/// not printed.
struct CurrentFigures {
  let set: IndicatorSet
  private let rows: [String: [Observation]]
  private let comparators: [String: [Comparator]]

  init(_ set: IndicatorSet) {
    self.set = set
    let inForce = set.record.observations.filter { row in
      set.record.inForce(row.indicator, row.measure, row.period)?.range == row.range
    }
    rows = Dictionary(grouping: inForce, by: \.indicator)
    comparators = Dictionary(grouping: set.comparators, by: \.indicator)
  }

  /// The rows of an indicator, in the order of the file.
  func rows(of indicator: Indicator) -> [Observation] { rows[indicator.id.value] ?? [] }

  /// What the figures of an indicator are compared with.
  func comparators(of indicator: Indicator) -> [Comparator] {
    comparators[indicator.id.value] ?? []
  }

  /// The rows with a number in the indicator's unit, grouped by year. Each list holds the rows of a
  /// year that are counted from the same day.
  func years(of indicator: Indicator) -> [FigureYear] {
    let numbers = rows(of: indicator).filter {
      $0.value.number != nil && $0.value.misfit(with: indicator.unit) == nil
        && $0.measure != .baseline
    }
    let byStart = Dictionary(grouping: numbers) { $0.period.yearToDate?.start }
    return byStart.compactMap { start, rows in start.map { FigureYear(start: $0, rows: rows) } }
      .sorted { $0.start < $1.start }
  }
}

/// The figures of one indicator in one year.
struct FigureYear {
  let start: CalendarDate
  let rows: [Observation]
}

extension Observation {
  /// The days that the figure covers.
  var days: DateSpan { measure.days(of: period) }

  /// The figure's measure and period in words: `year to date of Q2 2017/18`.
  var name: String {
    switch measure {
    case .baseline: "baseline of \(period)"
    case .actual: "figure of \(period)"
    case .yearToDate: "year to date of \(period)"
    }
  }
}

extension IndicatorSet {
  /// The indicators whose unit is known. For the others a finding has been reported already.
  var soundIndicators: [Indicator] {
    faultyIDs.isEmpty ? indicators : indicators.filter { !faultyIDs.contains($0.id.value) }
  }
}

extension Workspace {
  /// The year that the latest paper with a set of indicators reports on, by the path of the set.
  var reportedYears: [String: ReportingPeriod] {
    var latest: [String: ReportingPeriod] = [:]
    for paper in papers {
      guard let period = paper.period?.value else { continue }
      for set in paper.appendices.compactMap(\.indicators) {
        latest[set.path] = latest[set.path].map { max($0, period) } ?? period
      }
    }
    return latest.mapValues(\.reportingYear)
  }
}
