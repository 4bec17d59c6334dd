package import PaperMarkup

/// A range of an input file: where a value is stated, or where something is wrong.
package struct InputRange: Hashable, Sendable {
  private let origin: InputOrigin
  /// The first character; in a workbook, the row and column of the cell.
  package let start: TextPosition
  /// The place after the last character; equal to `start` for a point and for a cell.
  package let end: TextPosition

  /// The file as named to the user: relative to the current folder, or `-` for standard input.
  package var file: String { origin.file }
  /// The place in the workbook; nil in a text file.
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
  ///   - row: the row from 1; ignored unless the place is a cell.
  ///   - column: the column from 1; ignored unless the place is a cell.
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
  /// The order in which diagnostics are printed: by file name, in a workbook by sheet, then by
  /// place.
  package static func < (first: Self, second: Self) -> Bool {
    let sheets = (first.workbookPlace?.order ?? 0, second.workbookPlace?.order ?? 0)
    return (first.file, sheets.0, first.start, first.end)
      < (second.file, sheets.1, second.start, second.end)
  }
}

extension InputRange {
  /// Whether another range of the same file lies in this one.
  package func contains(_ other: Self) -> Bool { start <= other.start && other.end <= end }

  /// The start of the range, as an empty range.
  package var startPoint: Self {
    Self(in: origin, start: start, end: start)
  }

  /// The first place of a file, for findings about the file as a whole.
  package static func start(of file: String) -> Self {
    let first = TextPosition(line: 1, column: 1)
    return Self(file: file, start: first, end: first)
  }
}

/// The file, or part of a workbook, that a place is in. Shared by all its places to save memory,
/// since every value that is read has a place.
package final class InputOrigin: Sendable {
  /// The file as named to the user: relative to the current folder, or `-` for standard input.
  let file: String
  /// Nil in a text file.
  let workbookPlace: WorkbookPlace?

  package init(_ file: String, _ workbookPlace: WorkbookPlace? = nil) {
    self.file = file
    self.workbookPlace = workbookPlace
  }
}

extension InputOrigin: Hashable {
  package static func == (first: InputOrigin, second: InputOrigin) -> Bool {
    first === second
      || (first.file == second.file && first.workbookPlace == second.workbookPlace)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(workbookPlace)
  }
}
