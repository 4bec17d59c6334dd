import OfficePackage

/// A sheet with cells, as rules look at it.
struct CheckedSheet: Sendable {
  let workbook: SpreadsheetFile
  let sheet: Sheet
  /// From 0.
  let index: Int

  static func all(of workbook: SpreadsheetFile) -> [CheckedSheet] {
    workbook.sheets.enumerated().filter { $0.element.isWorksheet }.map {
      CheckedSheet(workbook: workbook, sheet: $0.element, index: $0.offset)
    }
  }

  /// The tables, of which nobody needs more than a few on a sheet.
  var tables: [CheckedTable] {
    sheet.tables.prefix(20).map { CheckedTable(sheet: self, table: $0) }
  }

  var isCover: Bool { index == 0 && nameHolds("cover") }
  var isContents: Bool { nameHolds("contents") }
  var isNotes: Bool { nameHolds("notes") }

  private func nameHolds(_ word: String) -> Bool { sheet.name.lowercased().contains(word) }

  /// The first row of the first table; nil without a table.
  var firstTableRow: Int? { sheet.tables.map(\.block.rows.lowerBound).min() }

  /// The cells above the first table.
  var cellsAboveTable: ArraySlice<Cell> {
    firstTableRow.map { sheet.cells(inRows: 1..<$0) } ?? []
  }

  /// The cells that are in none of the tables.
  var cellsOutsideTables: [Cell] {
    let blocks = tables.map(\.table.block)
    return sheet.cells.filter { cell in !blocks.contains { $0.contains(cell.reference) } }
  }

  func style(of cell: Cell) -> CellStyle { workbook.style(cell.style) }

  /// A finding at a cell, or about the sheet.
  func finding(
    _ message: String, at cell: CellReference? = nil, help: String? = nil
  ) -> WorkbookFinding {
    WorkbookFinding(message: message, sheet: index, cell: cell, help: help)
  }

  /// The first few cells that show a fault, and how many more do.
  func findings(
    in cells: some Sequence<Cell>, limit: Int = 5, help: String? = nil,
    where isFaulty: (Cell) -> Bool, message: (Cell) -> String
  ) -> [WorkbookFinding] {
    var shown: [Cell] = []
    var more = 0
    for cell in cells where isFaulty(cell) {
      if shown.count < limit { shown.append(cell) } else { more += 1 }
    }
    return shown.enumerated().map { index, cell in
      let isLast = index == shown.count - 1
      let rest = isLast && more > 0 ? " (and \(more) more cells on this sheet)" : ""
      return finding(message(cell) + rest, at: cell.reference, help: help)
    }
  }
}

/// A table, as rules look at it.
struct CheckedTable: Sendable {
  let sheet: CheckedSheet
  let table: Sheet.Table

  /// The cells in the rows between header and totals, in the order of reading.
  var bodyCells: [Cell] { cells(inRows: table.bodyRows) }

  /// The cells of the header row; none where there is none.
  var headerCells: [Cell] {
    let row = table.block.rows.lowerBound
    return table.hasHeader ? cells(inRows: row..<(row + 1)) : []
  }

  private func cells(inRows rows: Range<Int>) -> [Cell] {
    sheet.sheet.cells(inRows: rows).filter { table.block.columns.contains($0.reference.column) }
  }

  /// The columns behind the first in which most cells are numbers.
  var numberColumns: Set<Int> {
    var counts: [Int: (numbers: Int, all: Int)] = [:]
    for cell in bodyCells where cell.reference.column > table.block.columns.lowerBound {
      let isCode = cell.text.map { Shorthand.code(inBrackets: $0) != nil } == true
      if isCode { continue }
      counts[cell.reference.column, default: (0, 0)].all += 1
      if cell.isNumber { counts[cell.reference.column, default: (0, 0)].numbers += 1 }
    }
    return Set(counts.filter { $0.value.numbers * 2 > $0.value.all }.keys)
  }

  /// A finding about the table as a whole, at its first cell.
  func finding(_ message: String, help: String? = nil) -> WorkbookFinding {
    sheet.finding(message, at: table.block.first, help: help)
  }
}

/// A text of a cell in quotes, cut to a decent length.
func quoted(_ text: String) -> String {
  text.count > 40 ? "'\(text.prefix(40))…'" : "'\(text)'"
}
