import OfficePackage

/// Notes and the marks that lead to them.
extension WorkbookRule {
  static let superscriptNote = ofSheets(
    "superscript-note", .essential, "A raised sign leads to a note."
  ) { sheet in
    sheet.findings(in: sheet.sheet.cells, help: "write '[note 1]'") { cell in
      guard let text = cell.text else { return false }
      return cell.hasSuperscript || sheet.style(of: cell).font.isSuperscript
        || holdsRaisedDigit(text)
    } message: { cell in
      "\(quoted(cell.text ?? "")) holds a raised sign, which is read as part of the word"
    }
  }

  /// A raised digit behind a word; behind two or three letters it may be a unit, such as km².
  private static func holdsRaisedDigit(_ text: String) -> Bool {
    // In ASCII there is none, and most cells are ASCII.
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

  static let symbolNote = ofSheets(
    "symbol-note", .essential, "A symbol leads to a note."
  ) { sheet in
    sheet.findings(in: sheet.sheet.cells, help: "write '[note 1]'") { cell in
      guard let text = cell.text, let first = text.first, let last = text.last else { return false }
      return ("*†‡§".contains(first) || "*†‡§".contains(last)) && text.contains { $0.isLetter }
    } message: { cell in
      "\(quoted(cell.text ?? "")) marks a note by a symbol"
    }
  }

  static let unnamedNote = ofSheets(
    "unnamed-note", .desirable, "A mark of a note is only a number."
  ) { sheet in
    sheet.findings(in: sheet.sheet.cells, help: "write '[note 1]'") { cell in
      cell.text.map { Brackets.contents(in: $0).contains { Int($0) != nil } } == true
    } message: { cell in
      "the mark in \(quoted(cell.text ?? "")) does not say that it leads to a note"
    }
  }

  static let joinedNotes = ofSheets(
    "joined-notes", .desirable, "One mark leads to several notes."
  ) { sheet in
    sheet.findings(in: sheet.sheet.cells, help: "write '[note 1][note 2]'") { cell in
      cell.text.map {
        Brackets.contents(in: $0).contains {
          $0.lowercased().hasPrefix("note") && $0.contains { ",&;".contains($0) }
        }
      } == true
    } message: { cell in
      "the mark in \(quoted(cell.text ?? "")) leads to several notes"
    }
  }

  static let noteInDataCell = ofTables(
    "note-in-data-cell", .desirable, "A mark of a note stands beside a figure."
  ) { table in
    let columns = table.numberColumns
    return table.sheet.findings(
      in: table.bodyCells, help: "put it into the header, the label of the row or a column of notes"
    ) { cell in
      columns.contains(cell.reference.column)
        && cell.text.map { !NoteMark.numbers(in: $0).isEmpty } == true
    } message: { cell in
      "\(quoted(cell.text ?? "")) marks a note beside a figure"
    }
  }

  static let missingNote = WorkbookRule(
    id: "missing-note", level: .desirable, summary: "A mark leads to a note that there is not."
  ) { workbook in
    let sheets = CheckedSheet.all(of: workbook)
    let known = noteNumbers(sheets)
    var told: Set<Int> = []
    return sheets.filter { !$0.isNotes }.flatMap { sheet in
      sheet.sheet.cells.flatMap { cell in
        (cell.text.map(NoteMark.numbers) ?? [])
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
    let sheets = CheckedSheet.all(of: workbook)
    let used = Set(
      sheets.filter { !$0.isNotes }.flatMap { sheet in
        sheet.sheet.cells.flatMap { $0.text.map(NoteMark.numbers) ?? [] }
      })
    return sheets.filter(\.isNotes).flatMap { sheet in
      noteCells(on: sheet).filter { !used.contains($0.number) }.map {
        sheet.finding("no mark leads to note \($0.number)", at: $0.cell.reference)
      }
    }
  }

  private static func noteNumbers(_ sheets: [CheckedSheet]) -> Set<Int> {
    Set(sheets.filter(\.isNotes).flatMap { noteCells(on: $0).map(\.number) })
  }

  /// The notes in the first columns of the tables of a notes sheet: `[note 1]`, `note 1` or `1`.
  private static func noteCells(on sheet: CheckedSheet) -> [(number: Int, cell: Cell)] {
    sheet.tables.flatMap { table in
      table.bodyCells.filter { $0.reference.column == table.table.block.columns.lowerBound }
        .compactMap { cell in number(cell).map { ($0, cell) } }
    }
  }

  private static func number(_ cell: Cell) -> Int? {
    switch cell.value {
    case .number(let number): Int(number.text)
    case .text(let text):
      NoteMark.numbers(in: text).first ?? NoteMark.number(text) ?? Int(text)
    case .boolean, .error, .notComputed: nil
    }
  }
}
