import PaperModel

extension Rule {
  /// Finds `affect` where `effect` is meant, and the other way round.
  static let confusedAffect = ofProse(
    "confused-affect", .warning, in: .language,
    page: Page(
      finds: "*affect* where *effect* is meant, or *effect* where *affect* is.",
      why: """
        To affect is to change something; an effect is what comes of it. A reader who knows the \
        difference stumbles, and to effect a cut is not to affect one.
        """,
      example: "This creates a cyclical affect, and the cuts will effect people in Coventry.",
      instead: "This creates a cyclical effect, and the cuts will affect people in Coventry.",
      doubt: """
        Rarely wrong. *Affect* as a term of psychology (`the affect of the patient`) is taken for a \
        slip; *to effect change* is left alone.
        """)
  ) { line, _ in
    line.folded.enumerated().compactMap { index, folded in
      let meant: String? =
        switch folded {
        case "affect" where Effect.isThing(index, in: line): "effect"
        case "affects" where Effect.isPlainThing(index, in: line): "effects"
        case "effect" where Effect.isDoneToPeople(index, in: line): "affect"
        case "effected" where Effect.isDone(index, in: line): "affected"
        default: nil
        }
      return meant.map { finding($0, index, in: line) }
    }
  }

  private static func finding(_ meant: String, _ index: Int, in line: ProseLine) -> Finding {
    let word = line.words[index]
    let meant = word.text.isCapitalised ? meant.capitalisingFirst : meant
    return Finding(
      meant.lowercased().hasPrefix("e")
        ? "'\(word.text)' is a verb: to change something"
        : "'\(word.text)' is what comes of something, or to bring something about",
      at: line.range(word.span), help: "did you mean '\(meant)'?",
      fix: line.fix(word.span, meant))
  }
}

/// Tells from the surrounding words whether `affect` or `effect` is meant.
private enum Effect {
  /// Whether the word is a noun: it has an article, or belongs to something.
  static func isThing(_ index: Int, in line: ProseLine) -> Bool {
    if isPlainThing(index, in: line) { return true }
    guard let last = word(index - 1, in: line), let article = word(index - 2, in: line),
      ["a", "an"].contains(article), !amounts.contains(last)
    else { return false }
    // In "Does a decision affect people?" the verb is right despite the article.
    return !(word(index - 3, in: line).map(auxiliaries.contains) ?? false)
  }

  static func isPlainThing(_ index: Int, in line: ProseLine) -> Bool {
    guard line.isLanguage(index), let last = word(index - 1, in: line) else { return false }
    return ["a", "an", "the", "its", "their", "our", "side", "knock-on", "into"].contains(last)
      || (["in", "no"].contains(last) && line.folded[index] == "affect")
      || (["take", "takes", "took", "taking", "taken"].contains(last)
        && line.folded[index] == "affect")
  }

  static func isDoneToPeople(_ index: Int, in line: ProseLine) -> Bool {
    guard let last = word(index - 1, in: line), modals.contains(last),
      let next = word(index + 1, behindIn: line)
    else { return false }
    if people.contains(next) { return true }
    return word(index + 2, behindIn: line).map {
      people.contains($0)
        && [
          "young", "older", "disabled", "vulnerable", "local", "many", "more",
          "some", "most", "all", "those", "our", "the",
        ].contains(next)
    } ?? false
  }

  static func isDone(_ index: Int, in line: ProseLine) -> Bool {
    guard let last = word(index - 1, in: line) else { return false }
    return people.contains(last) || manners.contains(last)
  }

  private static func word(_ index: Int, in line: ProseLine) -> String? {
    index >= 0 && line.follows(index + 1) ? line.folded[index] : nil
  }

  private static func word(_ index: Int, behindIn line: ProseLine) -> String? {
    index < line.folded.count && line.follows(index) ? line.folded[index] : nil
  }

  private static let amounts: Set = ["few", "lot", "number", "couple", "handful", "minority"]
  private static let auxiliaries: Set = [
    "does", "did", "do", "can", "could", "would", "will", "may", "might", "should", "must", "shall",
    "let", "makes", "make", "see", "how",
  ]
  private static let modals: Set = [
    "will", "may", "might", "can", "could", "would", "should", "must", "not", "to", "also",
    "adversely", "directly",
  ]
  private static let people: Set = [
    "people", "residents", "children", "families", "us", "them", "you", "everyone", "women", "men",
    "patients", "staff", "adults", "communities", "carers", "pupils", "tenants", "households",
  ]
  private static let manners: Set = [
    "adversely", "disproportionately", "negatively", "positively", "badly", "worst", "directly",
    "severely", "greatly", "particularly", "those",
  ]
}
