/// Where in a record the rows of one indicator stand.
struct FigureSeries: Sendable {
  private struct Key: Hashable {
    let measure: Measure
    let days: DateSpan
  }

  /// The rows of each figure.
  private var rows: [Key: [Int]] = [:]
  /// The days for which there are rows.
  private var days: [Measure: [DateSpan]] = [:]

  mutating func append(_ row: Int, for observation: Observation) {
    let key = Key(
      measure: observation.measure, days: observation.measure.days(of: observation.period))
    rows[key, default: []].append(row)
  }

  /// Rows by date, those without one first, and by their order; days by their end, and longer
  /// before shorter.
  func sorted(by suppliedOn: (Int) -> CalendarDate?) -> FigureSeries {
    var sorted = self
    sorted.rows = rows.mapValues { rows in
      rows.count < 2
        ? rows
        : rows.map { (date: suppliedOn($0)?.dayNumber ?? .min, row: $0) }
          .sorted { ($0.date, $0.row) < ($1.date, $1.row) }.map(\.row)
    }
    sorted.days = Dictionary(grouping: rows.keys, by: \.measure).mapValues { keys in
      keys.map(\.days).sorted { ($0.last, $0.first) < ($1.last, $1.first) }
    }
    return sorted
  }

  func rows(_ measure: Measure, on days: DateSpan) -> [Int]? {
    rows[Key(measure: measure, days: days)]
  }

  func days(of measure: Measure) -> [DateSpan] { days[measure] ?? [] }

  /// The rows of each figure, in no particular order of the figures.
  var histories: some Sequence<[Int]> { rows.values }
}
