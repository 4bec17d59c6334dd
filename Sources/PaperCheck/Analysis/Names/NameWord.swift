import PaperMarkup

/// Normalises words of names for comparison.
enum NameWord {
  /// The word without case, apostrophes, full stops, hyphens and a plural or possessive `s`:
  /// `Women's`, `Womens` and `women` have the same stem.
  static func stem(_ word: some StringProtocol) -> String {
    var letters: [UInt8] = []
    var isPossessive = false
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        letters.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 0x20)
      case 0x80...: return stem(ofUnicode: word)
      default: isPossessive = byte == UInt8(ascii: "'")
      }
    }
    if isPossessive, word.hasSuffix("'s") || word.hasSuffix("'S") { letters.removeLast() }
    return singular(letters)
  }

  private static func stem(ofUnicode word: some StringProtocol) -> String {
    var folded = word.folded[...]
    if folded.hasSuffix("'s") { folded.removeLast(2) }
    return singular(Array(folded.filter { $0.isLetter || $0.isNumber }.utf8))
  }

  /// The letters without a plural ending.
  private static func singular(_ letters: [UInt8]) -> String {
    var letters = letters
    let end = letters.suffix(3)
    if letters.count > 4, end.elementsEqual("ies".utf8) {
      letters.replaceSubrange((letters.count - 3)..., with: "y".utf8)
    } else if letters.count > 3, end.last == UInt8(ascii: "s"),
      end.dropLast().last != UInt8(ascii: "s")
    {
      letters.removeLast()
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Whether a word is a connecting word, in any case, which carries no meaning in a name.
  static func isSmall(_ word: some StringProtocol) -> Bool {
    word.utf8.count < 5 && small.contains(word.lowercased())
  }

  /// - Parameter word: in lower case.
  static func isArticle(_ word: String) -> Bool {
    word == "the" || word == "a" || word == "an"
  }

  /// A word without a possessive ending.
  static func bare(_ word: Substring) -> Substring {
    guard word.utf8.last == UInt8(ascii: "s"), word.hasSuffix("'s") || word.hasSuffix("\u{2019}s")
    else { return word }
    return word.dropLast(2)
  }

  /// Whether two words are so alike that one may be a misspelling of the other: they begin alike,
  /// and differ in few letters for their length.
  static func areNear(_ first: String, _ second: String, limit: Int) -> Bool {
    guard first.first == second.first, first != second else { return false }
    let length = max(first.count, second.count)
    let limit = min(limit, length < 5 ? 0 : length < 8 ? 1 : length < 9 ? 2 : 3)
    return limit > 0 && Spelling.distance(from: first, to: second, atMost: limit) != nil
  }

  /// Whether two words may be forms of the same word: `migrant` and `migration`.
  static func beginAlike(_ first: String, _ second: String) -> Bool {
    zip(first, second).prefix { $0 == $1 }.count > 4
  }

  private static let small: Set = [
    "and", "of", "for", "the", "in", "on", "to", "at", "with", "from", "by", "a", "an", "or", "as",
  ]
}
