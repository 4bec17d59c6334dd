/// Nouns and their modifiers, and what distinguishes a noun phrase from a sentence.
extension ObjectReader {
  /// Consumes a noun, an adjective, a participle, a name or an adverb. Throws for a verb that makes
  /// the object a sentence.
  mutating func takeThing(_ index: Int) throws(DraftingDoubt) {
    let key = text.key(index)
    let wasBefore = before
    before = .thing
    hasSeenWork = hasSeenWork || CouncilEnglish.nounsOfWork.contains(key)
    hasSeenAppointment = hasSeenAppointment || CouncilEnglish.nounsBeforeAs.contains(key)
    if text.isName(index) { return }
    if !isDeep {
      try checkAdverb(index)
      try checkVerb(index, behind: wasBefore)
    } else if wasBefore == .thing || text.isRelative(index - 1) {
      try takeVerbInside(index)
    }
    let governs =
      key.hasSuffix("ing") && text.isBoundary(index - 1) && text.isDeterminer(index + 1)
    if governs || DraftingText.isVerbInIng(key) {
      before = .connector
      if text.pause(index - 1) == .comma { throw text.doubt(.comma, index, count: 2) }
      if endsPhrase(index), wasBefore == .thing, key != "arising" {
        throw text.doubt(.clause, index - 1, count: 2)
      }
      if wasBefore == .thing || text.isBoundary(index - 1) { open(.participle) }
    } else if CouncilEnglish.particles.contains(key), wasBefore == .connector {
      before = .connector
    }
  }

  /// Records that phrases from here on modify something inside the object.
  mutating func open(_ other: Inside) {
    if case .nothing = inside { inside = other }
  }

  /// Whether after this word a list continues, a phrase begins, or the object ends.
  func endsPhrase(_ index: Int) -> Bool {
    index + 1 >= range.upperBound || text.pause(index) != .none || text.isBoundary(index + 1)
  }

  private func checkAdverb(_ index: Int) throws(DraftingDoubt) {
    let key = text.key(index)
    guard !isOpen else { return }
    let isEnd = endsPhrase(index)
    let isAdverb =
      CouncilEnglish.strayAdverbs.contains(key) && isEnd && !text.key(index - 1).hasSuffix("ing")
      || key == "not"
      || key.hasSuffix("ly") && isEnd && !CouncilEnglish.wordsInLy.contains(key)
      || CouncilEnglish.adverbsBeforeVerbs.contains(key) && index == range.lowerBound
    if isAdverb { throw text.doubt(.attachment, index) }
  }

  private mutating func checkVerb(_ index: Int, behind: Before) throws(DraftingDoubt) {
    let key = text.key(index)
    if CouncilEnglish.pronouns.contains(key), behind != .connector {
      throw text.doubt(.clause, index - 1, count: 2)
    }
    guard behind == .thing else { return }
    let isEnd = endsPhrase(index)
    if CouncilEnglish.verbs.contains(key) || DraftingText.isThirdPersonOfVerb(key) {
      throw text.doubt(.clause, index - 1, count: 2)
    }
    if CouncilEnglish.finiteVerbsAndNouns.contains(key), !isEnd || text.key(index + 1) == "to" {
      throw text.doubt(.clause, index - 1, count: 2)
    }
    let isParticiple = CouncilEnglish.participles.contains(key)
    if isParticiple, CouncilEnglish.particles.contains(text.key(index + 1)) {
      // "the priorities set out in the report" is a noun phrase, "partners set out plans" is not.
      if !endsPhrase(index + 1) { throw text.doubt(.clause, index - 1, count: 2) }
      try checkParticiple(index)
      return
    }
    let isVerb = CouncilEnglish.verbsAndNouns.contains(key) || CouncilVerb.named(key) != nil
    let isBehindPersons =
      text.isPlural(index - 1) && CouncilEnglish.bodies.contains(text.key(index - 1))
    if isVerb, text.isPlural(index - 1), !isEnd || text.key(index + 1) == "to" || isBehindPersons {
      throw text.doubt(.clause, index - 1, count: 2)
    }
    let isDoneBy =
      key.hasSuffix("ed") && text.key(index + 1) == "by" && !text.isNumber(index + 2)
    if isParticiple || isDoneBy {
      if isEnd { try checkParticiple(index) }
    } else if key.hasSuffix("ed"), isEnd, !CouncilEnglish.wordsInEd.contains(key) {
      throw text.doubt(.clause, index - 1, count: 2)
    }
  }

  /// "the progress made" is a noun phrase; "the Board agreed" is a sentence.
  private mutating func checkParticiple(_ index: Int) throws(DraftingDoubt) {
    let next = text.key(index + 1)
    let isBehindPerson =
      CouncilEnglish.bodies.contains(text.key(index - 1)) || text.isName(index - 1)
    let isBehindPart = text.words[safe: index - 1]?.isNumber == true
    let isOfThing = CouncilEnglish.participlesOfThings.contains(text.key(index))
    if isBehindPerson && next != "by" && !isBehindPart && !isOfThing
      || next == "to" && text.isInfinitive(index + 1)
        && !CouncilEnglish.participlesBeforeTo.contains(text.key(index))
    {
      throw text.doubt(.clause, index - 1, count: 2)
    }
    open(.participle)
  }
}
