import OfficePackage
import PaperModel

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

/// A workbook as the rules see it. What several rules need is computed once.
struct CheckedWorkbook: Sendable {
  let file: SpreadsheetFile
  /// The sheets with cells.
  let sheets: [CheckedSheet]
  let marks: TextMarks

  init(_ file: SpreadsheetFile, knowing sentences: Set<SheetSentence> = []) {
    let marks = TextMarks(in: file.texts)
    self.file = file
    self.marks = marks
    sheets = file.sheets.enumerated().filter { $0.element.isWorksheet }.map { index, sheet in
      CheckedSheet(
        workbook: file, sheet: sheet, index: index, marks: marks, sentences: sentences)
    }
  }
}
