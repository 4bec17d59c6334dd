/// What stands between `[^` and `]`.
package enum NoteLabel {
  /// No label is longer, in characters.
  static let longest = 200

  /// Whether a text is the label of a note: letters, digits, hyphens, full stops, colons and low
  /// lines, which mean nothing else wherever they stand.
  package static func isWellFormed(_ label: some StringProtocol) -> Bool {
    !label.isEmpty && label.unicodeScalars.count <= longest
      && label.unicodeScalars.allSatisfy(isAllowed)
  }

  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.isASCIIAlphanumeric || "-_.:".unicodeScalars.contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Labels are one whatever their case.
  static func normal(_ label: some Sequence<Unicode.Scalar>) -> String {
    String(label).lowercased()
  }
}

/// A stretch of a source that looks like `[^label]`; whether it means a note is for the parser to say.
struct NoteSign: Hashable, Sendable {
  /// All of it, from bracket to bracket.
  let range: Range<Int>
  /// The label as it was typed.
  let label: String
  /// Whether a colon follows, as where a note is defined.
  let hasColon: Bool

  /// The label as labels are compared.
  var key: String { NoteLabel.normal(label.unicodeScalars) }

  /// All that there are in a source, in order.
  static func signs(in scalars: [Unicode.Scalar]) -> [NoteSign] {
    var signs: [NoteSign] = []
    var start = 0
    while start + 3 < scalars.count {
      guard scalars[start] == "[", scalars[start + 1] == "^" else {
        start += 1
        continue
      }
      var end = start + 2
      while end < scalars.count, NoteLabel.isAllowed(scalars[end]) { end += 1 }
      let length = end - start - 2
      if length > 0, length <= NoteLabel.longest, end < scalars.count, scalars[end] == "]" {
        signs.append(
          NoteSign(
            range: start..<end + 1, label: String(scalars[start + 2..<end]),
            hasColon: end + 1 < scalars.count && scalars[end + 1] == ":"))
      }
      start = end
    }
    return signs
  }
}
