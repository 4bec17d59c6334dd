import OfficePackage
import PaperMarkup
import PaperModel

/// Converts a cell to the text that would be typed into a CSV file.
enum TypedCell {
  /// The text of a cell: a number as displayed, such as `£1,234` and `6.8%`, and a date as
  /// `2017-10-20`. Nil for an empty cell, and for one that is reported.
  static func read(
    _ cell: Cell, of workbook: SpreadsheetFile, at place: () -> InputRange,
    _ findings: inout CappedDiagnostics
  ) -> String? {
    switch cell.value {
    case .boolean(let value): return value ? "TRUE" : "FALSE"
    case .number(let number): return text(of: number, style: cell.style, workbook)
    case .error(let number):
      let name = workbook.errors[Int(number)]
      findings.add(
        Diagnostic(
          rule: "error-in-cell", "the cell holds the error '\(name)'", at: place(),
          help: SpreadsheetError.help))
      return nil
    case .notComputed:
      findings.add(
        Diagnostic(
          rule: "formula-without-value", "the formula was never computed", at: place(),
          help: "open the workbook in Excel and save it"))
      return nil
    case .text(let number):
      let text = workbook.texts[Int(number)].text
      if let scalar = text.unicodeScalars.first(where: ForbiddenCharacter.contains) {
        findings.add(ForbiddenCharacter.diagnostic(scalar, at: place()))
        return nil
      }
      let trimmed = text.trimmingWhiteSpace
      if SpreadsheetError.isSign(trimmed) {
        findings.add(
          Diagnostic(
            rule: "error-in-cell", "the cell holds the error '\(trimmed)' as text", at: place(),
            help: SpreadsheetError.help))
        return nil
      }
      return trimmed.isEmpty ? nil : trimmed
    }
  }

  private static func text(
    of number: CellNumber, style: Int, _ workbook: SpreadsheetFile
  ) -> String {
    switch workbook.style(style).number {
    case .number(let look): look.text(of: number)
    case .date: date(number, countsFrom1904: workbook.countsFrom1904) ?? number.text
    }
  }

  /// The day of a date value; the time of day is ignored. Excel treats 1900 as a leap year, so days
  /// before March 1900 are off by one.
  private static func date(_ number: CellNumber, countsFrom1904: Bool) -> String? {
    guard let days = number.wholeDays, countsFrom1904 || (days != 60 && days > 0) else {
      return nil
    }
    let start =
      countsFrom1904
      ? CalendarDate(year: 1904, month: 1, day: 1)
      : CalendarDate(year: 1899, month: 12, day: days < 60 ? 31 : 30)
    return start?.adding(days: days)?.description
  }
}
