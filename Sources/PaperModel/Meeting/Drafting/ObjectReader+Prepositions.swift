/// Phrases of prepositions that have rules of their own.
extension ObjectReader {
  mutating func takeIn(_ index: Int) throws(DraftingDoubt) -> Bool {
    let next = text.key(index + 1)
    if ["principle", "full"].contains(next) {
      let isWhole = index + 2 >= range.upperBound || text.key(index + 2) == "subject"
      // "the agreement in principle", "payment in full"
      let isOfNoun = CouncilEnglish.nounsBeforePrinciple.contains(text.key(index - 1))
      return try takeProviso(index, mayStand: isWhole && !isOpen && !isOfNoun)
    }
    if CouncilEnglish.circumstances.contains(next)
      || text.isDeterminer(index + 1) && isCircumstance(index + 2)
      || isTimely(index)
    {
      try doubtUnlessOpen(index)
    }
    if adverbials.contains(.place), !CouncilEnglish.partsOfDocuments.contains(next),
      !CouncilEnglish.partsOfDocuments.contains(text.key(index + 2))
    {
      try doubtUnlessOpen(index)
    }
    if adverbials.contains(.help), !hasSeenWork { try doubtUnlessOpen(index) }
    takeConnector()
    return true
  }

  private func isCircumstance(_ index: Int) -> Bool {
    CouncilEnglish.circumstancesWithArticle.contains(text.key(index))
  }

  /// "for publication" states the purpose of the verb; "for 2016-2019" modifies the noun.
  func checkFor(_ index: Int) throws(DraftingDoubt) {
    let next = text.key(index + 1)
    let isDuration =
      !text.isYear(index + 1)
      && (index + 1..<min(index + 6, range.upperBound)).contains {
        !text.isName($0) && !text.key($0 + 1).hasPrefix("old")
          && (CouncilEnglish.units.contains(text.key($0)) || text.key($0) == "period")
      }
    // "for publication", and after an approval also "for formal consultation".
    let isPurpose =
      CouncilEnglish.purposes.contains(next)
      || !adverbials.isEmpty && !text.isDeterminer(index + 1) && !text.isBoundary(index + 2)
        && CouncilEnglish.purposes.contains(text.key(index + 2))
    if isPurpose || adverbials.contains(.goal) || isDuration && adverbials.contains(.time) {
      throw text.doubt(.attachment, index, count: 3)
    }
  }

  mutating func takeWith(_ index: Int) throws(DraftingDoubt) -> Bool {
    let next = text.key(index + 1)
    if next == "immediate" && text.key(index + 2) == "effect" || next == "effect" {
      return try takeProviso(index, mayStand: !isOpen)
    }
    if CouncilEnglish.feelings.contains(next) { throw text.doubt(.attachment, index, count: 2) }
    let isFirm =
      ["regard", "respect", "reference"].contains(next)
      || CouncilEnglish.nounsBeforeWith.contains(text.key(index - 1)) && !adverbials.contains(.help)
      || !adverbials.contains(.means)
    if !isFirm { try doubtUnlessOpen(index) }
    takeConnector()
    return true
  }

  /// "as set out in the report" modifies the noun; "as a true record" and "as follows" modify the
  /// verb.
  mutating func takeAs(_ index: Int) throws(DraftingDoubt) -> Bool {
    let next = text.key(index + 1)
    if CouncilEnglish.participlesAfterAs.contains(next) {
      open(.participle)
    } else if ["a", "the"].contains(next), CouncilEnglish.records.contains(text.key(index + 2)) {
      return try takeProviso(index, mayStand: !isDeep)
    } else if next == "follows", index + 2 == range.upperBound {
      return try takeProviso(index, mayStand: !isDeep)
    } else if text.key(index - 1) != "such", !isDeep, !hasSeenAppointment {
      throw text.doubt(.attachment, index, count: 3)
    }
    takeConnector()
    return true
  }

  mutating func takeTo(_ index: Int) throws(DraftingDoubt) -> Bool {
    if text.isInfinitive(index) {
      try checkInfinitive(index)
      inside = isDeep ? inside : .infinitive
    } else if !isOpen, mayBeGoal(index + 1) || isTimely(index) {
      throw text.doubt(.attachment, index, count: 3)
    }
    takeConnector()
    return true
  }

  /// Whether "to" may say where the object goes: "to Council", but not "to reducing" and "to date".
  private func mayBeGoal(_ index: Int) -> Bool {
    adverbials.contains(.goal) && text.key(index) != "date"
      && !DraftingText.isVerbInIng(text.key(index))
  }

  /// Checks whether "to do" modifies the noun before it.
  private func checkInfinitive(_ index: Int) throws(DraftingDoubt) {
    guard !isOpen else { return }
    let noun = text.key(index - 1)
    guard
      CouncilEnglish.nounsBeforeTo.contains(noun) || text.words[safe: index - 1]?.isNumber == true
    else {
      throw text.doubt(.attachment, index - 1, count: 3)
    }
    guard CouncilEnglish.verbsBeforeTo.contains(noun) else { return }
    // "partners plan to" is a sentence, "the Council's plan to" a noun.
    let mayBeVerb =
      text.isPlural(index - 2) && index - 2 >= range.lowerBound
      || noun.hasSuffix("s") && !isPlainPlural(before: index - 1)
    if mayBeVerb { throw text.doubt(.clause, index - 2, count: 3) }
  }

  /// Whether nothing before a plural can be the subject of a sentence such as "partners plan".
  private func isPlainPlural(before index: Int) -> Bool {
    let before = text.key(index - 1)
    return index == range.lowerBound || text.isDeterminer(index - 1) || before.hasSuffix("'s")
      || CouncilEnglish.conjunctions.contains(before)
  }
}
