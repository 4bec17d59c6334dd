import PaperMarkup

/// Strips the endings of words, so that "supported" and "supports" are the same. It is deliberately
/// coarse: stems are only compared with each other.
enum WordStem {
  /// The stems of a word in lower case: several if a hyphen or a slash joins words, none for stop
  /// words.
  static func stems(of lowered: String) -> [String] {
    // Fast path: nearly all words are plain letters without joining characters.
    if lowered.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
      return stem(of: lowered[...]).map { [$0] } ?? []
    }
    return lowered.split { $0 != "'" && $0 != "\u{2019}" && !$0.isLetter && !$0.isNumber }
      .compactMap(stem)
  }

  private static func stem(of part: Substring) -> String? {
    var part = part
    if let mark = part.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }) { part = part[..<mark] }
    guard !part.isEmpty, part.utf8.count <= 40, !small.contains(String(part)) else { return nil }
    guard let first = part.first, first.isLetter else { return String(part) }
    var stem = String(part)
    for ending in endings where stem.utf8.count - ending.utf8.count >= 4 && stem.hasSuffix(ending) {
      stem.removeLast(ending.utf8.count)
      break
    }
    if stem.count > 4, stem.last == "e" || stem.last == "y" || stem.last == "i" {
      stem.removeLast()
    }
    if stem.count > 4, stem.last == stem.dropLast().last { stem.removeLast() }
    return stem
  }

  /// Longer endings come before the shorter ones that they end with.
  private static let endings = [
    "ations", "ation", "ments", "ment", "ities", "ings", "ions", "ers", "ity", "ies", "ied", "ing",
    "ion", "ed", "er", "es", "s",
  ]

  /// Stop words: they do not help to tell indicators apart.
  private static let small: Set<String> = [
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "into", "as",
    "and",
    "or", "nor", "not", "no", "neither", "either", "both", "who", "whom", "whose", "which", "that",
    "this", "these", "those", "their", "its", "it", "they", "them", "he", "she", "his", "her",
    "our",
    "we", "us", "are", "is", "was", "were", "be", "been", "being", "am", "has", "have", "had",
    "having", "do", "does", "did", "than", "then", "so", "if", "when", "where", "while", "there",
    "here", "all", "any", "some", "each", "every", "other", "such", "also", "only", "more", "most",
    "less", "under", "over", "between", "up", "out", "about", "number", "numbers", "percentage",
    "percent", "per", "cent", "proportion", "rate", "total", "count", "aged", "age", "ages", "year",
    "years", "old", "olds",
  ]
}
