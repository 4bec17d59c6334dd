/// All measured figures, and which row is in force for each.
///
/// Rows for the same indicator, measure and days are returns of the same figure, however their
/// periods are named. The one supplied last is in force. A row without a supply date counts as
/// older than all that have one; among rows of the same day the later row is in force. An empty
/// cell in force withdraws the earlier figure.
package struct FigureRecord: Sendable {
  /// Every row, in the order of the file.
  package let observations: [Observation]
  /// The entries grouped by indicator, all in one array.
  private let entries: [FigureSeries.Entry]
  /// The range of each indicator's entries.
  private let places: [String: Range<Int>]

  /// Linear in the number of rows.
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
    // Counting sort: iterating from the last row to the first keeps the order within each
    // indicator.
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

  /// The rows of each figure that has more than one, in no particular order of the figures.
  private var histories: [FigureSeries] {
    places.values.filter { $0.count > 1 }
      .flatMap { FigureSeries(entries[$0]).figures }.filter { $0.count > 1 }
  }

  /// The row in force for exactly the days of a period, however it is named. Binary search, so it
  /// is fast for any number of rows.
  ///
  /// If a date is given, the row in force on that day: rows supplied later are ignored. Rows
  /// without a supply date are never ignored.
  package func inForce(
    _ indicator: String, _ measure: Measure, _ period: ReportingPeriod,
    asOf date: CalendarDate? = nil
  ) -> Observation? {
    series(of: indicator).row(measure, on: measure.days(of: period), asOf: date)
      .map { observations[$0] }
  }
}

extension FigureRecord {
  /// Rows for the same figure that have different values and were supplied on the same day, or all
  /// without a date.
  package struct Contradiction: Hashable, Sendable {
    /// Two or more rows in the order of the file; the last is the one in force for that day.
    package let observations: [Observation]
  }

  /// All contradictions, in the order of the file.
  package var contradictions: [Contradiction] {
    var found: [[Int]] = []
    for history in histories {
      let days = history.rows.chunked {
        observations[$0].suppliedOn == observations[$1].suppliedOn
      }
      found += days.filter { rows in
        rows.dropFirst().contains {
          !observations[rows[rows.startIndex]].saysTheSame(as: observations[$0])
        }
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
      .map { Contradiction(observations: $0.map { observations[$0] }) }
  }
}

extension Observation {
  /// Whether the values are equal, however they are typed: `1,844` and `1844`.
  fileprivate func saysTheSame(as other: Observation) -> Bool {
    value.order(to: other.value).map { $0 == .equal } ?? (value.content == other.value.content)
  }
}

extension Array {
  /// Splits the array between neighbours that do not belong together.
  fileprivate func chunked(where belong: (Element, Element) -> Bool) -> [[Element]] {
    var chunks: [[Element]] = []
    for element in self {
      if let last = chunks.last?.last, belong(last, element) {
        chunks[chunks.count - 1].append(element)
      } else {
        chunks.append([element])
      }
    }
    return chunks
  }
}
