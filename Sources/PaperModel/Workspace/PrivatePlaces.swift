/// The private parts of one file: whole lines, and byte ranges of lines that also contain public
/// text.
package struct PrivatePlaces: Sendable {
  /// The line ranges in ascending order, counted from 1.
  private let lines: [ClosedRange<Int>]
  /// The byte ranges in ascending order.
  private let bytes: [Range<Int>]
  private var (nextLines, nextBytes) = (0, 0)

  /// Nothing is private.
  package static let none = PrivatePlaces([])

  /// - Parameter spans: private spans of the same file.
  package init(_ spans: [PrivateSpan]) {
    lines = spans.filter { $0.bytes == nil }.map(\.lines).merged
    bytes = spans.compactMap(\.bytes).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
  }

  /// Whether the byte at an offset on a line is private. Must be called in ascending order.
  package mutating func contains(line: Int, byte: Int) -> Bool {
    while nextLines < lines.count, lines[nextLines].upperBound < line { nextLines += 1 }
    if nextLines < lines.count, lines[nextLines].contains(line) { return true }
    while nextBytes < bytes.count, bytes[nextBytes].upperBound <= byte { nextBytes += 1 }
    return nextBytes < bytes.count && bytes[nextBytes].contains(byte)
  }
}

extension [ClosedRange<Int>] {
  /// The ranges in ascending order, with adjacent ranges merged.
  var merged: Self {
    sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, lines in
      if let last = merged.last, lines.lowerBound - 1 <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound...Swift.max(last.upperBound, lines.upperBound)
      } else {
        merged.append(lines)
      }
    }
  }
}
