/// Stand-ins for references in text that has been read as Markdown.
///
/// A reference is taken out of the source before Markdown is read, so that its signs are never
/// markup, and a run of one private-use character stands for it, as long as it was, so that places
/// stay right. Inputs cannot hold these characters themselves. The character's distance from the
/// first one is the index of the reference among those of its document.
package enum ReferenceMarks {
  private static let first: UInt32 = 0xF0000
  /// How many references one document may hold.
  package static let limit = 65_000

  /// The stand-in for a reference; nil beyond the limit.
  package static func mark(_ index: Int, length: Int) -> String? {
    guard index < limit, let scalar = Unicode.Scalar(first + UInt32(index)) else { return nil }
    return String(repeating: Character(scalar), count: length)
  }

  /// A text with words in place of its marks.
  package static func resolve(_ text: String, _ words: (Int) -> String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value >= first }) else { return text }
    var result = ""
    var last: UInt32?
    for scalar in text.unicodeScalars {
      if scalar.value >= first {
        if scalar.value != last { result += words(Int(scalar.value - first)) }
        last = scalar.value
      } else {
        result.unicodeScalars.append(scalar)
        last = nil
      }
    }
    return result
  }
}
