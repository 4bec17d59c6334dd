import PaperMarkup
import PaperModel

/// The header of a table: the names of its columns, from one row or from several that are joined.
struct TableHeader: Sendable {
  /// The first row of the header, as an index of the grid.
  let firstRow: Int
  let rowCount: Int
  /// The name of each column on one line; empty for a column without one.
  let names: [String]
  /// The place of each column's name.
  let places: [InputRange]

  /// The names as they are compared.
  let keys: [String]

  var firstBodyRow: Int { firstRow + rowCount }

  /// The most rows that a header has.
  static let mostRows = 3
  /// The rows in which a header is looked for.
  static let searchedRows = 60

  /// The header that begins at a row.
  ///
  /// A merged cell names all of its columns. In upper rows without merged cells a name goes on to the
  /// right until the next one, if the last row names the columns below it.
  init(in grid: TableGrid, at firstRow: Int, rowCount wanted: Int) {
    self.firstRow = firstRow
    rowCount = min(wanted, grid.rowCount - firstRow)
    let rows = firstRow..<(firstRow + rowCount)
    let width = rows.map { grid.width(ofRow: $0) }.max() ?? 0
    let last = rows.upperBound - 1
    let lastTexts = (0..<width).map { grid.text(row: last, column: $0) }
    var parts = [[String]](repeating: [], count: width)
    for row in rows {
      let goesOn = row < last && !grid.hasMerges(inRow: row)
      var before = ""
      for column in 0..<width {
        var text = row == last ? lastTexts[column] : grid.text(row: row, column: column)
        if text.isEmpty, let origin = grid.mergedOrigin(row: row, column: column) {
          text = grid.text(row: origin.row, column: origin.column)
        } else if text.isEmpty, goesOn, !lastTexts[column].isEmpty {
          text = before
        }
        if goesOn, !text.isEmpty { before = lastTexts[column].isEmpty ? "" : text }
        if !text.isEmpty, parts[column].last != text { parts[column].append(text) }
      }
    }
    names = parts.map { $0.joined(separator: " ") }
    keys = names.map { $0.lowercased() }
    places = (0..<width).map { grid.range(row: last, column: $0) }
  }

  /// The columns with a name. `column C` is the third, whatever its name is.
  func columns(named name: String, in grid: TableGrid) -> [Int] {
    let key = TableGrid.key(name)
    let found = keys.indices.filter { keys[$0] == key }
    guard found.isEmpty, key.hasPrefix("column ") else { return found }
    let letters = key.dropFirst("column ".count).uppercased()
    return keys.indices.filter { grid.letters(ofColumn: $0) == letters }
  }

  /// Whether a row repeats the header, as where a table was printed on several pages.
  func isRepeated(inRow row: Int, of grid: TableGrid) -> Bool {
    let last = firstBodyRow - 1
    guard grid.width(ofRow: row) == grid.width(ofRow: last) else { return false }
    return keys.indices.allSatisfy {
      grid.text(row: row, column: $0) == grid.text(row: last, column: $0)
    }
  }
}

/// A name of a mapping with `{period}` in it, such as `Target {period}`.
struct PeriodPattern: Sendable {
  static let mark = "{period}"

  private let before, after: String

  /// Nil for a name without the mark.
  init?(_ name: String) {
    let key = TableGrid.key(name)
    guard let mark = key.firstRange(of: Self.mark) else { return nil }
    before = String(key[..<mark.lowerBound])
    after = String(key[mark.upperBound...])
  }

  /// How many characters of a name it states, so that of two patterns the more exact one counts.
  var exactness: Int { before.utf8.count + after.utf8.count }

  /// The period at its mark in the name of a column; nil if the name does not fit.
  func period(in name: String, as periods: PeriodsInTable) -> TablePeriod? {
    guard let typed = typed(in: name) else { return nil }
    if let period = try? periods.period(typed) { return .stated(period) }
    // A word for a relative period, such as `period`, is the name of a column here.
    return PeriodPart.isPart(typed) ? .part(typed) : nil
  }

  /// The text at its mark.
  func typed(in name: String) -> String? {
    let key = name.lowercased()
    guard key.hasPrefix(before), key.hasSuffix(after),
      key.utf8.count > before.utf8.count + after.utf8.count
    else { return nil }
    return String(key.dropFirst(before.count).dropLast(after.count))
  }
}
