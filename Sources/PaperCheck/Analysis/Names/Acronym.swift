/// An abbreviation in capitals as it stands in a line: `CCG`, also in `CCGs`, `CCG's` and `CCG/ICB`.
struct Acronym {
  /// Its capitals.
  let letters: String
  /// Whether there is the `s` of a plural behind them.
  let isPlural: Bool
  let span: Range<Int>
  /// The number of the word that it is, or is part of.
  let word: Int
  /// Whether it is all of that word.
  let isWord: Bool

  /// What is typed of it: capitals and the `s` of a plural.
  var text: String { isPlural ? letters + "s" : letters }

  /// The abbreviations of a line. Numbers, words that are shouted and those that everybody knows are
  /// none.
  /// - Parameter names: words in capitals that are names.
  static func acronyms(in line: ProseLine, names: Set<String>) -> [Acronym] {
    // A heading that is one word in capitals is that word.
    guard line.text.hasCapitals, line.words.count > 1 || !line.isHeading else { return [] }
    let shouted = Set(Shouting(line, names: names).runs.joined())
    return line.words.indices.flatMap { index -> [Acronym] in
      guard line.forms[index].hasCapitals, line.isLanguage(index),
        !shouted.contains(index)
      else { return [] }
      return acronyms(of: line.words[index], index)
    }
  }

  private static func acronyms(of word: ProseWord, _ index: Int) -> [Acronym] {
    let parts = word.text.split { "/-\u{2010}\u{2011}".contains($0) }
    return parts.compactMap { part in
      let bare = NameWord.bare(part)
      let capitals = bare.prefix { $0.isASCII && $0.isUppercase }
      let rest = bare[capitals.endIndex...]
      guard (2...9).contains(capitals.count), rest.isEmpty || rest == "s",
        !KnownAcronyms.common.contains(String(capitals)), !isRoman(capitals)
      else { return nil }
      let start =
        word.span.lowerBound
        + word.text.utf8.distance(from: word.text.startIndex, to: part.startIndex)
      return Acronym(
        letters: String(capitals), isPlural: !rest.isEmpty, span: start..<(start + bare.utf8.count),
        word: index, isWord: parts.count == 1)
    }
  }

  private static func isRoman(_ text: Substring) -> Bool { text.allSatisfy { "IVX".contains($0) } }
}
