import PaperModel

/// Recognises the verbs of clauses.
///
/// Where verbs keep their place it does not matter what belongs to them, so that more of them can be
/// turned than those of the table.
extension ClauseFinder {
  /// The verb of the table at an index, in the form of the recommendation; nil for any other word.
  func verb(_ index: Int) -> CouncilVerb? {
    switch opening.form {
    case .bare, .infinitive: text.english.verb(text.key(index))
    case .thirdPerson: text.english.verb(inThirdPerson: text.key(index))
    }
  }

  /// Whether a word can be the verb of a clause, if a verb may be at its place at all.
  func leads(_ index: Int) -> Bool {
    if verb(index) != nil { return true }
    guard reach == .everyVerb, opening.form != .thirdPerson else { return false }
    let key = text.key(index)
    // "Do not approve" would need another form than "do".
    if text.english[.verbs].contains(key) { return key != "do" }
    guard text.english[.verbsAndNouns].contains(key) else { return false }
    let isComment = ["on", "upon"].contains(text.key(index + 1)) && text.isDeterminer(index + 2)
    return isComment || text.isDeterminer(index + 1)
      || text.english[.pronouns].contains(text.key(index + 1))
      || text.english[.adverbsBeforeVerbs].contains(text.key(index - 1))
  }

  /// Whether a word that leads no clause may be a noun, so that it is not certainly unknown.
  func isThingOrVerb(_ index: Int) -> Bool {
    reach == .everyVerb && text.english[.verbsAndNouns].contains(text.key(index))
  }

  /// Whether a word that nothing joins to the verb of the clause is the verb of a sentence within
  /// it: "the Director write to", "progress is".
  func beginsSentence(_ index: Int, after start: Int) -> Bool {
    let key = text.key(index)
    guard index > start, !text.isName(index), !text.pause(index - 1).isBreak,
      !text.english[.conjunctions].contains(text.key(index - 1))
    else { return false }
    return text.english[.auxiliaries].contains(key) || text.english[.verbs].contains(key)
      || text.english[.finiteVerbs].contains(key)
      || text.english[.verbsAndNouns].contains(key) && text.beginsObject(index + 1)
  }

  /// Checks that the first clause begins with a verb, and not with a thing of the same name: "Support
  /// services be reviewed", "Request for funding".
  func checkStart(_ clause: DraftingClause) throws(DraftingDoubt) {
    guard opening.count == 0, clause.adverb == nil, let last = clause.places.last,
      !clause.rest.isEmpty
    else { return }
    let verb = text.english.verb(text.key(last))
    guard verb?.isAlsoNoun ?? text.english[.verbsAndNouns].contains(text.key(last)) else { return }
    let next = text.key(last + 1)
    let hasObject = text.isDeterminer(last + 1) || text.english[.pronouns].contains(next)
    if verb?.takesThat == true, hasObject || text.isRelative(last + 1) { return }
    if text.isRelative(last + 1) { throw text.doubt(.noun, last, count: 2) }
    if !hasObject, text.isBoundary(last + 1), !takesPhrase(verb, clause.rest) {
      throw text.doubt(.noun, last, count: 2)
    }
    try checkSentence(clause.rest, of: last, hasObject: hasObject)
  }

  /// Whether a phrase in front of the object can follow the verb and not a noun: "Support in
  /// principle the plan", "Delegate to the Director authority".
  private func takesPhrase(_ verb: CouncilVerb?, _ rest: Range<Int>) -> Bool {
    switch text.key(rest.lowerBound) {
    case "in": text.key(rest.lowerBound + 1) == "principle"
    case "to":
      verb?.pattern == .receiver && rest.contains { text.english[.powers].contains(text.key($0)) }
    case "on", "upon": verb == nil
    default: false
    }
  }

  /// Checks that no finite verb follows, of which the supposed verb would be the subject.
  private func checkSentence(
    _ rest: Range<Int>, of verb: Int, hasObject: Bool
  ) throws(DraftingDoubt) {
    for index in rest {
      let key = text.key(index)
      if text.isRelative(index) || text.english[.subordinators].contains(key) { return }
      let isInfinitive = hasObject && text.key(index - 1) == "to"
      if text.english[.auxiliaries].contains(key), !text.isName(index), !isInfinitive {
        throw text.doubt(.noun, verb, count: 2)
      }
    }
  }
}
