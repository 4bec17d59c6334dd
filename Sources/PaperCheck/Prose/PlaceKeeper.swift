/// Something that keeps a place in a text until somebody writes what belongs there: `…` by itself,
/// `TBC`, `xx`, `[insert date]`, `Lorem ipsum`, and the invented names and numbers that new files
/// begin with.
struct PlaceKeeper: Hashable {
  /// Where it is, in UTF-8 offsets of its line's text.
  let span: Range<Int>

  /// The first in a line; nil where there is none.
  static func first(in line: ProseLine) -> Self? {
    let text = line.text
    let found = [ellipsis(in: text), word(in: line), phrase(in: text)].compactMap { $0 }
    return found.filter { span in !line.code.contains { $0.overlaps(span) } }
      .min { $0.lowerBound < $1.lowerBound }.map(Self.init)
  }

  // MARK: - An ellipsis

  /// An ellipsis by itself: all of the text, or apart from the words at its start or its end. One
  /// after a word is how a sentence trails off, and one in brackets is what a quotation leaves out.
  private static func ellipsis(in text: String) -> Range<Int>? {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: { !isSpace($0) }),
      let end = bytes.lastIndex(where: { !isSpace($0) }).map({ $0 + 1 })
    else { return nil }
    for sign in ["…", "..."] {
      let count = sign.utf8.count
      guard end - start >= count else { continue }
      let isFirst = bytes[start...].starts(with: sign.utf8)
      if isFirst, end - start == count { return start..<end }
      // Three dots are typed for a dash as well.
      guard sign == "…" else { continue }
      if isFirst, isSpace(bytes[start + count]) { return start..<(start + count) }
      var last = end
      while last > start, ".,;:".utf8.contains(bytes[last - 1]) { last -= 1 }
      let from = last - count
      if from > start, bytes[from..<last].elementsEqual(sign.utf8), isSpace(bytes[from - 1]) {
        return from..<last
      }
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  // MARK: - Words

  /// Abbreviations for "to be confirmed", "announced" and "determined". In lower case they are words
  /// of nothing else.
  private static let abbreviations: Set<String> = ["tbc", "tba", "tbd"]

  private static func word(in line: ProseLine) -> Range<Int>? {
    line.words.indices.lazy.filter { index in
      let word = line.words[index].text
      switch word.utf8.count {
      case 3 where abbreviations.contains(word.lowercased()): return true
      case 5 where word.lowercased() == "lorem": return true
      case 7 where word == "Anytown": return true
      default: return isCrosses(word, after: index > 0 ? line.words[index - 1].text : "")
      }
    }.first.map { line.words[$0].span }
  }

  /// Whether a word is crosses in the place of a number or a name, such as `xx`, `£XX` or `XX%`. In
  /// capitals two or three may be a Roman number, most often after a word with a capital.
  private static func isCrosses(_ word: Substring, after previous: Substring) -> Bool {
    let crosses = word.drop { "£€$".contains($0) }.prefix { $0 == "x" || $0 == "X" }
    guard crosses.count > 1 else { return false }
    let rest = word[crosses.endIndex...]
    guard rest.allSatisfy({ "%xX/,.-".contains($0) }) else { return false }
    let isRoman = word.count < 4 && word.allSatisfy { $0 == "X" }
    return !isRoman || previous.first?.isUppercase != true
  }

  // MARK: - Phrases

  /// What drafts of many kinds have, in lower case: the first three are those of new files.
  private static let phrases = [
    "a. n. other", "01632 960000", "a.n.other@", "[insert", "<insert", "[name]", "[date]",
    "[number]",
    "[title]", "[xx", "[tbc", "(tbc",
  ]

  private static func phrase(in text: String) -> Range<Int>? {
    guard text.utf8.contains(where: { "[<(@.0".utf8.contains($0) }) else { return nil }
    // Bytes are folded, not characters, so that offsets stay those of the text.
    let folded = text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return folded.indices.lazy.compactMap { start in
      phrases.first { folded[start...].starts(with: $0.utf8) }.map {
        start..<(start + $0.utf8.count)
      }
    }.first
  }
}
