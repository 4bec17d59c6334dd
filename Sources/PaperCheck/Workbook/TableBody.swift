import OfficePackage

/// What one walk over the rows between header and totals tells of a table.
struct TableBody: Sendable {
  private struct Column {
    var cells = 0
    var numbers = 0
    var codes = 0
  }

  private let firstColumn: Int
  private let columns: [Column]
  /// How many rows hold something.
  let filledRows: Int
  /// The first row that holds nothing; nil where each holds something.
  let firstBlankRow: Int?

  init(of table: Sheet.Table, on sheet: Sheet, codes: TextSet) {
    let first = table.block.columns.lowerBound
    var columns = [Column](repeating: Column(), count: table.block.columns.count)
    var filledRows = 0
    var firstBlankRow: Int?
    var nextRow = table.bodyRows.lowerBound
    for cell in TableCells(table, on: sheet, rows: table.bodyRows) {
      let place = cell.reference
      if place.row >= nextRow {
        if place.row > nextRow, firstBlankRow == nil { firstBlankRow = nextRow }
        filledRows += 1
        nextRow = place.row + 1
      }
      columns[place.column - first].cells += 1
      if cell.isNumber { columns[place.column - first].numbers += 1 }
      if codes.contains(cell) { columns[place.column - first].codes += 1 }
    }
    if nextRow < table.bodyRows.upperBound { firstBlankRow = firstBlankRow ?? nextRow }
    firstColumn = first
    self.columns = columns
    self.filledRows = filledRows
    self.firstBlankRow = firstBlankRow
  }

  var cellCount: Int { columns.reduce(0) { $0 + $1.cells } }

  /// The columns that hold nothing, in their order.
  var blankColumns: some Sequence<Int> { numbers { $0.cells == 0 } }

  /// The columns that hold something, in their order.
  var filledColumns: some Sequence<Int> { numbers { $0.cells > 0 } }

  /// Whether a column is behind the first and most of its cells are numbers; codes do not count.
  func isOfNumbers(_ column: Int) -> Bool {
    guard column > firstColumn, columns.indices.contains(column - firstColumn) else { return false }
    let counts = columns[column - firstColumn]
    return counts.numbers * 2 > counts.cells - counts.codes
  }

  private func numbers(
    where isWanted: @escaping (Column) -> Bool
  ) -> LazyMapSequence<LazyFilterSequence<Range<Int>>, Int> {
    columns.indices.lazy.filter { isWanted(columns[$0]) }.map { $0 + firstColumn }
  }
}
