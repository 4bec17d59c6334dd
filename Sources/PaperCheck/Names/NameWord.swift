import PaperMarkup

/// A word of a name in the form in which names are compared.
enum NameWord {
  /// The word without case, apostrophes, full stops, hyphens and the `s` of a plural or possessive:
  /// `Women's`, `Womens` and `women` have one stem.
  static func stem(_ word: some StringProtocol) -> String {
    let letters = word.lowercased().filter { $0.isLetter || $0.isNumber }
    if letters.utf8.count > 4, letters.hasSuffix("ies") { return letters.dropLast(3) + "y" }
    if letters.utf8.count > 3, letters.hasSuffix("s"), !letters.hasSuffix("ss") {
      return String(letters.dropLast())
    }
    return letters
  }

  /// Words between those that make a name what it is, in lower case.
  static func isSmall(_ word: some StringProtocol) -> Bool {
    word.utf8.count < 5 && small.contains(word.lowercased())
  }

  /// A word without the mark of possession at its end.
  static func bare(_ word: Substring) -> Substring {
    word.hasSuffix("'s") || word.hasSuffix("\u{2019}s") ? word.dropLast(2) : word
  }

  /// Whether two words of a name are so alike that one is a misspelling of the other: they begin
  /// alike, and few letters differ for their length.
  static func areNear(_ first: String, _ second: String, limit: Int) -> Bool {
    guard first.first == second.first, first != second else { return false }
    let length = max(first.count, second.count)
    let limit = min(limit, length < 5 ? 0 : length < 8 ? 1 : length < 9 ? 2 : 3)
    return limit > 0 && Spelling.distance(from: first, to: second, atMost: limit) != nil
  }

  /// Whether two words may be forms of one: `migrant` and `migration`.
  static func beginAlike(_ first: String, _ second: String) -> Bool {
    zip(first, second).prefix { $0 == $1 }.count > 4
  }

  private static let small: Set = [
    "and", "of", "for", "the", "in", "on", "to", "at", "with", "from", "by", "a", "an", "or", "as",
  ]
}
