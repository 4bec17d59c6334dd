/// The text between `[^` and `]`.
package enum NoteLabel {
  /// The greatest length of a label, in characters.
  static let longest = 200

  /// Whether a text is a valid label: letters, digits, hyphens, full stops, colons and underscores,
  /// none of which has any other meaning there.
  package static func isWellFormed(_ label: some StringProtocol) -> Bool {
    !label.isEmpty && label.unicodeScalars.count <= longest
      && label.unicodeScalars.allSatisfy(isAllowed)
  }

  /// Whether a byte can occur in a label.
  static func mayBeOfLabel(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isAllowed(Unicode.Scalar(byte))
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.isASCIIAlphanumeric || "-_.:".unicodeScalars.contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The form in which labels are compared: case is ignored.
  static func normal(_ label: String) -> String { label.lowercased() }
}

/// A part of the source that looks like `[^label]`; only the parser can tell whether it is a note.
struct NoteSign: Hashable, Sendable {
  /// The range from bracket to bracket, in UTF-8 offsets.
  let range: Range<Int>
  /// The label as it was typed.
  let label: String
  /// Whether a colon follows, as in the definition of a note.
  let hasColon: Bool

  /// The label in the form in which labels are compared.
  var key: String { NoteLabel.normal(label) }

  /// All candidates in a source, in order.
  static func signs(in bytes: [UInt8]) -> [NoteSign] {
    var signs: [NoteSign] = []
    var start = 0
    while start + 3 < bytes.count {
      guard bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^") else {
        start += 1
        continue
      }
      let longest = bytes[(start + 2)...].prefix(NoteLabel.longest * 4 + 1)
      guard let end = longest.firstIndex(where: { !NoteLabel.mayBeOfLabel($0) }) else {
        start += 2
        continue
      }
      let label = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
      if bytes[end] == UInt8(ascii: "]"), NoteLabel.isWellFormed(label) {
        signs.append(
          NoteSign(
            range: start..<end + 1, label: label,
            hasColon: end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: ":")))
      }
      start = end
    }
    return signs
  }
}
