/// Distinguishes verbs from nouns where either may follow.
extension ClauseFinder {
  enum Kind { case verb, thing, doubtful }

  /// Whether the word after a joint is a verb, a noun or doubtful.
  func kind(_ index: Int, behind joint: Joint) -> Kind {
    let key = text.key(index)
    guard !key.isEmpty, !(key == "subject" && text.key(index + 1) == "to") else { return .thing }
    let isName = text.isName(index) && joint.pause != .semicolon
    let listed = text.english.verb(key)
    if listed.map({ !$0.isAlsoNoun }) ?? text.english[.verbs].contains(key) {
      return isName ? .doubtful : .verb
    }
    if listed != nil || text.english[.verbsAndNouns].contains(key) {
      if isName { return text.beginsObject(index + 1) ? .doubtful : .thing }
      let next = text.key(index + 1)
      let isOfPower =
        listed?.pattern == .receiver
        && (text.english[.powers].contains(next) || text.english[.besidePowers].contains(next))
      if joint.verb != joint.start || text.beginsObject(index + 1) || isOfPower { return .verb }
      return isThing(index, isListed: listed != nil) ? .thing : .doubtful
    }
    if opening.form == .thirdPerson, key.hasSuffix("s"),
      text.english.verb(inThirdPerson: key) != nil
        || text.english[.verbsAndNouns].contains(String(key.dropLast()))
    {
      return .doubtful
    }
    if joint.verb != joint.start || text.english[.strayAdverbs].contains(key)
      || text.english[.subordinators].contains(key) || text.english.looksLikeVerb(key)
      || text.english.isThirdPersonOfVerb(key)
    {
      return isName ? .thing : .doubtful
    }
    let goesBeforeObject =
      text.isBoundary(index) || text.isDeterminer(index) || text.english.isVerbInIng(key)
      || text.english[.pronouns].contains(key)
    return text.beginsObject(index + 1) && !goesBeforeObject ? .doubtful : .thing
  }

  /// Whether a word that can be a noun or a verb is certainly a noun, because no object follows it.
  private func isThing(_ index: Int, isListed: Bool) -> Bool {
    let next = text.key(index + 1)
    if text.english[.conjunctions].contains(next) {
      let behind = text.key(index + 2)
      return !text.english[.verbs].contains(behind) && text.english.verb(behind) == nil
    }
    let goesWithVerb =
      isListed ? ["to"] : ["on", "to", "with", "upon", "back", "for", "from", "in"]
    return text.isBoundary(index + 1) && !goesWithVerb.contains(next)
      && text.pause(index) != .comma
  }
}
