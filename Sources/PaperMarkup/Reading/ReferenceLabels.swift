/// The labels of links that are given elsewhere in a text: `[label]: destination`.
struct ReferenceLabels: Sendable {
  private var labels: Set<String> = []

  /// Reads the labels of a text; `code` is where it holds code, in ascending order.
  /// - Parameter withNotes: whether labels that begin with `^` are those of notes.
  init(in scalars: [Unicode.Scalar], except code: [Range<Int>], withNotes: Bool) {
    var code = code[...]
    for end in scalars.indices.dropLast() where scalars[end] == "]" && scalars[end + 1] == ":" {
      while let first = code.first, first.upperBound <= end { code.removeFirst() }
      if let first = code.first, first.contains(end) { continue }
      // A label has no more than 999 characters.
      let earliest = max(end - Self.longest, 0)
      guard let start = scalars[earliest..<end].lastIndex(of: "["),
        Self.beginsBlock(scalars[..<start]), !(withNotes && scalars[start + 1] == "^")
      else { continue }
      labels.insert(Self.normal(scalars[start + 1..<end]))
    }
  }

  func contains(_ label: ArraySlice<Unicode.Scalar>) -> Bool {
    !labels.isEmpty && label.count <= Self.longest && labels.contains(Self.normal(label))
  }

  private static let longest = 999

  /// Whether nothing but the signs of quotes and lists stands in front on the same line.
  private static func beginsBlock(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    for scalar in before.reversed() {
      if scalar == "\n" { return true }
      guard scalar.isASCIIDigit || " \t>-+*.)".unicodeScalars.contains(scalar) else { return false }
    }
    return true
  }

  /// Labels are one whatever their case and the width of their spaces.
  private static func normal(_ label: ArraySlice<Unicode.Scalar>) -> String {
    String(label).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
