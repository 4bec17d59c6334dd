package import PaperModel

/// Indicators as they stand in one period: what the table in a terminal, CSV and JSON show alike.
package struct FigureListing: Sendable {
  /// What belongs to one priority.
  package struct Group: Sendable {
    /// The title of the priority; nil for indicators that belong to none.
    package let title: String?
    package let entries: [FigureEntry]
  }

  /// Nil only where there are no indicators.
  package let period: ReportingPeriod?
  /// The date on which the figures are looked at; nil for everything that was supplied.
  package let date: CalendarDate?
  /// In the order of the board, and then of the files; none is empty.
  package let groups: [Group]

  /// Takes time in proportion to the indicators and their rows.
  /// - Parameters:
  ///   - keep: which indicators are listed.
  ///   - statuses: which standings are listed; empty for all.
  package init(
    of sets: [IndicatorSet], board: Board?, status: HouseStatus, period: ReportingPeriod?,
    asOf date: CalendarDate?, keeping keep: (Indicator) -> Bool = { _ in true },
    statuses: Set<Status> = []
  ) {
    self.period = period
    self.date = date
    guard let period else {
      groups = []
      return
    }
    let organisations = Dictionary(
      board?.organisations.map { ($0.id.value, $0.name) } ?? []
    ) { first, _ in first }
    var byPriority: [String?: [FigureEntry]] = [:]
    var order = board?.priorities.map { Optional($0.id.value) } ?? []
    for set in sets {
      let judgements = set.judgements(in: period)
      for indicator in set.indicators where keep(indicator) {
        let view = IndicatorView(indicator, in: period, of: set, asOf: date)
        let standings = view.standings(
          status.thresholds, judgement: judgements[indicator.id.value]
        ).filter { statuses.isEmpty || statuses.contains($0.status) }
        guard !standings.isEmpty else { continue }
        let priority = indicator.priority?.value
        if byPriority[priority] == nil { order.append(priority) }
        byPriority[priority, default: []].append(
          FigureEntry(view, standings, of: set, organisations: organisations, status: status))
      }
    }
    let titles = Dictionary(
      board?.priorities.map { ($0.id.value, $0.title) } ?? []
    ) { first, _ in first }
    var groups: [Group] = []
    // Indicators of no priority come last.
    for priority in order.filter({ $0 != nil }) + [nil] {
      guard let entries = byPriority.removeValue(forKey: priority) else { continue }
      groups.append(Group(title: priority.map { titles[$0] ?? $0 }, entries: entries))
    }
    self.groups = groups
  }

  package var entries: [FigureEntry] { groups.flatMap(\.entries) }
}

extension FigureListing {
  /// The last period for which an actual was supplied, or else a year to date. Of periods that end
  /// on the same day it is the one with most figures, so that the quarter of all indicators counts
  /// and not the month of one. Nil when there are no figures.
  package static func lastPeriod(
    of sets: [IndicatorSet], asOf date: CalendarDate?
  ) -> ReportingPeriod? {
    [Measure.actual, .yearToDate].lazy.compactMap { measure in
      var counts: [ReportingPeriod: Int] = [:]
      for row in sets.lazy.flatMap(\.record.observations)
      where row.measure == measure && row.value.content != .empty
        && row.isKnown(on: date)
      {
        counts[row.period, default: 0] += 1
      }
      return counts.max { ($0.key.end, $0.value, $0.key) < ($1.key.end, $1.value, $1.key) }?.key
    }.first
  }
}

extension Observation {
  fileprivate func isKnown(on date: CalendarDate?) -> Bool {
    guard let date, let suppliedOn else { return true }
    return suppliedOn <= date
  }
}

extension IndicatorSet {
  /// What `judgement(of:in:)` says, for all indicators at once.
  fileprivate func judgements(in period: ReportingPeriod) -> [String: OwnerJudgement] {
    let days = period.days
    return Dictionary(
      judgements.filter { $0.period.days == days }.map { ($0.indicator, $0.judgement) }
    ) { _, last in last }
  }
}
