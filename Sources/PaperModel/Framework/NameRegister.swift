import PaperMarkup

/// Finds things by what somebody wrote for them: an id, the name, or another spelling of it.
package struct NameRegister: Sendable {
  private var numbers: [[UInt8]: Int] = [:]

  package init() {}

  /// Adds the names of the thing with a number. A name that is known already keeps its meaning.
  package mutating func add(_ number: Int, names: [String]) {
    for name in names {
      let key = Self.folded(name)
      if numbers[key] == nil { numbers[key] = number }
    }
  }

  /// The number of the thing; nil if none has such a name.
  package func number(of typed: String) -> Int? { numbers[Self.folded(typed)] }

  /// A name without what people write in different ways: case, accents, apostrophes, punctuation,
  /// hyphens, spacing, the sign for "and", and "the" at the start.
  package static func folded(_ name: String) -> [UInt8] {
    var words: [[UInt8]] = [[]]
    for byte in FoldedText.fold(name) {
      switch byte {
      case UInt8(ascii: "'"): continue
      case UInt8(ascii: "&"): words += [Array("and".utf8), []]
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        words[words.count - 1].append(byte)
      default: words.append([])
      }
    }
    words.removeAll { $0.isEmpty }
    if words.count > 1, words[0] == Array("the".utf8) { words.removeFirst() }
    return Array(words.joined(separator: [UInt8(ascii: " ")]))
  }
}
