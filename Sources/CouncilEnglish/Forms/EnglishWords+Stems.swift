/// Stems of words, so that "supported" and "supports" are the same. They are deliberately coarse, since stems
/// are only compared with each other.
extension EnglishWords {
  /// The stems of a word in lower case: several if a hyphen or a slash joins words, none for stop
  /// words.
  package func stems(of lowered: String) -> [String] {
    // Fast path: nearly all words are plain letters without joining characters.
    if lowered.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
      return stem(of: lowered[...]).map { [$0] } ?? []
    }
    return lowered.split { $0 != "'" && $0 != "\u{2019}" && !$0.isLetter && !$0.isNumber }
      .compactMap(stem)
  }

  private func stem(of part: Substring) -> String? {
    var part = part
    if let mark = part.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }) { part = part[..<mark] }
    guard !part.isEmpty, part.utf8.count <= 40, !self[.stopWords].contains(String(part)) else {
      return nil
    }
    guard let first = part.first, first.isLetter else { return String(part) }
    var stem = String(part)
    for ending in Self.endings
    where stem.utf8.count - ending.utf8.count >= 4 && stem.hasSuffix(ending) {
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
}
