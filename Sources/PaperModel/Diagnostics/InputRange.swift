package import PaperMarkup

/// A stretch of an input file: where a value stands, or where something is wrong.
package struct InputRange: Hashable, Sendable {
  private let origin: InputOrigin
  /// In a workbook the row and column of a cell.
  package let start: TextPosition
  /// The place behind the last character; equal to `start` for a point and for a cell.
  package let end: TextPosition

  /// The file as it is to be named to the user: relative to where she stands, or `-`.
  package var file: String { origin.file }
  /// Where in a workbook; nil in a text file.
  package var workbookPlace: WorkbookPlace? { origin.workbookPlace }

  package init(in origin: InputOrigin, start: TextPosition, end: TextPosition) {
    self.origin = origin
    self.start = start
    self.end = max(start, end)
  }

  package init(file: String, start: TextPosition, end: TextPosition) {
    self.init(in: InputOrigin(file), start: start, end: end)
  }

  /// A place in a workbook.
  /// - Parameters:
  ///   - row: from 1; of no matter but in a cell.
  ///   - column: as the row.
  package init(workbook file: String, _ place: WorkbookPlace, row: Int = 1, column: Int = 1) {
    self.init(in: InputOrigin(file, place), row: row, column: column)
  }

  /// A cell of a workbook.
  package init(in origin: InputOrigin, row: Int, column: Int) {
    let start = TextPosition(line: row, column: column)
    self.init(in: origin, start: start, end: start)
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
    Self(in: origin, start: start, end: start)
  }

  /// The first place of a file: where a finding about the file as a whole points.
  package static func start(of file: String) -> Self {
    let first = TextPosition(line: 1, column: 1)
    return Self(file: file, start: first, end: first)
  }
}
