import CouncilEnglish

/// An abbreviation in capitals in a line: `CCG`, also within `CCGs`, `CCG's` and `CCG/ICB`.
struct Acronym {
  /// The capitals.
  let letters: String
  /// Whether a plural `s` follows the capitals.
  let isPlural: Bool
  let span: Range<Int>
  /// The index of the word that the abbreviation is, or is part of.
  let word: Int
  /// Whether the abbreviation is the whole word.
  let isWord: Bool

  /// The abbreviation as typed, with its plural `s`.
  var text: String { isPlural ? letters + "s" : letters }

  /// The abbreviations of a line. Numbers, words in capitals for emphasis, and universally known
  /// abbreviations are left out.
  static func acronyms(in line: ProseLine, _ checked: CheckedWorkspace) -> [Acronym] {
    // A heading that is one word in capitals is not an abbreviation.
    guard line.text.hasCapitals, line.words.count > 1 || !line.isHeading else { return [] }
    let shouted = Set(Shouting(line, names: checked.organisationRegister.capitals).runs.joined())
    return line.words.indices.flatMap { index -> [Acronym] in
      guard line.forms[index].hasCapitals, line.isLanguage(index),
        !shouted.contains(index)
      else { return [] }
      return acronyms(of: line.words[index], index, checked.english)
    }
  }

  private static func acronyms(
    of word: ProseWord, _ index: Int, _ english: EnglishWords
  ) -> [Acronym] {
    let parts = word.text.split { "/-\u{2010}\u{2011}".contains($0) }
    return parts.compactMap { part in
      let bare = NameWord.bare(part)
      let capitals = bare.prefix { $0.isASCII && $0.isUppercase }
      let rest = bare[capitals.endIndex...]
      guard (2...9).contains(capitals.count), rest.isEmpty || rest == "s",
        !english.isKnown(acronym: String(capitals)), !isRoman(capitals)
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
