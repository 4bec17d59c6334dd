import OfficePackage
import PaperMarkup
package import PaperModel

/// A named table of a workbook as rows of fields under a header.
package struct SheetTable: Sendable {
  /// The column names; from 1 to ``CSVReader/columnLimit``.
  package let header: [TableField]

  /// The sheet that contains the table, for places.
  fileprivate let origin: InputOrigin
  fileprivate let firstColumn: Int
  /// The fields of all rows in reading order, without empty ones.
  fileprivate let fields: [Field]
  /// The range of ``fields`` for each row that is not empty.
  private let rows: [Range<Int>]

  fileprivate struct Field: Sendable {
    let row: Int
    /// The column in the table, from 0.
    let column: Int
    let text: String
  }

  package var rowCount: Int { rows.count }

  /// The row with an index, from 0, not counting empty rows.
  func row(_ index: Int) -> SheetRow { SheetRow(table: self, fields: rows[index]) }

  fileprivate func range(row: Int, column: Int) -> InputRange {
    InputRange(in: origin, row: row, column: firstColumn + column)
  }
}

/// One row of a workbook's table, with at least one field.
package struct SheetRow: Sendable {
  fileprivate let table: SheetTable
  fileprivate let fields: Range<Int>

  package subscript(column: Int?) -> TableField? {
    guard let column, let field = field(column) else { return nil }
    return .cell(field.text, table.range(row: field.row, column: column))
  }

  package func range(of column: Int?) -> InputRange {
    table.range(row: table.fields[fields.lowerBound].row, column: column ?? 0)
  }

  private func field(_ column: Int) -> SheetTable.Field? {
    let index = table.fields[fields].firstOfSorted { $0.column >= column }
    guard index < fields.upperBound, table.fields[index].column == column else { return nil }
    return table.fields[index]
  }
}

extension SheetTable {
  /// Reads the table with a name, which is compared without case.
  /// - Parameters:
  ///   - path: the path of the workbook to show to the user.
  ///   - reference: the place that asks for the table.
  /// - Returns: the table, and what is wrong with it: `missing-table`, `too-many-columns`,
  ///   `no-header-row`, `error-in-cell`, `formula-without-value`, `forbidden-character`.
  static func read(
    _ name: String, in workbook: SpreadsheetFile, path: String, at reference: InputRange
  ) -> (table: SheetTable?, diagnostics: [Diagnostic]) {
    let tables = workbook.sheets.enumerated().flatMap { index, sheet in
      sheet.tables.map { (index, sheet, $0) }
    }
    guard
      let (index, sheet, table) = tables.first(where: {
        $0.2.name.lowercased() == name.lowercased()
      })
    else {
      return (nil, [missing(name, of: tables.map(\.2.name), path: path, at: reference)])
    }
    let origin = InputOrigin(path, .cell(sheet.name, index: index))
    let first = table.block.first
    let place = InputRange(in: origin, row: first.row, column: first.column)
    guard table.hasHeader else {
      return (
        nil,
        [Diagnostic(rule: "no-header-row", "the table '\(name)' has no header row", at: place)]
      )
    }
    guard table.block.columns.count <= CSVReader.columnLimit else {
      let message =
        "a table may have at most \(CSVReader.columnLimit) columns, "
        + "not \(table.block.columns.count)"
      return (nil, [Diagnostic(rule: "too-many-columns", message, at: place)])
    }
    var findings = CappedDiagnostics()
    let result = SheetTable(table, on: sheet, of: workbook, origin, &findings)
    return (result, findings.all)
  }

  private init(
    _ table: Sheet.Table, on sheet: Sheet, of workbook: SpreadsheetFile, _ origin: InputOrigin,
    _ findings: inout CappedDiagnostics
  ) {
    let columns = table.block.columns
    let place = { (cell: CellReference) in
      InputRange(in: origin, row: cell.row, column: cell.column)
    }
    let text = { (cell: Cell, findings: inout CappedDiagnostics) in
      TypedCell.read(cell, of: workbook, at: { place(cell.reference) }, &findings)
    }
    let headerRow = table.block.first.row
    header = columns.map { column in
      let reference = CellReference(row: headerRow, column: column)
      let cell = sheet.cell(reference)
      return .cell(cell.flatMap { text($0, &findings) } ?? "", place(reference))
    }
    var fields: [Field] = []
    var rows: [Range<Int>] = []
    for cell in sheet.cells(inRows: table.bodyRows)
    where columns.contains(cell.reference.column) {
      guard let text = text(cell, &findings) else { continue }
      let row = cell.reference.row
      if fields.last?.row == row, let last = rows.popLast() {
        rows.append(last.lowerBound..<(fields.count + 1))
      } else {
        rows.append(fields.count..<(fields.count + 1))
      }
      fields.append(
        Field(row: row, column: cell.reference.column - columns.lowerBound, text: text))
    }
    self.fields = fields
    self.rows = rows
    self.origin = origin
    firstColumn = columns.lowerBound
  }

  private static func missing(
    _ name: String, of names: [String], path: String, at reference: InputRange
  ) -> Diagnostic {
    let help: String
    if let closest = Spelling.closest(to: name, in: names) {
      help = "did you mean '\(closest)'?"
    } else if names.isEmpty {
      help = "in Excel mark the cells and choose 'Format as Table'"
    } else {
      help = "the tables are \(ColumnNames.listed(names))"
    }
    return Diagnostic(
      rule: "missing-table", "'\(path)' has no table '\(name)'", at: reference, help: help)
  }
}
