import PaperModel

extension Rule {
  /// Finds `it's` for `its`, and the other way round, where the surrounding words leave no doubt.
  static let confusedIts = ofProse(
    "confused-its", .warning, in: .language,
    page: Page(
      finds:
        "`it's`, which is short for *it is* or *it has*, where *its* is meant, and the other way round.",
      why: "It is the slip that readers of a public paper write to the council about.",
      example: "The programme achieved it's goals.",
      instead: "The programme achieved its goals.",
      doubt: """
        Very rarely wrong. It speaks up only where the word before or behind decides: `of it's`, \
        `it's own`, `achieved it's goals`, `its been`. Many slips pass unseen for that reason.
        """)
  ) { line, _ in
    line.folded.enumerated().compactMap { index, word in
      guard word == "its" || word == "it's", line.isLanguage(index) else { return nil }
      if word == "its" {
        return Its.isShortForm(index, in: line) ? shortForm(index, in: line) : nil
      }
      return Its.isPossessive(index, in: line) ? possessive(index, in: line) : nil
    }
  }

  private static func possessive(_ index: Int, in line: ProseLine) -> Finding {
    let word = line.words[index]
    return Finding(
      "'\(word.text)' is short for 'it is' or 'it has'", at: line.range(word.span),
      help: "write 'its' for what belongs to it",
      fix: line.fix(word.span, word.text.isCapitalised ? "Its" : "its"))
  }

  private static func shortForm(_ index: Int, in line: ProseLine) -> Finding {
    let word = line.words[index]
    return Finding(
      "'\(word.text)' says that something belongs to it", at: line.range(word.span),
      help: "write 'it is' or 'it has', or \"it's\"")
  }
}

/// Tells from the surrounding words whether `its` or `it's` is meant.
private enum Its {
  static func isPossessive(_ index: Int, in line: ProseLine) -> Bool {
    guard let next = word(index + 1, behindIn: line) else { return false }
    if next == "own" { return true }
    guard let last = word(index - 1, beforeIn: line), !clauseWords.contains(next) else {
      return false
    }
    if prepositions.contains(last) { return !next.hasSuffix("ing") }
    guard isThing(next) else { return false }
    if verbs.contains(last) { return true }
    let third = word(index + 2, behindIn: line)
    return last == "and" && partners.contains(next) && !(third.map(relatives.contains) ?? false)
  }

  static func isShortForm(_ index: Int, in line: ProseLine) -> Bool {
    guard let next = word(index + 1, behindIn: line) else { return false }
    return ["been", "a", "an", "the"].contains(next)
  }

  private static func word(_ index: Int, behindIn line: ProseLine) -> String? {
    line.words.indices.contains(index) && line.follows(index) ? line.folded[index] : nil
  }

  private static func word(_ index: Int, beforeIn line: ProseLine) -> String? {
    index >= 0 && line.follows(index + 1) ? line.folded[index] : nil
  }

  /// Whether a word names things that can belong to somebody, as most plurals do.
  private static func isThing(_ word: String) -> Bool {
    things.contains(word) || partners.contains(word)
      || (word.count > 4 && word.hasSuffix("s") && !word.hasSuffix("ss")
        && !["always", "perhaps", "sometimes", "across", "towards", "besides"].contains(word))
  }

  /// Words after which only a noun phrase can follow.
  private static let prepositions: Set = [
    "of", "with", "within", "into", "onto", "from", "through", "throughout", "during", "towards",
    "across", "against", "upon", "under", "via", "despite", "between", "among", "by", "at", "in",
    "on", "to", "behind", "beyond", "without", "around", "alongside", "regarding",
  ]

  /// Words that follow *it is* and cannot follow a possessive.
  private static let clauseWords: Set = [
    "a", "an", "the", "not", "been", "being", "that", "this", "these", "what", "why", "how", "when",
    "where", "who", "because", "also", "now", "always", "never", "just", "only", "still",
    "already", "really", "very", "quite", "too", "so", "all", "no", "about", "going", "here",
    "there", "to", "in", "on", "at", "if", "as", "often", "clear", "important", "likely",
  ]

  /// Transitive verbs that no clause follows.
  private static let verbs: Set = [
    "achieve", "achieved", "achieves", "achieving", "meet", "meets", "met", "meeting", "reach",
    "reached", "reaches", "publish", "published", "publishes", "review", "reviewed", "reviews",
    "deliver", "delivered", "delivers", "delivering", "improve", "improved", "improves",
    "increase", "increased", "reduce", "reduced", "exceed", "exceeded", "exceeds", "miss",
    "missed", "update", "updated", "refresh", "refreshed", "develop", "developed", "launch",
    "launched", "extend", "extended", "expand", "expanded", "fulfil", "fulfilled", "lost",
    "has", "have", "had", "support", "supported", "supports", "change", "changed", "complete",
    "completed", "hold", "held", "use", "used", "uses",
  ]

  private static let partners: Set = [
    "partners", "members", "residents", "staff", "services", "employees", "officers", "communities",
    "committees", "duties", "functions", "targets", "goals", "aims", "objectives",
  ]

  private static let things: Set = [
    "goal", "aim", "target", "objective", "duty", "budget", "plan", "strategy", "work", "role",
    "purpose", "progress", "impact", "performance", "potential", "full", "annual", "first",
    "second", "third", "final", "membership", "vision", "priority", "reach",
  ]

  private static let relatives: Set = ["who", "that", "which", "we", "they"]
}
