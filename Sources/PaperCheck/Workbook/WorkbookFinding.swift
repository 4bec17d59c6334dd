import OfficePackage
import PaperModel

/// Something that a rule found in a workbook.
struct WorkbookFinding: Sendable {
  let message: String
  /// The index of the sheet, from 0; nil for the workbook as a whole.
  var sheet: Int?
  var cell: CellReference?
  var help: String?
  /// The level, if it differs from the rule's.
  var level: WorkbookRule.Level?

  func diagnostic(
    of rule: WorkbookRule, in workbook: SpreadsheetFile, path: String
  ) -> Diagnostic {
    Diagnostic(
      (level ?? rule.level).severity, rule: rule.id, message, at: range(in: workbook, path: path),
      help: help)
  }

  private func range(in workbook: SpreadsheetFile, path: String) -> InputRange {
    guard let sheet, workbook.sheets.indices.contains(sheet) else {
      return InputRange(workbook: path, .workbook)
    }
    let name = workbook.sheets[sheet].name
    guard let cell else { return InputRange(workbook: path, .sheet(name, index: sheet)) }
    return InputRange(
      workbook: path, .cell(name, index: sheet), row: cell.row, column: cell.column)
  }
}
