import PaperMarkup

/// A word of a line of prose: letters and digits with the characters that join them, such as
/// `over-achieved`, `18's`, `2017/18`, `1,200`, `93%` or `sam@example.gov.uk`.
struct ProseWord: Hashable {
  let text: Substring
  /// The place, in UTF-8 offsets of the line.
  let span: Range<Int>

  /// The words of a text. Trailing punctuation that may end a clause is not part of a word.
  static func words(in text: String) -> [ProseWord] {
    var words: [ProseWord] = []
    words.reserveCapacity(text.utf8.count / 6 + 1)
    for span in spans(in: text) { words.append(ProseWord(text: text[span], span: span)) }
    return words
  }

  private static func spans(in text: String) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    spans.reserveCapacity(text.utf8.count / 6 + 1)
    var start: Int?
    // The end of the last character that can end a word.
    var end = 0
    var offset = 0
    var bytes = text
    bytes.withUTF8 { bytes in
      while offset < bytes.count {
        let scalar =
          bytes[offset] < 0x80
          ? Unicode.Scalar(bytes[offset])
          : text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: offset)]
        let next = offset + UTF8.width(scalar)
        if isKernel(scalar) {
          if start == nil { start = offset }
          end = next
        } else if !isJoint(scalar), let first = start {
          spans.append(first..<end)
          start = nil
        }
        offset = next
      }
    }
    if let start { spans.append(start..<end) }
    return spans
  }

  /// Whether a character can begin and end a word: letters, digits, currency and percent signs, and
  /// the placeholder for a reference.
  private static func isKernel(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "%", "$": return true
      default: return false
      }
    }
    return scalar == "£" || scalar == "€" || scalar == "\u{FFFC}"
      || scalar.properties.isAlphabetic
  }

  /// Whether a character can only occur within a word.
  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\u{2019}", "-", "\u{2010}", "\u{2011}", ".", ",", "/", "@", "_", "+", "&", ":": true
    default: false
    }
  }
}
