/// Kinds of words that are known by their endings.
extension EnglishWords {
  /// Whether the ending is that of an abstract noun: "membership", "participation". No verb has
  /// these endings except those listed.
  func isAbstractNoun(_ word: String) -> Bool {
    ["ship", "ness", "ity", "tion"].contains {
      word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 1
    } && !self[.verbsAndNouns].contains(word)
  }

  /// Whether the word is a verb in -ing: "tackling", but not "meeting", "housing" and "bring".
  func isVerbInIng(_ word: String) -> Bool {
    word.hasSuffix("ing") && word.utf8.count > 4 && !self[.wordsInIng].contains(word)
  }

  /// Whether the ending shows that a word is a verb although it is in no list.
  func looksLikeVerb(_ word: String) -> Bool {
    guard !self[.verbLikeNouns].contains(word), word.utf8.count > 4 else { return false }
    return ["ate", "ise", "ize", "ify"].contains { word.hasSuffix($0) }
  }

  /// Whether the word is a third-person form such as "considers" of a verb that is never a noun.
  func isThirdPersonOfVerb(_ word: String) -> Bool {
    if let verb = verb(inThirdPerson: word) { return !verb.isAlsoNoun }
    if self[.finiteVerbs].contains(word) { return true }
    guard word.hasSuffix("s") else { return false }
    let stems = [String(word.dropLast()), String(word.dropLast(2)), word.dropLast(3) + "y"]
    return stems.contains { self[.verbs].contains($0) }
  }
}
