import OfficePackage

/// Facts about a table, from one pass over the rows between header and totals.
struct TableBody: Sendable {
  private struct Column {
    var cells = 0
    var numbers = 0
    var codes = 0
  }

  /// The number of cells with content.
  let cellCount: Int
  /// The columns with content, in order.
  let filledColumns: [Int]
  /// The columns after the first in which most cells are numbers, not counting codes. A date is none,
  /// since words stand well beside it: "5th August 2018, then every 6 months".
  let numberColumns: Set<Int>
  /// The number of rows with content.
  let filledRows: Int
  /// The first row without content; nil if there is none.
  let firstBlankRow: Int?

  init(of table: Sheet.Table, on sheet: Sheet, styles: [CellStyle], codes: TextSet) {
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
      if cell.isNumber, !styles.isDate(cell) { columns[index].numbers += 1 }
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

extension [CellStyle] {
  fileprivate func isDate(_ cell: Cell) -> Bool {
    indices.contains(cell.style) && self[cell.style].number == .date
  }
}
