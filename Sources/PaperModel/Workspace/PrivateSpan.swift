/// A part of an input that the public may not see.
package struct PrivateSpan: Hashable, Sendable {
  /// The file as named to the user.
  package let file: String
  /// The lines that it is on, from 1; `1...Int.max` for a whole file.
  package let lines: ClosedRange<Int>
  /// The byte range in the file, if one of its lines also contains other text; nil if it occupies
  /// its lines completely.
  package let bytes: Range<Int>?

  package init(file: String, lines: ClosedRange<Int>, bytes: Range<Int>? = nil) {
    self.file = file
    self.lines = lines
    self.bytes = bytes
  }

  /// A span of a whole file.
  package static func whole(_ file: String) -> Self { Self(file: file, lines: 1...Int.max) }
}

extension Sequence where Element == PrivateSpan {
  /// The lines of each file that contain private text, in order, with adjacent ranges merged.
  package var linesOfFiles: [String: [ClosedRange<Int>]] {
    Dictionary(grouping: self, by: \.file).mapValues { $0.map(\.lines).merged }
  }

  /// The private parts of each file, to the byte.
  package var placesOfFiles: [String: PrivatePlaces] {
    Dictionary(grouping: self, by: \.file).mapValues(PrivatePlaces.init)
  }
}

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
