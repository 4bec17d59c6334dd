/// Classifies words in their context.
extension DraftingText {
  func isDeterminer(_ index: Int) -> Bool {
    // The letter of "Appendix A" is not a determiner.
    CouncilEnglish.determiners.contains(key(index)) && !(key(index) == "a" && isName(index))
  }

  /// Whether a word after a verb shows that the word before it is a verb: "the", "it", "that",
  /// "how".
  func beginsObject(_ index: Int) -> Bool {
    let key = key(index)
    return CouncilEnglish.determiners.contains(key) || CouncilEnglish.pronouns.contains(key)
      || CouncilEnglish.relatives.contains(key)
  }

  func isRelative(_ index: Int) -> Bool { CouncilEnglish.relatives.contains(key(index)) }

  /// Whether the word is a plural noun in lower case: "partners".
  func isPlural(_ index: Int) -> Bool {
    let key = key(index)
    if CouncilEnglish.pluralsWithoutS.contains(key) { return true }
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
      && next.key != "date" && !isPlural(index + 1) && !Self.isVerbInIng(next.key)
      && !CouncilEnglish.pronouns.contains(next.key) && !Self.isAbstractNoun(next.key)
  }

  /// Whether no phrase can end in this word: "of", "the", "may", but not "May".
  func isUnfinished(_ index: Int) -> Bool {
    let key = key(index)
    let mayBeName = CouncilEnglish.auxiliaries.contains(key) || key == "a"
    return CouncilEnglish.unfinished.contains(key) && !(isName(index) && mayBeName)
  }

  /// Whether a phrase may begin at this word, or the sentence ends before it, so that what comes
  /// before is complete.
  func isBoundary(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return true }
    let key = key(index)
    return isUnfinished(index) && !isDeterminer(index)
      || CouncilEnglish.subordinators.contains(key) || key == "including"
  }

  /// Whether the ending is that of an abstract noun: "membership", "participation". No verb has
  /// these endings except those listed.
  private static func isAbstractNoun(_ key: String) -> Bool {
    ["ship", "ness", "ity", "tion"].contains {
      key.hasSuffix($0) && key.utf8.count > $0.utf8.count + 1
    }
      && !CouncilEnglish.verbsAndNouns.contains(key)
  }

  /// Whether the word is a verb in -ing: "tackling", but not "meeting", "housing" and "bring".
  static func isVerbInIng(_ key: String) -> Bool {
    key.hasSuffix("ing") && key.utf8.count > 4 && !CouncilEnglish.wordsInIng.contains(key)
  }

  /// Whether the ending shows that a word is a verb although it is in no list.
  static func looksLikeVerb(_ key: String) -> Bool {
    guard !CouncilEnglish.verbLikeNouns.contains(key), key.utf8.count > 4 else { return false }
    return key.hasSuffix("ate") || key.hasSuffix("ise") || key.hasSuffix("ize")
      || key.hasSuffix("ify")
  }

  /// Whether the word is a third-person form such as "considers" of a verb that is never a noun.
  static func isThirdPersonOfVerb(_ key: String) -> Bool {
    if let verb = CouncilVerb.named(inThirdPerson: key) { return !verb.isAlsoNoun }
    if CouncilEnglish.finiteVerbs.contains(key) { return true }
    guard key.hasSuffix("s") else { return false }
    let stems = [String(key.dropLast()), String(key.dropLast(2)), key.dropLast(3) + "y"]
    return stems.contains { CouncilEnglish.verbs.contains($0) }
  }
}
