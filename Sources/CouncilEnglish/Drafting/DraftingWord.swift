/// A word of a recommendation, with the punctuation attached to it.
struct DraftingWord: Sendable {
  /// The punctuation after a word.
  enum Pause: Sendable {
    case none, comma, semicolon, colon, stop
    /// `!`, `?` or `…`.
    case exclamation

    var isBreak: Bool { self == .comma || self == .semicolon }
  }

  /// The range of the word, including its punctuation.
  let range: Range<Int>
  /// The end of the word, before its commas and stops.
  let end: Int
  /// The word without punctuation in lower case, with `'` for every apostrophe; empty for a word in
  /// brackets, quotation marks or code, which is treated as a name.
  let key: String
  let isCapitalised: Bool
  /// Whether it is a number or a sum of money.
  let isNumber: Bool
  /// Whether it interrupts the sentence: a dash, or a bracket that begins with "and".
  let interrupts: Bool
  let pause: Pause
}

/// Splits a text into words.
struct DraftingWordReader {
  private let scalars: [Unicode.Scalar]
  private let code: [Range<Int>]
  private let english: EnglishWords
  private var nextCode = 0
  private var depth = 0
  private var closingQuote: Unicode.Scalar?
  /// Whether the word closes a bracket that was not opened, as after the number of an item.
  private var isInterrupted = false

  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "”", "‘": "’", "\"": "\"", "'": "'",
  ]
  private static let openers: Set<Unicode.Scalar> = ["(", "[", "{", "“", "‘", "\"", "'"]
  private static let closers: Set<Unicode.Scalar> = [")", "]", "}", "”", "’", "\"", "'"]
  private static let pauses: Set<Unicode.Scalar> = [",", ";", ":", ".", "!", "?", "…"]

  init(scalars: [Unicode.Scalar], code: [Range<Int>], english: EnglishWords) {
    self.scalars = scalars
    self.code = code
    self.english = english
  }

  /// Whether a bracket or a quotation was still open at the end of the text.
  var isUnbalanced: Bool { depth != 0 || closingQuote != nil }

  mutating func words() -> [DraftingWord] {
    var words: [DraftingWord] = []
    var index = 0
    while index < scalars.count {
      let start = index
      while index < scalars.count, !isSpace(scalars[index]) { index += 1 }
      if index > start { words.append(word(start..<index)) }
      index += 1
    }
    return words
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private mutating func word(_ range: Range<Int>) -> DraftingWord {
    var core = range
    while let first = scalars[core].first, Self.openers.contains(first) {
      core = core.dropFirst()
    }
    while let last = scalars[core].last, Self.closers.contains(last) || Self.pauses.contains(last) {
      core = core.dropLast()
    }
    let isMarked = isMarked(range, core: core)
    var end = range.upperBound
    var pause = DraftingWord.Pause.none
    if !isMarked || closingQuote == nil && depth == 0 {
      (end, pause) = ending(of: range, core: core)
    }
    let first = scalars[core].first
    return DraftingWord(
      range: range, end: end, key: isMarked ? "" : key(core),
      isCapitalised: first?.properties.isUppercase == true,
      isNumber: first.map { $0 == "£" || $0.properties.numericType != nil } ?? false,
      interrupts: isInterrupted || core.isEmpty && !isMarked
        || core.count == 1 && first.map(isDash) == true || isMarked && isAside(range, core: core),
      pause: pause)
  }

  /// Whether it is an aside in brackets: "(and endorse the plan)".
  private func isAside(_ range: Range<Int>, core: Range<Int>) -> Bool {
    guard scalars[range].first == "(" else { return false }
    let key = key(core)
    return english[.conjunctions].contains(key) || english.verb(key) != nil
  }

  private func isDash(_ scalar: Unicode.Scalar) -> Bool {
    ["-", "–", "—", "/", "•", "*", "+", "=", ">", "<", "|"].contains(scalar)
  }

  private func key(_ core: Range<Int>) -> String {
    var key = String.UnicodeScalarView()
    for scalar in scalars[core] { key.append(scalar == "’" ? "'" : scalar) }
    return String(key).lowercased()
  }

  /// Updates the nesting of brackets, quotation marks and code, and returns whether the word is
  /// inside any.
  private mutating func isMarked(_ range: Range<Int>, core: Range<Int>) -> Bool {
    isInterrupted = false
    while let span = code[safe: nextCode], span.upperBound <= range.lowerBound { nextCode += 1 }
    let isCode = code[safe: nextCode].map { $0.overlaps(range) } ?? false
    var isMarked = isCode || depth > 0 || closingQuote != nil
    if closingQuote == nil, core.lowerBound > range.lowerBound {
      let opened = scalars[range.lowerBound..<core.lowerBound].last { Self.quotes[$0] != nil }
      closingQuote = opened.flatMap { Self.quotes[$0] }
      isMarked = isMarked || opened != nil
    }
    if let closing = closingQuote, scalars[core.upperBound..<range.upperBound].contains(closing) {
      closingQuote = nil
    }
    for scalar in scalars[range] {
      switch scalar {
      case "(", "[", "{":
        depth += 1
        isMarked = isMarked || scalar == scalars[range.lowerBound]
      case ")", "]", "}":
        isInterrupted = isInterrupted || depth == 0
        depth = max(depth - 1, 0)
      default: break
      }
    }
    return isMarked
  }

  /// Whether a word with a full stop is an abbreviation: "etc", "D.P.H".
  private func isAbbreviation(_ key: String) -> Bool {
    if english[.abbreviations].contains(key) { return true }
    let letters = key.split(separator: ".", omittingEmptySubsequences: false)
    return letters.count > 1 && letters.allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
  }

  /// The end of a word without its commas and stops, and the pause that these indicate.
  private func ending(of range: Range<Int>, core: Range<Int>) -> (Int, DraftingWord.Pause) {
    var end = range.upperBound
    while end > core.upperBound, [",", ";", ":", "."].contains(scalars[end - 1]) { end -= 1 }
    let signs = scalars[core.upperBound..<range.upperBound]
    if signs.contains(where: { ["!", "?", "…"].contains($0) })
      || signs.count(where: { $0 == "." }) > 1
    {
      return (range.upperBound, .exclamation)
    }
    if signs.contains(";") { return (end, .semicolon) }
    if signs.contains(":") { return (end, .colon) }
    if signs.contains(".") {
      return isAbbreviation(key(core))
        ? (range.upperBound, signs.contains(",") ? .comma : .none) : (end, .stop)
    }
    return (end, signs.contains(",") ? .comma : .none)
  }
}
