import PaperMarkup
import PaperModel

/// Finds the headings of a document, also where they are only bold lines or numbered ones, and gives
/// them the levels that a paper has: 1 for the title, from 2 on for sections.
struct HeadingFinder {
  private let house: House
  private var hasStyles = false
  /// Whether a section was found so far.
  private var hasSection = false
  /// Whether there was any text so far that is no line of a header.
  private var hasText = false
  /// Levels of the styles that are used for sections, the uppermost first.
  private var levels: [Int] = []
  private var titleLevel: Int?
  /// The level of bold lines that say nothing of their level.
  private var boldLevel = 3

  static func blocks(_ blocks: [ForeignBlock], house: House) -> [ForeignBlock] {
    var finder = HeadingFinder(house: house)
    finder.look(at: blocks)
    return blocks.map { finder.found($0) }
  }

  private init(house: House) { self.house = house }

  private mutating func look(at blocks: [ForeignBlock]) {
    let styled = blocks.compactMap { block -> (level: Int, isKnown: Bool)? in
      guard case .heading(let level, let line) = block.content, level > 0 else { return nil }
      return (level, isKnown(line.plainText))
    }
    // Where sections are numbered, bold lines without a number are below them.
    let known = blocks.compactMap { block -> String? in
      guard case .paragraph(let line) = block.content, line.allStrong != nil,
        isKnown(line.plainText.singleSpaced)
      else { return nil }
      return line.plainText
    }
    if known.allSatisfy({ TypedNumber($0) == nil }) { boldLevel = 2 }
    var levels = Set(styled.map(\.level))
    hasStyles = !styled.isEmpty
    // A single heading at the uppermost level, before all others, is the title.
    if let first = styled.first, !first.isKnown, first.level == levels.min(), levels.count > 1,
      styled.count(where: { $0.level == first.level }) == 1
    {
      levels.remove(first.level)
      titleLevel = first.level
    }
    self.levels = levels.sorted()
  }

  private mutating func found(_ block: ForeignBlock) -> ForeignBlock {
    var block = block
    switch block.content {
    case .heading(let level, let line):
      let isTitle = level == 0 || level == titleLevel
      block.content = .heading(level: isTitle ? 1 : self.level(of: line, styled: level), line)
    case .paragraph(let line):
      guard let (words, level, isCertain) = heading(line) else {
        if Self.isSentence(line) { hasText = true }
        break
      }
      // A bold line before the first section is the title or, after some text, itself a section.
      let isFirst = !isCertain && !hasSection
      block.content = .heading(level: isFirst ? (hasText ? 2 : 1) : level, words)
    default: break
    }
    if case .heading(2, _) = block.content { hasSection = true }
    return block
  }

  /// The level of a heading with a style. What the house knows, and what has a single number, is a
  /// section, whatever its style.
  private func level(of line: [Inline], styled level: Int) -> Int {
    let text = line.plainText
    if isKnown(text) { return 2 }
    if let typed = TypedNumber(text), !typed.isNested, typed.number.allSatisfy(\.isNumber) {
      return 2
    }
    return min(2 + (levels.firstIndex(of: level) ?? 0), 6)
  }

  /// A paragraph that is a heading without a style: all bold and short, or one that the house knows; its
  /// level, and whether that is certain.
  private func heading(_ line: [Inline]) -> (words: [Inline], level: Int, isCertain: Bool)? {
    let text = line.plainText.singleSpaced
    guard text.count <= 120, line.lines.count == 1, !line.hasNote else { return nil }
    let isEnded = text.hasSuffix(".") || text.hasSuffix(",") || text.hasSuffix(";")
    let typed = TypedNumber(text)
    guard let strong = line.allStrong else {
      let isNumbered = !isEnded && typed.map { !$0.isNested } ?? false
      return (isNumbered || !hasStyles) && isKnown(text) ? (line, 2, true) : nil
    }
    // The caption of a table, and a label without its value, stay what they are.
    if isKnown(text) || isUsual(text) { return (strong, 2, true) }
    guard !isEnded, !text.hasSuffix(":"), !Self.isCaption(text) else { return nil }
    if let typed { return (strong, typed.isNested ? 3 : 2, !typed.isNested) }
    return hasStyles ? nil : (strong, boldLevel, false)
  }

  /// Whether a line is text, and not a line of the header or of the title.
  private static func isSentence(_ line: [Inline]) -> Bool {
    let text = line.plainText.trimmingWhiteSpace
    let isField = text.prefix(41).contains(":")
    return !isField && (text.count > 120 || [".", "!", "?", ";"].contains { text.hasSuffix($0) })
  }

  /// Whether a bold line says what the table after it shows.
  static func isCaption(_ text: String) -> Bool {
    let start = PaperWords.folded(String(text.prefix { $0 != ":" }))
    return text.contains(":")
      && ["action plan", "indicator", "table", "figure"].contains { start.contains($0) }
  }

  private func isKnown(_ text: String) -> Bool {
    let heading = Self.withoutNumber(text)
    if house.section(called: heading) != nil || house.section(called: text) != nil { return true }
    return [
      PaperWords.recommendations, PaperWords.authors, PaperWords.appendices,
      PaperWords.backgroundPapers,
    ].contains { PaperWords.means(heading, $0) } || isLikeSection(heading)
  }

  /// Whether a bold line is what councils commonly call a section, where sections are bold lines alone.
  private func isUsual(_ text: String) -> Bool {
    boldLevel == 2 && PaperWords.sections.contains(PaperWords.folded(Self.withoutNumber(text)))
  }

  /// Whether it is a section of the house with a slip in its heading.
  private func isLikeSection(_ heading: String) -> Bool {
    let folded = PaperWords.folded(heading)
    guard folded.count > 8 else { return false }
    return house.sections.contains { section in
      ([section.heading] + section.also).contains {
        Spelling.distance(from: folded, to: PaperWords.folded($0), atMost: 3) != nil
      }
    }
  }

  static func withoutNumber(_ text: String) -> String {
    guard let typed = TypedNumber(text), typed.number.contains(where: \.isNumber) else {
      return text
    }
    return String(text.dropFirst(typed.length))
  }
}
