/// The figures of an indicator for several populations, as a paper sees them: those that ended no later
/// than the paper's period, as they were known on its date.
///
/// Outcomes are published late and each for periods of its own, so that what counts is the latest
/// figure; it is never told without its period.
package struct OutcomeView: Sendable {
  package let indicator: Indicator
  private let records: PopulationRecords
  private let populations: Populations
  private let period: ReportingPeriod
  private let date: CalendarDate?

  init(
    _ indicator: Indicator, of set: IndicatorSet, upTo period: ReportingPeriod,
    asOf date: CalendarDate?
  ) {
    self.indicator = indicator
    records = set.records
    populations = set.populations
    self.period = period
    self.date = date
  }

  /// The latest figure of a population that ended no later than the paper's period; nil if there is
  /// none that is a number or words.
  package func latest(_ population: FigurePopulation = .own) -> Observation? {
    lookup(population)?.rows(.actual, within: DateSpan(upTo: period.end))
      .first { IndicatorFigure($0).value != nil }
  }

  /// The row of a population for exactly the days of a period; nil if there is none.
  package func row(
    _ population: FigurePopulation, in period: ReportingPeriod
  ) -> Observation? {
    lookup(population)?.row(.actual, on: period.days)
  }

  /// The figure of a population to be put beside the board's own: that of the same period or, where there
  /// is none, its latest.
  package func shown(_ population: FigurePopulation) -> Observation? {
    let same = shownPeriod.flatMap { row(population, in: $0) }
    return same.flatMap { IndicatorFigure($0).value == nil ? nil : $0 } ?? latest(population)
  }

  /// The period that tables of populations are about: that of the board's own latest figure or, where
  /// it has none, the latest of the others.
  package var shownPeriod: ReportingPeriod? {
    latest()?.period
      ?? others.compactMap { latest($0)?.period }.max { $0.end < $1.end }
  }

  /// The populations beside the board's own that the indicator has a figure of: areas in the order of
  /// the set, then groups in theirs, then groups in other areas.
  package var others: [FigurePopulation] {
    guard !records.otherPopulations.isEmpty else { return [] }
    let areas = populations.areas.compactMap(\.id?.value)
    let groups = populations.groups(of: indicator).map(\.id.value)
    let asked =
      areas.map { FigurePopulation(area: $0) } + groups.map { FigurePopulation(group: $0) }
      + areas.flatMap { area in groups.map { FigurePopulation(area: area, group: $0) } }
    return asked.filter { latest($0) != nil }
  }

  /// Whether there is more to tell than the board's own figures.
  package var hasOutcomes: Bool {
    records.hasOutcomes && (latest()?.facts != nil || !others.isEmpty)
  }

  private func lookup(_ population: FigurePopulation) -> FigureLookup? {
    records.record(of: population).map { FigureLookup(indicator, in: $0, asOf: date) }
  }

  /// The rows of a population in force, the latest first.
  private func rows(_ population: FigurePopulation) -> [Observation] {
    lookup(population).map { Array($0.rows(.actual, within: DateSpan(upTo: period.end))) } ?? []
  }
}

// MARK: - Gaps

extension OutcomeView {
  /// The gaps that are asked for and can be computed, in the order of the indicator.
  package var gaps: [GapView] { indicator.gaps.compactMap(view) }

  /// A gap in the latest period with all its figures; nil where there is none.
  package func view(of gap: Gap) -> GapView? {
    var found: GapFigure?
    for row in gap.populations.first.map(rows) ?? [] {
      guard let figure = figure(of: gap, in: row.period) else { continue }
      guard let now = found else {
        found = figure
        continue
      }
      let isAsLong = row.period.months == now.period.months
      if isAsLong, row.period.end < now.period.end {
        return GapView(gap: gap, now: now, earlier: figure)
      }
    }
    return found.map { GapView(gap: gap, now: $0, earlier: nil) }
  }

  /// A gap in a period; nil unless there are numbers in the indicator's unit for all its populations.
  package func figure(of gap: Gap, in period: ReportingPeriod) -> GapFigure? {
    let rows = gap.populations.map { row($0, in: period) }
    let numbers = rows.compactMap { $0?.value.quantity(in: indicator.unit) }
    guard numbers.count == rows.count, Self.areComparable(rows.compactMap { $0?.value }) else {
      return nil
    }
    let scale = rows.compactMap { $0?.value.number?.scale }.max() ?? 0
    let (first, second): (ExactQuotient, ExactQuotient)
    let isSlope: Bool
    let factors: [Double]
    switch gap.comparison {
    case .between:
      guard numbers.count == 2 else { return nil }
      (first, second, isSlope, factors) = (numbers[0], numbers[1], false, [1, -1])
    case .slope:
      guard let index = SlopeIndex(Self.weighted(numbers, rows)) else { return nil }
      // The gap is the most deprived end less the other: the slope downwards.
      (first, second, isSlope) = (index.most, index.least, true)
      factors = index.shares.map { -$0 }
    }
    guard let difference = first - second else { return nil }
    return GapFigure(
      period: period, first: first, second: second, difference: difference,
      ratio: isSlope ? second.divided(by: first) : first.divided(by: second), scale: scale,
      margins: GapMargins(Array(zip(factors, rows.compactMap(\.self))), in: indicator.unit))
  }

  /// The figures with their populations; where not all state one, the groups count alike.
  private static func weighted(
    _ numbers: [ExactQuotient], _ rows: [Observation?]
  ) -> [SlopeIndex.Group] {
    let people = rows.compactMap { $0?.facts?.denominator }
    guard people.count == numbers.count else { return numbers.map { ($0, 1) } }
    return zip(numbers, people).map { ($0, $1) }
  }

  private static func areComparable(_ values: [FigureValue]) -> Bool {
    values.first.map { first in values.allSatisfy { $0.order(to: first) != nil } } ?? false
  }
}
