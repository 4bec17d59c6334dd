import OfficePackage

/// What single cells hold.
extension WorkbookRule {
  static let symbolOnlyCell = ofSheets(
    "symbol-only-cell", .desirable, "A cell holds nothing but symbols."
  ) { sheet in
    sheet.findings(
      in: sheet.sheet.cells, help: "write a word, or a code such as '[x]' for what is not available"
    ) { cell in
      cell.text.map { !$0.contains { $0.isLetter || $0.isNumber } } == true
    } message: { cell in
      "\(quoted(cell.text ?? "")) is only a symbol"
    }
  }

  /// The first column holds labels, where a year or a code may be text.
  static let textNumber = ofTables(
    "text-number", .desirable, "A number is kept as text."
  ) { table in
    table.sheet.findings(
      in: table.bodyCells, help: "in Excel: Data, Text to Columns, Finish"
    ) { cell in
      cell.reference.column > table.table.block.columns.lowerBound
        && cell.text.map(isNumber) == true
    } message: { cell in
      "the number \(quoted(cell.text ?? "")) is kept as text"
    }
  }

  /// Digits with commas and a point, and signs around them; not what begins with a 0, a code.
  private static func isNumber(_ text: String) -> Bool {
    let core = text.drop { "£$€-−+ ".contains($0) }
    let digits = core.last == "%" ? core.dropLast() : core
    let isCode = digits.hasPrefix("0") && digits.count > 1 && !digits.contains(".")
    return digits.first?.isNumber == true && !isCode
      && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
  }

  static let textAmongNumbers = ofTables(
    "text-among-numbers", .desirable, "A column of numbers holds words."
  ) { table in
    let columns = table.numberColumns
    return table.sheet.findings(
      in: table.bodyCells, help: "put the words into a column of notes"
    ) { cell in
      guard columns.contains(cell.reference.column), let text = cell.text else { return false }
      return Shorthand.code(inBrackets: text) == nil && NoteMark.numbers(in: text).isEmpty
        && !isNumber(text) && text.contains { $0.isLetter || $0.isNumber }
    } message: { cell in
      "\(quoted(cell.text ?? "")) stands in a column of numbers"
    }
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
      if case .error(let name) = cell.value {
        "the cell holds the error '\(name)'"
      } else {
        "the formula was never computed"
      }
    }
  }
}
