/// Distinguishes verbs from nouns where either may follow.
extension ClauseFinder {
  enum Kind { case verb, thing, doubtful }

  /// Whether the word after a joint is a verb, a noun or doubtful.
  func kind(_ index: Int, behind joint: Joint) -> Kind {
    let key = text.key(index)
    guard !key.isEmpty, !(key == "subject" && text.key(index + 1) == "to") else { return .thing }
    let isName = text.isName(index) && joint.pause != .semicolon
    let listed = CouncilVerb.named(key)
    if listed.map({ !$0.isAlsoNoun }) ?? CouncilEnglish.verbs.contains(key) {
      return isName ? .doubtful : .verb
    }
    if listed != nil || CouncilEnglish.verbsAndNouns.contains(key) {
      if isName { return text.beginsObject(index + 1) ? .doubtful : .thing }
      let next = text.key(index + 1)
      let isOfPower =
        listed?.pattern == .receiver
        && (CouncilEnglish.powers.contains(next) || CouncilEnglish.besidePowers.contains(next))
      if joint.verb != joint.start || text.beginsObject(index + 1) || isOfPower { return .verb }
      return isThing(index, isListed: listed != nil) ? .thing : .doubtful
    }
    if opening.form == .thirdPerson, key.hasSuffix("s"),
      CouncilVerb.named(inThirdPerson: key) != nil
        || CouncilEnglish.verbsAndNouns.contains(String(key.dropLast()))
    {
      return .doubtful
    }
    if joint.verb != joint.start || CouncilEnglish.strayAdverbs.contains(key)
      || CouncilEnglish.subordinators.contains(key) || DraftingText.looksLikeVerb(key)
      || DraftingText.isThirdPersonOfVerb(key)
    {
      return isName ? .thing : .doubtful
    }
    let goesBeforeObject =
      text.isBoundary(index) || text.isDeterminer(index) || DraftingText.isVerbInIng(key)
      || CouncilEnglish.pronouns.contains(key)
    return text.beginsObject(index + 1) && !goesBeforeObject ? .doubtful : .thing
  }

  /// Whether a word that can be a noun or a verb is certainly a noun, because no object follows it.
  private func isThing(_ index: Int, isListed: Bool) -> Bool {
    let next = text.key(index + 1)
    if CouncilEnglish.conjunctions.contains(next) {
      let behind = text.key(index + 2)
      return !CouncilEnglish.verbs.contains(behind) && CouncilVerb.named(behind) == nil
    }
    let goesWithVerb =
      isListed ? ["to"] : ["on", "to", "with", "upon", "back", "for", "from", "in"]
    return text.isBoundary(index + 1) && !goesWithVerb.contains(next)
      && text.pause(index) != .comma
  }
}
