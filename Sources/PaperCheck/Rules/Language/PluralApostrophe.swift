import PaperMarkup
import PaperModel

extension Rule {
  /// Finds apostrophes in plurals: `over 18's`, `the 1990's`, `41 GP's`.
  static let pluralApostrophe = ofProse(
    "plural-apostrophe", .warning, in: .language,
    page: Page(
      finds: "An apostrophe in a plural of figures or capitals.",
      why: "An apostrophe says that something belongs to somebody. A plural has none.",
      example: "Workshops for over 18's will start in the autumn, as they did in the 1990's.",
      instead: "Workshops for over 18s will start in the autumn, as they did in the 1990s.",
      doubt: """
        Rarely wrong. `2017's figures` and `the CCG's plan` are right and left alone; capitals are \
        looked at only behind a number or a word such as `several`.
        """)
  ) { line, _ in
    line.folded.enumerated().compactMap { index, folded -> Finding? in
      guard folded.utf8.last == UInt8(ascii: "s"), folded.hasSuffix("'s"), line.isLanguage(index)
      else { return nil }
      let word = line.words[index]
      let base = word.text.dropLast(2)
      let last = line.follows(index) ? line.folded[index - 1] : ""
      guard
        isAge(base, behind: last) || isDecade(base, behind: last)
          || isSeveral(base, behind: last) && endsClause(index, in: line)
          || last == "early" && folded == "year's"
      else { return nil }
      let plural = String(base) + "s"
      return Finding(
        "'\(word.text)' is a plural, which has no apostrophe", at: line.range(word.span),
        help: "write '\(plural)'", fix: line.fix(word.span, plural))
    }
  }

  /// Whether the word is an age: `18` after `over`, `over-18`, `16-18`.
  private static func isAge(_ base: Substring, behind last: String) -> Bool {
    let parts = base.lowercased()[...].split(separator: "-")
    guard let number = parts.last, isNumber(number), number.count < 3, parts.count < 3 else {
      return false
    }
    let limits: Set<Substring> = ["over", "under", "above", "below"]
    return parts.count == 1
      ? limits.contains(last[...]) : limits.contains(parts[0]) || isNumber(parts[0])
  }

  /// Whether the word is a decade: `1990`, `90` after `the`, `mid-1990`.
  private static func isDecade(_ base: Substring, behind last: String) -> Bool {
    let parts = base.lowercased()[...].split(separator: "-")
    guard let number = parts.last, isNumber(number), number.hasSuffix("0"),
      number.count == 2 || number.count == 4
    else { return false }
    return parts.count == 2
      ? ["mid", "early", "late"].contains(String(parts[0]))
      : parts.count == 1 && ["the", "early", "late", "mid"].contains(last)
  }

  /// Whether the word is capitals after a number or a word for many.
  private static func isSeveral(_ base: Substring, behind last: String) -> Bool {
    base.count > 1 && base.allSatisfy { $0.isUppercase && $0.isASCII }
      && (["many", "several", "these", "those", "few", "two", "three", "four", "five"].contains(
        last)
        || last.count < 4 && isNumber(last[...]) && last != "1")
  }

  /// Whether the text after a word shows that the word possesses nothing.
  private static func endsClause(_ index: Int, in line: ProseLine) -> Bool {
    guard line.words.indices.contains(index + 1), line.follows(index + 1) else { return true }
    return [
      "in", "of", "are", "were", "have", "who", "and", "to", "for", "with", "will", "at", "from",
      "or", "that", "which", "on", "by", "as", "had", "do", "did", "can", "across",
    ].contains(line.folded[index + 1])
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
  }
}
