/// A position in a text file as editors count: line and column from 1, columns in Unicode scalars.
package struct TextPosition: Hashable, Comparable, Sendable {
  package var line: Int { Int(shortLine) }
  package var column: Int { Int(shortColumn) }

  /// 32 bits to save memory, because every value that is read has a position.
  private let shortLine: Int32
  private let shortColumn: Int32

  /// Numbers outside the 32-bit range are clamped; no file is that large.
  package init(line: Int, column: Int) {
    shortLine = Int32(clamping: line)
    shortColumn = Int32(clamping: column)
  }

  package static func < (first: Self, second: Self) -> Bool {
    (first.shortLine, first.shortColumn) < (second.shortLine, second.shortColumn)
  }
}
