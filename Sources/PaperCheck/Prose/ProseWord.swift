/// A word of a line of prose: letters and digits with what joins them, such as `over-achieved`,
/// `18's`, `2017/18`, `1,200`, `93%` or `sam@example.gov.uk`.
struct ProseWord: Hashable {
  let text: Substring
  /// Where it is, in UTF-8 offsets of its line.
  let span: Range<Int>

  /// The words of a text. Signs at the end of a word that may end a clause are no part of it.
  static func words(in text: String) -> [ProseWord] {
    var words: [ProseWord] = []
    words.reserveCapacity(text.utf8.count / 6 + 1)
    var start: String.Index?
    var startOffset = 0
    var offset = 0
    func end(at index: String.Index, _ offset: Int) {
      guard let first = start else { return }
      start = nil
      var last = index
      while last > first, !isKernel(text.unicodeScalars[text.unicodeScalars.index(before: last)]) {
        last = text.unicodeScalars.index(before: last)
      }
      guard last > first else { return }
      let word = text[first..<last]
      words.append(ProseWord(text: word, span: startOffset..<(startOffset + word.utf8.count)))
    }
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      if isKernel(scalar) {
        if start == nil { (start, startOffset) = (index, offset) }
      } else if !isJoint(scalar) {
        end(at: index, offset)
      }
      offset += UTF8.width(scalar)
    }
    end(at: text.endIndex, offset)
    return words
  }

  /// What a word begins and ends with: letters, digits, signs of currency and percent, and the marks
  /// that stand for references.
  private static func isKernel(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "%", "$": return true
      default: return false
      }
    }
    return scalar == "£" || scalar == "€" || scalar.value >= 0xF0000
      || scalar.properties.isAlphabetic
  }

  /// What may stand within a word.
  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\u{2019}", "-", "\u{2010}", "\u{2011}", ".", ",", "/", "@", "_", "+", "&", ":": true
    default: false
    }
  }
}
