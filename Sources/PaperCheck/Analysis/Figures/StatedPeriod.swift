import PaperModel

/// A period that the text of a cell states behind its number, in brackets: `77 incidents (Q1 2016)`.
struct StatedPeriod {
  let period: ReportingPeriod
  /// Whether it is the time at which something was counted: `(as at March 2017)`.
  let isPoint: Bool

  /// Nil where there is none.
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

  /// Whether it is the period of a row, by whatever name.
  func isOf(_ row: Observation) -> Bool {
    if period.days == row.days || period.days == row.period.days { return true }
    // A quarter of a financial year is often called by the year in which it begins.
    if case .calendarQuarter(let quarter, let year) = period,
      case .quarter(quarter, of: let other) = row.period, year == other
    {
      return true
    }
    return false
  }
}
