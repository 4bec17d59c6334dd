/// All that was measured, and which row of it is in force.
///
/// Rows for the same indicator, measure and days are returns of the same figure, however their
/// periods are named. The last one supplied is in force; a row that does not say when it was
/// supplied is older than all that do; of rows of one day the later row is in force. An empty cell
/// that is in force takes an earlier figure back.
package struct FigureRecord: Sendable {
  /// Every row, in the order of the file.
  package let observations: [Observation]
  /// Of all indicators, one after the other.
  private let entries: [FigureSeries.Entry]
  /// Where among the entries those of each indicator stand.
  private let places: [String: Range<Int>]

  /// Takes time in proportion to the number of rows.
  package init(_ observations: [Observation]) {
    var numbers: [String: Int] = [:]
    var counts: [Int] = []
    let numberOfRow = observations.map { observation in
      let number = numbers[observation.indicator] ?? counts.count
      if number == counts.count {
        numbers[observation.indicator] = number
        counts.append(0)
      }
      counts[number] += 1
      return number
    }
    var ends: [Int] = []
    for count in counts { ends.append((ends.last ?? 0) + count) }
    // From the last row to the first, each before what is there already of its indicator.
    var starts = ends
    var rows = Array(observations.indices)
    for row in observations.indices.reversed() {
      starts[numberOfRow[row]] -= 1
      rows[starts[numberOfRow[row]]] = row
    }
    var entries = rows.map { FigureSeries.Entry(observations[$0], row: $0) }
    for (start, end) in zip(starts, ends) where end - start > 1 { entries[start..<end].sort() }
    self.observations = observations
    self.entries = entries
    places = numbers.mapValues { starts[$0]..<ends[$0] }
  }

  /// The rows of one indicator.
  func series(of indicator: String) -> FigureSeries {
    FigureSeries(places[indicator].map { entries[$0] } ?? [])
  }

  /// The rows of each figure that has several, in no particular order of the figures.
  var histories: [FigureSeries] {
    places.values.filter { $0.count > 1 }
      .flatMap { FigureSeries(entries[$0]).figures }.filter { $0.count > 1 }
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
    series(of: indicator).row(measure, on: measure.days(of: period), asOf: date)
      .map { observations[$0] }
  }
}
