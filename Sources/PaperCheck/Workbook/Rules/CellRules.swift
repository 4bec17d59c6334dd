import PaperMarkup
import OfficePackage

/// Rules on single cells.
extension WorkbookRule {
  static let symbolOnlyCell = ofTexts(
    "symbol-only-cell", .desirable, "A cell holds nothing but symbols.",
    help: "write a word, or a code such as '[x]' for what is not available"
  ) { text in
    !holdsWord(text)
  } message: { text in
    "\(text) is only a symbol"
  }

  /// Whether a text has a letter or a digit.
  private static func holdsWord(_ text: String) -> Bool {
    // Fast path: nearly all texts have an ASCII letter or digit.
    text.utf8.contains { $0.isDigit || $0.isLetter }
      || text.contains { $0.isLetter || $0.isNumber }
  }

  /// The first column is not checked: it holds labels, where a year or a code may be text.
  static let textNumber = ofTableTexts(
    "text-number", .desirable, "A number is kept as text.",
    help: "in Excel: Data, Text to Columns, Finish"
  ) { column, table in
    column > table.labels
  } where: { text in
    isNumber(text)
  } message: { text in
    "the number \(text) is kept as text"
  }

  /// Whether a text is digits with commas and a point, with signs around them. A text that begins
  /// with 0 is a code.
  private static func isNumber(_ text: String) -> Bool {
    let core = text.unicodeScalars.drop { "£$€-−+ ".unicodeScalars.contains($0) }
    let digits = core.last == "%" ? core.dropLast() : core
    guard let first = digits.first, ("0"..."9").contains(first) else {
      return false
    }
    let isCode = first == "0" && digits.count > 1 && !digits.contains(".")
    return !isCode && digits.allSatisfy { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
  }

  static let textAmongNumbers = ofTableTexts(
    "text-among-numbers", .desirable, "A column of numbers holds words.",
    help: "put the words into a column of notes"
  ) { column, table in
    table.body.numberColumns.contains(column)
  } where: { text in
    holdsWord(text) && !isNumber(text) && BracketedShorthand.code(inBrackets: text) == nil
      && BracketedNote.numbers(in: text).isEmpty
  } message: { text in
    "\(text) is in a column of numbers"
  }

  static let errorInCell = ofSheets(
    "error-in-cell", .essential, "A cell holds an error, or a formula that was never computed."
  ) { sheet in
    sheet.findings(in: sheet.sheet.cells, help: "mend the formula, or write '[x]'") { cell in
      switch cell.value {
      case .error, .notComputed: true
      case .text, .number, .boolean: false
      }
    } message: { cell in
      if case .error(let number) = cell.value {
        "the cell holds the error '\(sheet.workbook.errors[Int(number)])'"
      } else {
        "the formula was never computed"
      }
    }
  }
}
