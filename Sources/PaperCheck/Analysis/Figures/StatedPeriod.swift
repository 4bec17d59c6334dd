import PaperModel

/// A period that the text of a cell states after its number, in brackets: `77 incidents (Q1 2016)`.
struct StatedPeriod {
  let period: ReportingPeriod
  /// Whether the period is the time of a count: `(as at March 2017)`.
  let isPoint: Bool

  /// Nil if the cell states no period.
  init?(in cell: String) {
    guard let open = cell.lastIndex(of: "("), let close = cell.lastIndex(of: ")"), open < close
    else { return nil }
    let inside = cell[cell.index(after: open)..<close]
    guard inside.utf8.count <= 60 else { return nil }
    var words = inside.split { $0.isWhitespace }[...]
    var isPoint = false
    while let first = words.first?.lowercased(), Self.introductions.contains(first) {
      if first == "at" || first == "on" { isPoint = true }
      words = words.dropFirst()
    }
    guard let period = try? ReportingPeriod(parsing: words.joined(separator: " ")) else {
      return nil
    }
    self.period = period
    self.isPoint = isPoint
  }

  private static let introductions: Set<String> = ["as", "at", "on", "for", "in", "only", "during"]

  /// Whether this is the period of a row, in any notation.
  func isOf(_ row: Observation) -> Bool {
    if period.days == row.days || period.days == row.period.days { return true }
    // A quarter of a financial year is often named after the calendar year in which the year
    // begins.
    if case .calendarQuarter(let quarter, let year) = period,
      case .quarter(quarter, of: let other) = row.period, year == other
    {
      return true
    }
    return false
  }
}
