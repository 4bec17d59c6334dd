/// Why no workbook was written: everything that is wrong with the plan, or what the disk refused.
package struct WorkbookError: Error, Hashable, Sendable {
  /// At least one.
  package let problems: [WorkbookProblem]

  init(_ problems: [WorkbookProblem]) { self.problems = problems }

  init(_ cause: WorkbookProblem.Cause, sheet: String? = nil, cell: CellPlace? = nil) {
    problems = [WorkbookProblem(cause, sheet: sheet, cell: cell)]
  }

  /// Whether nothing is wrong with the plan, and it was the disk that refused.
  package var isOfDisk: Bool {
    problems.allSatisfy { if case .notWritable = $0.cause { true } else { false } }
  }
}

/// One thing that keeps a workbook from being written, and where it stands.
package struct WorkbookProblem: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    case noSheets, emptySheet, duplicateSheetName, emptyLine, emptyMarking
    /// A link to a sheet of that name, which the workbook does not have.
    case unknownSheet(String)
    case badTableName(String), duplicateTableName(String)
    case tableWithoutColumns, tableWithoutRows, tableTooLarge
    case wrongNumberOfCells(Int, expected: Int)
    case emptyHeader, duplicateHeader(String)
    /// Longer than Excel allows there: how long it is, in UTF-16 units, and how long it may be.
    case textTooLong(Int, limit: Int)
    /// No row of Excel is high enough to show it, nor any column wide enough.
    case textTooHigh
    case numberTooLarge
    /// The chart of that title names columns or rows that the table does not have.
    case chartOutsideTable(String)
    case chartWithoutAlternativeText(String)
    /// A property of the file of that name: how long it is and may be.
    case propertyTooLong(String, Int, limit: Int)
    case notWritable(path: String, reason: String)
    /// What the library, or the system below it, reported.
    case library(String)
  }

  package let cause: Cause
  package let sheet: String?
  package let cell: CellPlace?
  /// What the cell was to hold.
  package let text: String?

  init(_ cause: Cause, sheet: String? = nil, cell: CellPlace? = nil, text: String? = nil) {
    (self.cause, self.sheet, self.cell, self.text) = (cause, sheet, cell, text)
  }
}

/// A cell of a sheet, counted from 0; written as in Excel: `B7`.
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
