/// Sentences inside an object, and what would make it a sentence itself.
extension ObjectReader {
  /// Whether with a word a sentence inside begins.
  func isRelative(_ index: Int) -> Bool {
    text.isRelative(index)
      && !(text.key(index) == "that" && before == .connector && !isJoined(index))
  }

  /// "which", "that": a sentence inside begins.
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

  /// A finite verb: there is a sentence inside that waits for it, or the object is a sentence.
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

  /// A word inside a sentence that is its verb, or may be: then the next one would be too many.
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

  /// "people who smoke", but not "the area in which services", where the subject comes first.
  private func isBehindSubject(_ index: Int) -> Bool {
    ["who", "which"].contains(text.key(index - 1)) && !text.isBoundary(index - 2)
      && !text.isPlural(index)
  }
}
