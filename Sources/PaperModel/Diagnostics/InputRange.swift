package import PaperMarkup

/// A stretch of an input file: where a value stands, or where something is wrong.
package struct InputRange: Hashable, Sendable {
  /// The file as it is to be named to the user: relative to where she stands, or `-`.
  package let file: String
  package let start: TextPosition
  /// The place behind the last character; equal to `start` for a point.
  package let end: TextPosition

  package init(file: String, start: TextPosition, end: TextPosition) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }
}

extension InputRange: Comparable {
  /// By file name and then by place: the order in which diagnostics are printed.
  package static func < (first: Self, second: Self) -> Bool {
    (first.file, first.start, first.end) < (second.file, second.start, second.end)
  }
}

extension InputRange {
  /// The first place of a file: where a finding about the file as a whole points.
  package static func start(of file: String) -> Self {
    let first = TextPosition(line: 1, column: 1)
    return Self(file: file, start: first, end: first)
  }
}
