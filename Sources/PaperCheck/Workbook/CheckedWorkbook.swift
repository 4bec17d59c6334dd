import OfficePackage
import PaperModel

/// A workbook, as rules look at it: what several of them ask of its cells is found out once.
struct CheckedWorkbook: Sendable {
  let file: SpreadsheetFile
  /// Those with cells.
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
