import OfficePackage

/// Rules on notes and references to notes.
extension WorkbookRule {
  static let superscriptNote = WorkbookRule(
    id: "superscript-note", level: .essential, summary: "A raised sign leads to a note."
  ) { workbook in
    let texts = TextSet(of: workbook.file.texts) {
      $0.hasSuperscript || holdsRaisedDigit($0.text)
    }
    let styles = StyleSet(of: workbook.file.styles, where: \.font.isSuperscript)
    return workbook.sheets.filter { !texts.isEmpty || styles.isUsed(on: $0.sheet) }.flatMap {
      sheet in
      sheet.findings(in: sheet.sheet.cells, help: "write '[note 1]'") { cell in
        texts.contains(cell) || (cell.text != nil && styles.contains(cell))
      } message: { cell in
        let text = quoted(sheet.text(of: cell) ?? "")
        return "\(text) holds a raised sign, which is read as part of the word"
      }
    }
  }

  /// Whether a superscript digit follows a word. After two or three letters it may be part of a
  /// unit, such as km².
  private static func holdsRaisedDigit(_ text: String) -> Bool {
    // Superscript digits are not ASCII, and most cells are.
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return false }
    var letters = 0
    for character in text {
      if "¹²³⁴⁵⁶⁷⁸⁹".contains(character) {
        if letters > 3 { return true }
      } else {
        letters = character.isLetter ? letters + 1 : 0
      }
    }
    return false
  }

  static let symbolNote = ofTexts(
    "symbol-note", .essential, "A symbol leads to a note.", help: "write '[note 1]'"
  ) { text in
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    return (isSymbol(first) || isSymbol(last)) && text.contains { $0.isLetter }
  } message: { text in
    "\(text) marks a note by a symbol"
  }

  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "†", "‡", "§": true
    default: false
    }
  }

  static let unnamedNote = ofTexts(
    "unnamed-note", .desirable, "A mark of a note is only a number.", help: "write '[note 1]'"
  ) { text in
    Brackets.contents(in: text).contains { Int($0) != nil }
  } message: { text in
    "the mark in \(text) does not say that it leads to a note"
  }

  static let joinedNotes = ofTexts(
    "joined-notes", .desirable, "One mark leads to several notes.",
    help: "write '[note 1][note 2]'"
  ) { text in
    Brackets.contents(in: text).contains {
      BracketedNote.numbers(inMark: $0).count > 1
        || $0.lowercased().hasPrefix("note") && $0.contains { ",&;".contains($0) }
    }
  } message: { text in
    "the mark in \(text) leads to several notes"
  }

  static let noteInDataCell = ofTableTexts(
    "note-in-data-cell", .desirable, "A mark of a note is beside a figure.",
    help: "put it into the header, the label of the row or a column of notes"
  ) { column, table in
    table.body.numberColumns.contains(column)
  } where: { text in
    !BracketedNote.numbers(in: text).isEmpty
  } message: { text in
    "\(text) marks a note beside a figure"
  }

  static let missingNote = WorkbookRule(
    id: "missing-note", level: .desirable, summary: "A mark leads to a note that there is not."
  ) { workbook in
    let known = Set(workbook.sheets.filter(\.isNotes).flatMap { noteCells(on: $0).map(\.number) })
    var told: Set<Int> = []
    return workbook.sheets.filter { !$0.isNotes }.flatMap { sheet in
      sheet.cellsWithNotes.flatMap { cell in
        sheet.marks.noteNumbers(in: cell)
          .filter { !known.contains($0) && told.insert($0).inserted }
          .map {
            sheet.finding(
              "note \($0) is not on a notes sheet", at: cell.reference,
              help: "add it to the table of a sheet 'Notes'")
          }
      }
    }
  }

  static let unusedNote = WorkbookRule(
    id: "unused-note", level: .desirable, summary: "No mark leads to a note."
  ) { workbook in
    var used: Set<Int> = []
    for sheet in workbook.sheets where !sheet.isNotes {
      for cell in sheet.cellsWithNotes { used.formUnion(sheet.marks.noteNumbers(in: cell)) }
    }
    return workbook.sheets.filter(\.isNotes).flatMap { sheet in
      noteCells(on: sheet).filter { !used.contains($0.number) }.map {
        sheet.finding("no mark leads to note \($0.number)", at: $0.cell.reference)
      }
    }
  }

  /// The notes in the first columns of the tables of a notes sheet: `[note 1]`, `note 1` or `1`.
  private static func noteCells(on sheet: CheckedSheet) -> [(number: Int, cell: Cell)] {
    sheet.tables.flatMap { table in
      table.bodyCells.filter { $0.reference.column == table.labels }
        .compactMap { cell in number(cell, on: sheet).map { ($0, cell) } }
    }
  }

  private static func number(_ cell: Cell, on sheet: CheckedSheet) -> Int? {
    if case .number(let number) = cell.value { return Int(number.text) }
    return sheet.text(of: cell).flatMap {
      sheet.marks.noteNumbers(in: cell).first ?? BracketedNote.number($0) ?? Int($0)
    }
  }
}

extension CheckedSheet {
  /// The cells that refer to notes.
  fileprivate var cellsWithNotes: [Cell] {
    marks.notes.isEmpty ? [] : sheet.cells.filter(marks.notes.contains)
  }
}
