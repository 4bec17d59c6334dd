import OfficePackage
import PaperModel

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
