import OfficePackage

/// A table, as the rules see it.
struct CheckedTable: Sendable {
  let sheet: CheckedSheet
  let table: Sheet.Table
  let body: TableBody

  /// The cells in the rows between header and totals, in reading order.
  var bodyCells: TableCells { TableCells(table, on: sheet.sheet, rows: table.bodyRows) }

  /// The cells of the header row; empty if there is none.
  var headerCells: TableCells {
    let row = table.block.rows.lowerBound
    return TableCells(table, on: sheet.sheet, rows: row..<(row + (table.hasHeader ? 1 : 0)))
  }

  /// The cells of header and body.
  var headerAndBodyCells: TableCells {
    let rows = table.block.rows.lowerBound..<table.bodyRows.upperBound
    return TableCells(table, on: sheet.sheet, rows: rows)
  }

  /// The first column, which holds labels.
  var labels: Int { table.block.columns.lowerBound }

  /// Makes a finding about the table as a whole, at its first cell.
  func finding(_ message: String, help: String? = nil) -> WorkbookFinding {
    sheet.finding(message, at: table.block.first, help: help)
  }
}
