/// Relative clauses inside an object, and signs that the object is itself a sentence.
extension ObjectReader {
  /// Whether a relative clause begins at this word.
  func isRelative(_ index: Int) -> Bool {
    text.isRelative(index)
      && !(text.key(index) == "that" && before == .connector && !isJoined(index))
  }

  /// Consumes "which" or "that": a relative clause begins.
  mutating func takeRelative(_ index: Int) throws(DraftingDoubt) {
    let key = text.key(index)
    if key == "if" || key == "when", !isDeep { throw text.doubt(.attachment, index, count: 3) }
    let isBehindThing = ["which", "who", "whom", "whose", "that", "where", "why"].contains(key)
    let isInSentence = if case .sentence = inside { true } else { false }
    let isAllowed =
      switch before {
      case .start: false
      case .thing: isBehindThing || isDeep
      case .connector: true
      }
    let isAfterComma = text.pause(index - 1) == .comma
    if !isAllowed
      || isJoined(index) && !isInSentence && !(isAfterComma && isBehindThing && key != "that")
    {
      throw text.doubt(.joined, index - 1, count: 3)
    }
    inside = .sentence
    awaitedVerbs += 1
    mayRepeatVerb = false
    before = .connector
  }

  /// Consumes a finite verb. Either a relative clause is waiting for it, or the object is a
  /// sentence.
  mutating func takeAuxiliary(_ index: Int) throws(DraftingDoubt) {
    let key = text.key(index)
    let previous = text.key(index - 1)
    before = .connector
    let isGroup = index > range.lowerBound && CouncilEnglish.auxiliaries.contains(previous)
    let isInfinitive =
      ["be", "have", "do"].contains(key)
      && (previous == "to" || text.key(index - 2) == "to" && previous.hasSuffix("ly"))
    if isGroup || isInfinitive { return }
    try takeFiniteVerb(index)
  }

  mutating func takeFiniteVerb(_ index: Int) throws(DraftingDoubt) {
    if awaitedVerbs > 0 {
      awaitedVerbs -= 1
    } else if case .sentence = inside, mayRepeatVerb {
      mayRepeatVerb = false
    } else {
      throw text.doubt(.clause, index - 1, count: 2)
    }
  }

  /// Consumes a word inside a relative clause that is, or may be, its verb: a second verb would be
  /// one too many.
  mutating func takeVerbInside(_ index: Int) throws(DraftingDoubt) {
    let key = text.key(index)
    if CouncilEnglish.finiteVerbs.contains(key) {
      try takeFiniteVerb(index)
      return
    }
    let isBare = CouncilEnglish.verbsAndNouns.contains(key) || CouncilVerb.named(key) != nil
    let isVerb =
      CouncilEnglish.verbs.contains(key) || CouncilEnglish.finiteVerbsAndNouns.contains(key)
      || isBare
        && (text.isPlural(index - 1) || text.key(index - 1) == "that" && text.isPlural(index - 2))
      || isBehindSubject(index)
    if isVerb, awaitedVerbs > 0 {
      awaitedVerbs -= 1
      mayRepeatVerb = false
    }
  }

  /// Whether a verb follows its relative pronoun: "people who smoke", but not "the area in which
  /// services", where the subject comes first.
  private func isBehindSubject(_ index: Int) -> Bool {
    ["who", "which"].contains(text.key(index - 1)) && !text.isBoundary(index - 2)
      && !text.isPlural(index)
  }
}
