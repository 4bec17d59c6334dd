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
