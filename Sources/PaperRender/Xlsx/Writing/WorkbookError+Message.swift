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
