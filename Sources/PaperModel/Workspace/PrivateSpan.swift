/// A stretch of an input whose words the public may not see.
package struct PrivateSpan: Hashable, Sendable {
  /// The file as it is named to the user.
  package let file: String
  /// The lines on which it stands, from 1; `1...Int.max` for a whole file.
  package let lines: ClosedRange<Int>
  /// Which bytes of the file it has, where something else stands on one of its lines too; nil where
  /// all of its lines are its own.
  package let bytes: Range<Int>?

  package init(file: String, lines: ClosedRange<Int>, bytes: Range<Int>? = nil) {
    self.file = file
    self.lines = lines
    self.bytes = bytes
  }

  /// All of a file.
  package static func whole(_ file: String) -> Self { Self(file: file, lines: 1...Int.max) }
}

extension Sequence where Element == PrivateSpan {
  /// The lines of each file on which something private stands, in order; stretches that touch are one.
  package var linesOfFiles: [String: [ClosedRange<Int>]] {
    Dictionary(grouping: self, by: \.file).mapValues { $0.map(\.lines).merged }
  }

  /// What is private of each file, to the byte.
  package var placesOfFiles: [String: PrivatePlaces] {
    Dictionary(grouping: self, by: \.file).mapValues(PrivatePlaces.init)
  }
}
