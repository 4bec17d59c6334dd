import OfficePackage

/// What one walk over the rows between header and totals tells of a table.
struct TableBody: Sendable {
  private struct Column {
    var cells = 0
    var numbers = 0
    var codes = 0
  }

  /// How many cells hold something.
  let cellCount: Int
  /// The columns that hold something, in their order.
  let filledColumns: [Int]
  /// The columns behind the first in which most cells are numbers; codes do not count.
  let numberColumns: Set<Int>
  /// How many rows hold something.
  let filledRows: Int
  /// The first row that holds nothing; nil where each holds something.
  let firstBlankRow: Int?

  init(of table: Sheet.Table, on sheet: Sheet, codes: TextSet) {
    let first = table.block.columns.lowerBound
    var columns: [Column] = []
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
      let index = place.column - first
      while columns.count <= index { columns.append(Column()) }
      columns[index].cells += 1
      if cell.isNumber { columns[index].numbers += 1 }
      if codes.contains(cell) { columns[index].codes += 1 }
    }
    if nextRow < table.bodyRows.upperBound { firstBlankRow = firstBlankRow ?? nextRow }
    cellCount = columns.reduce(0) { $0 + $1.cells }
    filledColumns = columns.indices.filter { columns[$0].cells > 0 }.map { first + $0 }
    numberColumns = Set(
      columns.indices.dropFirst().filter {
        columns[$0].numbers * 2 > columns[$0].cells - columns[$0].codes
      }.map { first + $0 })
    self.filledRows = filledRows
    self.firstBlankRow = firstBlankRow
  }
}
