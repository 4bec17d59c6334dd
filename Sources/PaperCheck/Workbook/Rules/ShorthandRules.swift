import OfficePackage

/// Rules on codes in brackets in place of values.
extension WorkbookRule {
  static let shorthandInCapitals = ofTableTexts(
    "shorthand-in-capitals", .desirable, "A code is written in capital letters.",
    help: "write it in small letters"
  ) { text in
    BracketedShorthand.code(inBrackets: text)?.contains(where: \.isUppercase) == true
  } message: { text in
    "the code \(text) is in capital letters"
  }

  static let unexplainedShorthand = WorkbookRule(
    id: "unexplained-shorthand", level: .desirable, summary: "No text says what a code means."
  ) { workbook in
    var explained: Set<String> = []
    for text in workbook.marks.bracketed.map({ workbook.file.texts[$0].text })
    where BracketedShorthand.code(inBrackets: text) == nil {
      for code in Brackets.contents(in: text) where BracketedShorthand.isCode(code) {
        explained.insert(code.lowercased())
      }
    }
    // A table of codes on the notes sheet explains each code in the next column.
    for sheet in workbook.sheets where sheet.isNotes {
      for (code, _) in codes(in: sheet.sheet.cells, of: sheet) { explained.insert(code) }
    }
    return workbook.sheets.filter { !$0.isNotes }.flatMap { sheet in
      var told = explained
      return sheet.tables.flatMap { codes(in: $0.bodyCells, of: sheet) }
        .filter { told.insert($0.code).inserted }
        .map { code, cell in
          sheet.finding(
            "no text says what '\(sheet.text(of: cell) ?? code)' means", at: cell.reference,
            help: "say it above the table")
        }
    }
  }

  /// The codes in lower case, each with the first cell that consists only of it.
  private static func codes(
    in cells: some Sequence<Cell>, of sheet: CheckedSheet
  ) -> [(code: String, cell: Cell)] {
    var known: Set<Int> = []
    return cells.compactMap { cell in
      guard sheet.marks.codes.contains(cell), let text = cell.text, known.insert(text).inserted,
        let code = sheet.text(of: cell).flatMap(BracketedShorthand.code)
      else { return nil }
      return (code.lowercased(), cell)
    }
  }
}
