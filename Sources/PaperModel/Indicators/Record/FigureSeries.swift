import PaperMarkup

/// The rows of one indicator in a record. Sorted by figure (measure and days), then by supply date
/// with undated rows first, then by their order in the file.
struct FigureSeries: Sendable {
  /// A row with its sort key.
  struct Entry: Sendable {
    let measure: Measure
    let days: DateSpan
    let row: Int
    fileprivate let suppliedOn: CalendarDate?

    init(_ observation: Observation, row: Int) {
      measure = observation.measure
      days = observation.measure.days(of: observation.period)
      suppliedOn = observation.suppliedOn
      self.row = row
    }
  }

  private let entries: ArraySlice<Entry>

  init(_ entries: ArraySlice<Entry>) { self.entries = entries }

  var count: Int { entries.count }

  /// The numbers of the rows.
  var rows: [Int] { entries.map(\.row) }

  /// The row in force for exactly some days; if a date is given, as on that day.
  func row(_ measure: Measure, on days: DateSpan, asOf date: CalendarDate?) -> Int? {
    let first = entries.firstOfSorted { !Entry.order($0, before: measure, days) }
    guard first < entries.endIndex, entries[first].isFigure(measure, days) else { return nil }
    let end = entries[first...].firstOfSorted { entry in
      !(entry.isFigure(measure, days) && (date.map { entry.isSupplied(by: $0) } ?? true))
    }
    return end > first ? entries[end - 1].row : nil
  }

  /// The rows in force whose days lie within the given days. Those that end last come first; among
  /// those with the same end, the shortest comes first.
  func latest(
    _ measure: Measure, within days: DateSpan, asOf date: CalendarDate?
  ) -> [Int] {
    var found: [Int] = []
    var last: DateSpan?
    for entry in entries.reversed()
    where entry.measure == measure && entry.days != last && days.contains(entry.days) {
      last = entry.days
      if let row = row(measure, on: entry.days, asOf: date) { found.append(row) }
    }
    return found
  }

  /// The rows of each figure.
  var figures: [FigureSeries] {
    var figures: [FigureSeries] = []
    var start = entries.startIndex
    for index in entries.indices where index > start {
      guard !entries[index].isFigure(entries[start].measure, entries[start].days) else { continue }
      figures.append(FigureSeries(entries[start..<index]))
      start = index
    }
    return figures + [FigureSeries(entries[start...])]
  }
}

extension FigureSeries.Entry: Comparable {
  static func == (first: Self, second: Self) -> Bool { first.row == second.row }

  static func < (first: Self, second: Self) -> Bool {
    guard first.isFigure(second.measure, second.days) else {
      return order(first, before: second.measure, second.days)
    }
    guard first.suppliedOn == second.suppliedOn else {
      return first.suppliedOn.map { one in second.suppliedOn.map { one < $0 } ?? false } ?? true
    }
    return first.row < second.row
  }

  /// Sort order: by measure, then by the end of the days, longer spans before shorter ones.
  fileprivate static func order(_ entry: Self, before measure: Measure, _ days: DateSpan) -> Bool {
    guard entry.measure == measure else { return entry.measure.rank < measure.rank }
    return (entry.days.last, entry.days.first) < (days.last, days.first)
  }

  fileprivate func isFigure(_ measure: Measure, _ days: DateSpan) -> Bool {
    self.measure == measure && self.days == days
  }

  fileprivate func isSupplied(by date: CalendarDate) -> Bool {
    suppliedOn.map { $0 <= date } ?? true
  }
}

extension Measure {
  fileprivate var rank: Int {
    switch self {
    case .baseline: 0
    case .actual: 1
    case .yearToDate: 2
    }
  }
}
