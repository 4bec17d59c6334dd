package import PaperMarkup

/// A stretch of an input file: where a value stands, or where something is wrong.
package struct InputRange: Hashable, Sendable {
  /// The file as it is to be named to the user: relative to where she stands, or `-`.
  package let file: String
  /// In a workbook the row and column of a cell.
  package let start: TextPosition
  /// The place behind the last character; equal to `start` for a point and for a cell.
  package let end: TextPosition
  /// Where in a workbook; nil in a text file.
  package let workbookPlace: WorkbookPlace?

  package init(file: String, start: TextPosition, end: TextPosition) {
    self.file = file
    self.start = start
    self.end = max(start, end)
    workbookPlace = nil
  }

  /// A place in a workbook.
  /// - Parameters:
  ///   - row: from 1; of no matter but in a cell.
  ///   - column: as the row.
  package init(workbook file: String, _ place: WorkbookPlace, row: Int = 1, column: Int = 1) {
    self.file = file
    start = TextPosition(line: row, column: column)
    end = start
    workbookPlace = place
  }
}

extension InputRange: Comparable {
  /// By file name, in a workbook by sheet, and then by place: the order in which diagnostics are
  /// printed.
  package static func < (first: Self, second: Self) -> Bool {
    let sheets = (first.workbookPlace?.order ?? 0, second.workbookPlace?.order ?? 0)
    return (first.file, sheets.0, first.start, first.end)
      < (second.file, sheets.1, second.start, second.end)
  }
}

extension InputRange {
  /// Where it begins, as a point.
  package var startPoint: Self {
    workbookPlace == nil ? Self(file: file, start: start, end: start) : self
  }

  /// The first place of a file: where a finding about the file as a whole points.
  package static func start(of file: String) -> Self {
    let first = TextPosition(line: 1, column: 1)
    return Self(file: file, start: first, end: first)
  }
}
