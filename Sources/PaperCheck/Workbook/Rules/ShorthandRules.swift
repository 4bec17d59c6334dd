import OfficePackage

/// Codes in brackets that stand for values.
extension WorkbookRule {
  static let shorthandInCapitals = ofTables(
    "shorthand-in-capitals", .desirable, "A code is written in capital letters."
  ) { table in
    table.sheet.findings(in: table.bodyCells, help: "write it in small letters") { cell in
      cell.text.flatMap(Shorthand.code)?.contains(where: \.isUppercase) == true
    } message: { cell in
      "the code \(quoted(cell.text ?? "")) is in capital letters"
    }
  }

  static let unexplainedShorthand = WorkbookRule(
    id: "unexplained-shorthand", level: .desirable, summary: "No text says what a code means."
  ) { workbook in
    let sheets = CheckedSheet.all(of: workbook)
    var explained: Set<String> = []
    for cell in sheets.flatMap(\.sheet.cells) {
      guard let text = cell.text, Shorthand.code(inBrackets: text) == nil else { continue }
      for code in Brackets.contents(in: text) where Shorthand.isCode(code) {
        explained.insert(code.lowercased())
      }
    }
    // A table of codes on the notes sheet explains them in the column beside.
    for cell in sheets.filter(\.isNotes).flatMap(\.sheet.cells) {
      if let code = cell.text.flatMap(Shorthand.code) { explained.insert(code.lowercased()) }
    }
    return sheets.filter { !$0.isNotes }.flatMap { sheet in
      var told = explained
      return sheet.tables.flatMap(\.bodyCells).compactMap { cell -> WorkbookFinding? in
        guard let code = cell.text.flatMap(Shorthand.code),
          told.insert(code.lowercased()).inserted
        else { return nil }
        return sheet.finding(
          "no text says what '[\(code)]' means", at: cell.reference, help: "say it above the table")
      }
    }
  }
}
