/// All that was measured, and which row of it is in force.
///
/// Rows for the same indicator, measure and days are returns of the same figure, however their
/// periods are named. The last one supplied is in force; a row that does not say when it was
/// supplied is older than all that do; of rows of one day the later row is in force. An empty cell
/// that is in force takes an earlier figure back.
package struct FigureRecord: Sendable {
  /// Every row, in the order of the file.
  package let observations: [Observation]
  let series: [String: FigureSeries]

  /// Takes time in proportion to the number of rows.
  package init(_ observations: [Observation]) {
    self.observations = observations
    var series: [String: FigureSeries] = [:]
    for (row, observation) in observations.enumerated() {
      series[observation.indicator, default: FigureSeries()].append(row, for: observation)
    }
    self.series = series.mapValues { $0.sorted(by: { observations[$0].suppliedOn }) }
  }

  /// The row in force for exactly the days of a period, by whatever name: at once, however many
  /// rows there are.
  ///
  /// With a date, as it was on that day: what was supplied later is not seen. Rows that do not say
  /// when they were supplied are always seen.
  package func inForce(
    _ indicator: String, _ measure: Measure, _ period: ReportingPeriod,
    asOf date: CalendarDate? = nil
  ) -> Observation? {
    inForce(indicator, measure, on: measure.days(of: period), asOf: date)
  }

  func inForce(
    _ indicator: String, _ measure: Measure, on days: DateSpan, asOf date: CalendarDate?
  ) -> Observation? {
    guard let rows = series[indicator]?.rows(measure, on: days) else { return nil }
    guard let date else { return rows.last.map { observations[$0] } }
    return lastRow(rows, asOf: date).map { observations[$0] }
  }

  /// The rows in force whose days lie within others, the last to end first, and of those that end
  /// together the shortest first.
  func latest(
    _ indicator: String, _ measure: Measure, within days: DateSpan, asOf date: CalendarDate?
  ) -> some Sequence<Observation> {
    (series[indicator]?.days(of: measure) ?? []).reversed().lazy
      .filter { days.contains($0) }
      .compactMap { inForce(indicator, measure, on: $0, asOf: date) }
  }

  /// The last of rows sorted by date that was supplied on a day or before it.
  private func lastRow(_ rows: [Int], asOf date: CalendarDate) -> Int? {
    var seen = rows[...]
    var last: Int?
    while !seen.isEmpty {
      let middle = seen.startIndex + seen.count / 2
      if let supplied = observations[seen[middle]].suppliedOn, supplied > date {
        seen = seen[..<middle]
      } else {
        last = seen[middle]
        seen = seen[(middle + 1)...]
      }
    }
    return last
  }
}
