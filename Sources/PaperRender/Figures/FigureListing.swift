package import PaperModel

/// Indicators with their status in one period: the data behind the terminal table, CSV and JSON.
package struct FigureListing: Sendable {
  /// The indicators of one priority.
  package struct Group: Sendable {
    /// The title of the priority; nil for indicators that belong to none.
    package let title: String?
    package let entries: [FigureEntry]
  }

  /// The period; nil only where there are no indicators.
  package let period: ReportingPeriod?
  /// The date as of which figures are read; nil to include everything supplied.
  package let date: CalendarDate?
  /// The groups in the order of the board, then of the files; none is empty.
  package let groups: [Group]

  /// Linear in the number of indicators and rows.
  /// - Parameters:
  ///   - keep: which indicators are listed.
  ///   - statuses: the statuses that are listed; empty for all.
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
      let report = IndicatorReport(on: set, in: period, asOf: date)
      let judgements = set.judgements(in: period)
      for indicator in set.indicators where keep(indicator) {
        let view = report.view(of: indicator)
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
    // Indicators without a priority come last.
    for priority in order.filter({ $0 != nil }) + [nil] {
      guard let entries = byPriority.removeValue(forKey: priority) else { continue }
      groups.append(Group(title: priority.map { titles[$0] ?? $0 }, entries: entries))
    }
    self.groups = groups
  }

  package var entries: [FigureEntry] { groups.flatMap(\.entries) }
}

extension FigureListing {
  /// The last period with an actual, or else with a year to date. Of several periods that end on
  /// the same day, the one with the most figures, so that a quarter reported for all indicators
  /// takes precedence over a month reported for one. Nil when there are no figures.
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
  /// The result of `judgement(of:in:)` for all indicators, by id, in one pass.
  fileprivate func judgements(in period: ReportingPeriod) -> [String: OwnerJudgement] {
    let days = period.days
    return Dictionary(
      judgements.filter { $0.period.days == days }.map { ($0.indicator, $0.judgement) }
    ) { _, last in last }
  }
}
