/// Classifies words in their context.
extension DraftingText {
  func isDeterminer(_ index: Int) -> Bool {
    // The letter of "Appendix A" is not a determiner.
    english[.determiners].contains(key(index)) && !(key(index) == "a" && isName(index))
  }

  /// Whether a word after a verb shows that the word before it is a verb: "the", "it", "that",
  /// "how".
  func beginsObject(_ index: Int) -> Bool {
    let key = key(index)
    return english[.determiners].contains(key) || english[.pronouns].contains(key)
      || english[.relatives].contains(key)
  }

  func isRelative(_ index: Int) -> Bool { english[.relatives].contains(key(index)) }

  /// Whether the word is a plural noun in lower case: "partners".
  func isPlural(_ index: Int) -> Bool {
    let key = key(index)
    if english[.pluralsWithoutS].contains(key) { return true }
    return key.hasSuffix("s") && !key.hasSuffix("ss") && !key.hasSuffix("'s")
      && !key.hasSuffix("us")
      && !key.hasSuffix("is") && key.utf8.count > 3
  }

  /// Whether "to" is followed by a verb, or by a word that may be a verb.
  func isInfinitive(_ index: Int) -> Bool {
    guard key(index) == "to", key(index - 1) != "subject", let next = words[safe: index + 1] else {
      return false
    }
    return !next.key.isEmpty && !next.isNumber && !next.isCapitalised && !isDeterminer(index + 1)
      && next.key != "date" && !isPlural(index + 1) && !english.isVerbInIng(next.key)
      && !english[.pronouns].contains(next.key) && !english.isAbstractNoun(next.key)
  }

  /// Whether no phrase can end in this word: "of", "the", "may", but not "May".
  func isUnfinished(_ index: Int) -> Bool {
    let key = key(index)
    let mayBeName = english[.auxiliaries].contains(key) || key == "a"
    return english.unfinished.contains(key) && !(isName(index) && mayBeName)
  }

  /// Whether a phrase may begin at this word, or the sentence ends before it, so that what comes
  /// before is complete.
  func isBoundary(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return true }
    let key = key(index)
    return isUnfinished(index) && !isDeterminer(index)
      || english[.subordinators].contains(key) || key == "including"
  }
}
