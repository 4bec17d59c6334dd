import OfficePackage
import PaperMarkup
import PaperModel

/// The cells of a sheet, or of a block of it.
struct SheetGrid: Sendable {
  struct Row: Sendable {
    /// The number of the row in the sheet, from 1.
    let number: Int
    /// The last column of the sheet with text in it.
    let lastColumn: Int
  }

  private let workbook: SpreadsheetFile
  private let sheet: Sheet
  private let origin: InputOrigin
  let rows: [Row]
  /// The first column of the block in the sheet, from 1.
  let firstColumn: Int
  /// The merged blocks in reading order.
  private let merges: [CellBlock]

  /// - Parameters:
  ///   - index: the number of the sheet in the workbook, from 0.
  ///   - path: the path of the workbook to show to the user.
  ///   - block: the cells that are wanted; nil for all.
  ///   - bodyRows: the rows of them that are wanted; nil for all.
  init(
    sheet index: Int, of workbook: SpreadsheetFile, path: String, block: CellBlock? = nil,
    rows wanted: Range<Int>? = nil
  ) {
    let sheet = workbook.sheets[index]
    self.workbook = workbook
    self.sheet = sheet
    origin = InputOrigin(path, .cell(sheet.name, index: index))
    let mostColumns = CSVReader.columnLimit
    let first = block?.columns.lowerBound ?? 1
    let last = min(block?.columns.upperBound ?? mostColumns, first + mostColumns - 1)
    firstColumn = first
    var rows: [Row] = []
    for cell in sheet.cells {
      let (row, column) = (cell.reference.row, cell.reference.column)
      guard (first...last).contains(column), block?.rows.contains(row) != false,
        wanted?.contains(row) != false, !Self.isBlank(cell, of: workbook)
      else { continue }
      if rows.last?.number == row { rows.removeLast() }
      rows.append(Row(number: row, lastColumn: column))
    }
    self.rows = rows
    merges = sheet.merges.sorted { $0.first < $1.first }
  }

  private static func isBlank(_ cell: Cell, of workbook: SpreadsheetFile) -> Bool {
    workbook.text(of: cell)?.isBlank ?? false
  }

  func width(ofRow row: Int) -> Int { rows[row].lastColumn - firstColumn + 1 }

  func field(row: Int, column: Int, _ findings: inout CappedDiagnostics) -> TableField? {
    guard let cell = sheet.cell(reference(row: row, column: column)) else { return nil }
    let place = range(row: row, column: column)
    return TypedCell.read(cell, of: workbook, at: { place }, &findings).map { .cell($0, place) }
  }

  func range(row: Int, column: Int) -> InputRange {
    InputRange(in: origin, row: rows[row].number, column: firstColumn + column)
  }

  func mergedOrigin(row: Int, column: Int) -> (row: Int, column: Int)? {
    let cell = reference(row: row, column: column)
    // Blocks do not overlap in a valid file, so that only those that begin shortly before count.
    let end = merges.firstOfSorted { $0.first > cell }
    for block in merges[..<end].reversed().prefix(Self.mostMergesLookedAt)
    where block.contains(cell) {
      guard let origin = rows.firstIndex(ofRow: block.rows.lowerBound) else { return nil }
      return (origin, block.columns.lowerBound - firstColumn)
    }
    return nil
  }

  /// How many merged blocks before a cell are looked at, so that a hostile file takes no long time.
  private static let mostMergesLookedAt = 400

  func hasMerges(inRow row: Int) -> Bool {
    let number = rows[row].number
    return merges.contains { $0.rows.contains(number) && $0.columns.count > 1 }
  }

  private func reference(row: Int, column: Int) -> CellReference {
    CellReference(row: rows[row].number, column: firstColumn + column)
  }
}

extension [SheetGrid.Row] {
  /// The index of the row with a number.
  fileprivate func firstIndex(ofRow number: Int) -> Int? {
    let index = firstOfSorted { $0.number >= number }
    return index < count && self[index].number == number ? index : nil
  }
}
