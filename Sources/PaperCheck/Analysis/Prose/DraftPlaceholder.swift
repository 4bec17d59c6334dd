/// A placeholder that is still to be replaced: `…` by itself, `TBC`, `xx`, `[insert date]`, `Lorem
/// ipsum`, and the invented names and numbers of new files.
struct DraftPlaceholder: Hashable {
  /// The place, in UTF-8 offsets of the line's text.
  let span: Range<Int>

  /// The first placeholder in a line; nil if there is none.
  static func first(in line: ProseLine) -> Self? {
    let text = line.text
    let found = [ellipsis(in: text), word(in: line), phrase(in: text)].compactMap { $0 }
    return found.filter { span in !line.code.contains { $0.overlaps(span) } }
      .min { $0.lowerBound < $1.lowerBound }.map(Self.init)
  }

  // MARK: - An ellipsis

  /// An ellipsis by itself: the whole text, or separated from the words at its start or end. One
  /// directly after a word is a sentence that trails off, and one in brackets marks an omission in
  /// a quotation.
  private static func ellipsis(in text: String) -> Range<Int>? {
    func isSpace(_ character: Character) -> Bool { character == " " || character == "\t" }
    func span(of part: Substring) -> Range<Int> {
      let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
      return start..<(start + part.utf8.count)
    }
    // Quick negative test: most lines have neither character.
    guard text.utf8.contains(0xE2) || text.utf8.contains(UInt8(ascii: ".")) else { return nil }
    var content = text.drop(while: isSpace)
    while let last = content.last, isSpace(last) { content.removeLast() }
    if content == "…" || content == "..." { return span(of: content) }
    // Three dots apart from words may also be typed for a dash.
    if content.first == "…", content.dropFirst().first.map(isSpace) == true {
      return span(of: content.prefix(1))
    }
    while let last = content.last, ".,;:".contains(last) { content.removeLast() }
    let isApart = content.last == "…" && content.dropLast().last.map(isSpace) == true
    return isApart ? span(of: content.suffix(1)) : nil
  }

  // MARK: - Words

  /// Abbreviations for "to be confirmed", "announced" and "determined", in lower case. None is an
  /// ordinary word.
  private static let abbreviations: Set<String> = ["tbc", "tba", "tbd"]

  /// Quick negative test: false means that no word can be one. It looks for two or three letters of
  /// each: xx, TBC, Lorem, Anytown, Other, 960000, a.n.other@.
  private static func mayHaveWord(_ text: String) -> Bool {
    var before: (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
    for letter in text.unicodeScalars {
      switch (before.1, letter) {
      case ("x", "x"), ("x", "X"), ("X", "x"), ("X", "X"): return true
      case ("t", "b"), ("t", "B"), ("T", "b"), ("T", "B"): return true
      case ("o", "r") where before.0 == "L" || before.0 == "l": return true
      case ("y", "t"), ("O", "t"), ("9", "6"), (_, "@"): return true
      default: before = (before.1, letter)
      }
    }
    return false
  }

  private static func word(in line: ProseLine) -> Range<Int>? {
    guard mayHaveWord(line.text) else { return nil }
    let words = line.words
    for index in words.indices {
      let word = words[index].text
      switch word.utf8.count {
      case 3 where abbreviations.contains(word.lowercased()): return words[index].span
      case 5 where word == "Lorem" || word == "lorem": return words[index].span
      case 7 where word == "Anytown": return words[index].span
      default:
        if let start = startOfPerson(endingAt: index, in: words) {
          return words[start].span.lowerBound..<words[index].span.upperBound
        }
        if isCrosses(word, after: index > 0 ? words[index - 1].text : "") {
          return words[index].span
        }
      }
    }
    return nil
  }

  /// The index of the first word of the placeholder person in new files: `A. N. Other`, the number
  /// 01632 960000 (reserved, never assigned) and the address `a.n.other@example.gov.uk`.
  private static func startOfPerson(endingAt index: Int, in words: [ProseWord]) -> Int? {
    let word = words[index].text
    switch word.utf8.count {
    case 5 where word == "Other":
      guard index > 0 else { return nil }
      if words[index - 1].text == "A.N" { return index - 1 }
      return index > 1 && words[index - 1].text == "N" && words[index - 2].text == "A"
        ? index - 2 : nil
    case 6 where word == "960000":
      return index > 0 && words[index - 1].text == "01632" ? index - 1 : nil
    case 11...: return word.hasPrefix("a.n.other@") ? index : nil
    default: return nil
    }
  }

  /// Whether a word is a run of x in place of a number or a name, such as `xx`, `£XX` or `XX%`. Two
  /// or three in capitals may be a Roman numeral, usually after a capitalised word.
  private static func isCrosses(_ word: Substring, after previous: Substring) -> Bool {
    // Quick negative test by the first byte: `x`, `X`, or that of a currency sign.
    guard let first = word.utf8.first, [0x58, 0x78, 0x24, 0xC2, 0xE2].contains(first) else {
      return false
    }
    let crosses = word.drop { "£€$".contains($0) }.prefix { $0 == "x" || $0 == "X" }
    guard crosses.count > 1 else { return false }
    let rest = word[crosses.endIndex...]
    guard rest.allSatisfy({ "%xX/,.-".contains($0) }) else { return false }
    let isRoman = word.count < 4 && word.allSatisfy { $0 == "X" }
    return !isRoman || previous.first?.isUppercase != true
  }

  // MARK: - Phrases

  /// Placeholder phrases that are common in drafts, in lower case.
  private static let phrases = [
    "[insert", "<insert", "[name]", "[date]", "[number]", "[title]", "[xx", "[tbc", "(tbc",
  ]

  private static let longestPhrase = phrases.map(\.utf8.count).max() ?? 0

  private static func phrase(in text: String) -> Range<Int>? {
    for (offset, byte) in text.utf8.enumerated() where byte == 0x5B || byte == 0x3C || byte == 0x28
    {
      let start = text.utf8.index(text.startIndex, offsetBy: offset)
      // Folds bytes rather than characters, so that offsets stay those of the text.
      let folded = text.utf8[start...].prefix(longestPhrase)
        .map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
      if let phrase = phrases.first(where: { folded.starts(with: $0.utf8) }) {
        return offset..<(offset + phrase.utf8.count)
      }
    }
    return nil
  }
}
