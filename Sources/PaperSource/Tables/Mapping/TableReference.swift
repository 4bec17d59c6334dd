import OfficePackage
import PaperMarkup
import PaperModel

/// The part of a workbook that holds a table: `master.xlsx#Scorecard`, `master.xlsx#Returns` for a
/// named table, `master.xlsx#'Q1 data'!A3:H20`.
enum TableReference {
  /// The path of the file and the part after `#`, which names of sheets may hold too.
  static func split(_ reference: String) -> (file: String, part: String?) {
    for mark in reference.indices where reference[mark] == "#" {
      let file = String(reference[..<mark])
      if WorkbookOpening.isWorkbook(file) {
        return (file, String(reference[reference.index(after: mark)...]))
      }
    }
    return (reference, nil)
  }

  /// The cells of a part of a workbook: a named table, a sheet, or a block of a sheet. Without a part,
  /// those of the only sheet.
  /// - Parameters:
  ///   - path: the path of the workbook to show to the user.
  ///   - file: the path as it is typed.
  static func grid(
    _ part: String?, of workbook: SpreadsheetFile, path: String, named file: String,
    at reference: InputRange
  ) throws(Diagnostic) -> SheetGrid {
    let sheets = workbook.sheets.indices.filter { workbook.sheets[$0].isWorksheet }
    guard let part, !part.isEmpty else {
      if sheets.count == 1, let only = sheets.first {
        return SheetGrid(sheet: only, of: workbook, path: path)
      }
      let first = sheets.first.map { workbook.sheets[$0].name } ?? "Sheet1"
      throw Diagnostic(
        rule: "missing-table-name", "the table of the workbook is not named", at: reference,
        help: "write '\(file)#\(first)'")
    }
    for (index, sheet) in workbook.sheets.enumerated() {
      guard let table = sheet.tables.first(where: { $0.name.lowercased() == part.lowercased() })
      else { continue }
      return SheetGrid(
        sheet: index, of: workbook, path: path, block: table.block,
        rows: table.block.rows
          .lowerBound..<max(
            table.block.rows.lowerBound, table.bodyRows.upperBound))
    }
    let (name, block) = sheetAndBlock(part)
    guard
      let index = sheets.first(where: { workbook.sheets[$0].name.lowercased() == name.lowercased() }
      )
    else {
      let names =
        sheets.map { workbook.sheets[$0].name }
        + workbook.sheets.flatMap(\.tables).map(\.name)
      throw Diagnostic(
        rule: "missing-table", "'\(path)' has no sheet and no table '\(name)'", at: reference,
        help: Spelling.closest(to: name, in: names).map { "did you mean '\($0)'?" }
          ?? "it has \(ColumnNames.listed(names))")
    }
    return SheetGrid(sheet: index, of: workbook, path: path, block: block)
  }

  private static func sheetAndBlock(_ part: String) -> (sheet: String, block: CellBlock?) {
    guard let mark = part.lastIndex(of: "!"),
      let block = CellBlock(String(part[part.index(after: mark)...]))
    else { return (unquoted(part), nil) }
    return (unquoted(String(part[..<mark])), block)
  }

  private static func unquoted(_ name: String) -> String {
    guard name.count > 2, name.hasPrefix("'"), name.hasSuffix("'") else { return name }
    return String(name.dropFirst().dropLast()).replacing("''", with: "'")
  }

  /// A reference to a sheet, with quotes where its name needs them to be found again.
  static func text(file: String, sheet: String) -> String {
    sheet.contains("!") || sheet.hasPrefix("'")
      ? "\(file)#\(sheet.singleQuoted)" : "\(file)#\(sheet)"
  }
}
