/// Lines of an input whose words the public may not see.
package struct PrivateSpan: Hashable, Sendable {
  /// The file as it is named to the user.
  package let file: String
  /// From 1; `1...Int.max` for a whole file.
  package let lines: ClosedRange<Int>

  package init(file: String, lines: ClosedRange<Int>) {
    self.file = file
    self.lines = lines
  }

  /// All of a file.
  package static func whole(_ file: String) -> Self { Self(file: file, lines: 1...Int.max) }
}

extension Sequence where Element == PrivateSpan {
  /// The lines of each file, in order; stretches that touch are one.
  package var linesOfFiles: [String: [ClosedRange<Int>]] {
    Dictionary(grouping: self, by: \.file).mapValues { spans in
      var merged: [ClosedRange<Int>] = []
      for lines in spans.map(\.lines).sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if let last = merged.last, lines.lowerBound - 1 <= last.upperBound {
          merged[merged.count - 1] = last.lowerBound...Swift.max(last.upperBound, lines.upperBound)
        } else {
          merged.append(lines)
        }
      }
      return merged
    }
  }
}
