import PaperMarkup
import PaperModel

extension Rule {
  /// Finds ranges of ages and of years whose end is before their start.
  static let backwardRange = ofProse(
    "backward-range", .warning, in: .figures,
    page: Page(
      finds: "A range of ages or of years ends before it begins.",
      why: """
        Two digits were exchanged, and a reader cannot tell of whom or of when the sentence speaks.
        """,
      example: "Young people aged 24-16 were asked in 2017-15.",
      instead: "Young people aged 16-24 were asked in 2015-17.",
      doubt: """
        Seldom: of two numbers with a hyphen or a dash between them only years, and ages beside words such \
        as `aged` and `year olds`, are compared.
        """
    )
  ) { line, _ in
    NumberRange.all(in: line).filter(\.isBackward).map { range in
      Finding(
        "the range '\(line.text(range.span))' ends before it begins", at: line.range(range.span))
    }
  }
}

/// Two whole numbers that are joined to a range of years or ages.
private struct NumberRange {
  let span: Range<Int>
  let isBackward: Bool

  private static let signs: Set<Character> = ["-", "\u{2010}", "\u{2011}", "\u{2013}"]
  private static let ages: Set<String> = ["aged", "age", "ages"]

  static func all(in line: ProseLine) -> [NumberRange] {
    line.words.indices.compactMap { NumberRange(at: $0, of: line) }
  }

  private init?(at index: Int, of line: ProseLine) {
    guard line.words[index].text.utf8.first?.isDigit == true, line.isLanguage(index) else {
      return nil
    }
    var last = index
    var ends = line.words[index].text.split(
      omittingEmptySubsequences: false, whereSeparator: Self.signs.contains)
    if ends.count == 1, line.words.indices.contains(index + 1) {
      let gap = line.gap(after: index)
      let isAgeTo =
        gap.allSatisfy(\.isWhitespace) && line.key(index + 1) == "to"
        && Self.ages.contains(line.key(index - 1))
      if gap.count == 1, gap.allSatisfy(Self.signs.contains) {
        last = index + 1
      } else if isAgeTo {
        last = index + 2
      }
      guard last > index, line.words.indices.contains(last) else { return nil }
      ends.append(line.words[last].text)
    }
    guard ends.count == 2, let first = Self.number(ends[0]), let second = Self.number(ends[1])
    else { return nil }
    let isOfAges =
      Self.ages.contains(line.key(index - 1)) || line.key(last + 1).hasPrefix("year")
    span = line.span(index...last)
    switch (ends[0].utf8.count, ends[1].utf8.count) {
    case (4, 4) where (1900...2099).contains(first) && (1900...2099).contains(second):
      isBackward = second < first
    // After 12 it cannot be a month.
    case (4, 2) where (1900...2099).contains(first) && second > 12:
      isBackward = second < first % 100
    case (1...3, 1...3) where isOfAges: isBackward = second < first
    default: return nil
    }
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.count <= 4 && text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
  }
}
