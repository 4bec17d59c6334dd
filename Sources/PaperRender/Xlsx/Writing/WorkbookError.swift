/// The reasons why a workbook was not written: all problems of the plan, or an error of the disk.
package struct WorkbookError: Error, Hashable, Sendable {
  /// The problems, at least one.
  package let problems: [WorkbookProblem]

  init(_ problems: [WorkbookProblem]) { self.problems = problems }

  init(_ cause: WorkbookProblem.Cause, sheet: String? = nil, cell: CellPlace? = nil) {
    problems = [WorkbookProblem(cause, sheet: sheet, cell: cell)]
  }

  /// Whether the plan is valid and the disk failed.
  package var isOfDisk: Bool {
    problems.allSatisfy { if case .notWritable = $0.cause { true } else { false } }
  }
}

/// A problem that prevents the writing of a workbook, with its place.
package struct WorkbookProblem: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    case noSheets, emptySheet, duplicateSheetName, emptyLine, emptyMarking
    /// A link to a sheet with that name, which the workbook does not have.
    case unknownSheet(String)
    case badTableName(String), duplicateTableName(String)
    case tableWithoutColumns, tableWithoutRows, tableTooLarge
    case wrongNumberOfCells(Int, expected: Int)
    case emptyHeader, duplicateHeader(String)
    /// The text exceeds the limit of Excel: its length and the limit, in UTF-16 units.
    case textTooLong(Int, limit: Int)
    /// The text does not fit in the highest row even of the widest column.
    case textTooHigh
    /// The chart with that title refers to columns or rows outside the table.
    case chartOutsideTable(String)
    case chartWithoutAlternativeText(String)
    /// The property with that name is too long: its length and the limit.
    case propertyTooLong(String, Int, limit: Int)
    case notWritable(path: String, reason: String)
    /// An error reported by the library or the operating system.
    case library(String)
  }

  package let cause: Cause
  package let sheet: String?
  package let cell: CellPlace?
  /// The text that the cell was to hold; nil where there is none.
  package let text: String?

  init(_ cause: Cause, sheet: String? = nil, cell: CellPlace? = nil, text: String? = nil) {
    (self.cause, self.sheet, self.cell, self.text) = (cause, sheet, cell, text)
  }
}

/// A cell of a sheet by row and column, counted from 0; described in Excel's notation: `B7`.
package struct CellPlace: Hashable, Sendable, CustomStringConvertible {
  package let row: Int
  package let column: Int

  init(row: Int, column: Int) { (self.row, self.column) = (row, column) }

  package var description: String {
    var letters = ""
    var rest = column
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return "\(letters)\(row + 1)"
  }
}

extension WorkbookProblem: CustomStringConvertible {
  /// The place and the problem, in words: `sheet 'PI1', cell B7: …`.
  package var description: String {
    let place = [sheet.map { "sheet '\($0)'" }, cell.map { "cell \($0)" }].compactMap { $0 }
    return place.isEmpty ? message : place.joined(separator: ", ") + ": " + message
  }

  /// The problem in words, without its place.
  package var message: String {
    switch cause {
    case .noSheets: "a workbook needs at least one sheet"
    case .emptySheet: "the sheet is empty"
    case .duplicateSheetName: "another sheet has the same name"
    case .emptyLine: "a line above the table is empty"
    case .emptyMarking: "what says that it is not for publication is empty"
    case .unknownSheet(let name): "there is no sheet '\(name)' for the link"
    case .badTableName(let name):
      "'\(name)' cannot be the name of a table: it takes letters, digits and '_', begins with a "
        + "letter, has at most 255 characters and must not look like a cell"
    case .duplicateTableName(let name): "another table has the name '\(name)'"
    case .tableWithoutColumns: "the table has no columns"
    case .tableWithoutRows: "the table has no rows"
    case .tableTooLarge: "a sheet holds at most 1,048,576 rows and 16,384 columns"
    case .wrongNumberOfCells(let count, let expected):
      "the row has \(count) cells, and the table \(expected) columns"
    case .emptyHeader: "the column has no header"
    case .duplicateHeader(let header): "another column has the header '\(header)'"
    case .textTooLong(let length, let limit):
      "the text has \(length) characters, and Excel allows \(limit)"
    case .textTooHigh: "the text is too long for a row of Excel to show all of it"
    case .chartOutsideTable(let title):
      "the chart '\(title)' draws columns or rows that the table does not have"
    case .chartWithoutAlternativeText(let title):
      "the chart '\(title)' has no words for those who do not see it"
    case .propertyTooLong(let name, let length, let limit):
      "the \(name) of the workbook has \(length) characters, and Excel allows \(limit)"
    case .notWritable(let path, let reason): "'\(path)' cannot be written: \(reason)"
    case .library(let reason): "the workbook cannot be written: \(reason)"
    }
  }
}

extension WorkbookError: CustomStringConvertible {
  package var description: String { problems.map(\.description).joined(separator: "\n") }
}
