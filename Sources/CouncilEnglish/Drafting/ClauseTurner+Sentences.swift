import PaperModel

/// Clauses whose words keep their order after the new verb.
extension ClauseTurner {
  /// "It be noted that …", unless "that" is a demonstrative, as in "that work".
  func thatClause() throws(DraftingDoubt) -> [Piece] {
    let rest = clause.rest.dropFirst()
    if rest.isEmpty {
      guard hasParts else { throw text.doubt(.unfinished, clause.rest.lowerBound) }
    } else {
      let isSentence = text.beginsSentence(rest.lowerBound)
      guard isSentence || text.firstVerb(in: rest) != nil else {
        throw text.doubt(.clause, clause.rest.lowerBound, count: 2)
      }
      if clause.verbs.map(\.base) == ["agree"], clause.adverb == nil, isSentence,
        text.isSubjunctive(rest),
        !rest.contains(where: { text.key($0) == "that" })
      {
        try checkEnd()
        return [.kept(text.range(rest))]
      }
    }
    return try replacingVerb(with: "it " + clause.passive)
  }

  /// "Agreement be given to receive …"; nil if "to" does not follow "agree".
  func agreement(_ verb: CouncilVerb) throws(DraftingDoubt) -> [Piece]? {
    let first = clause.rest.lowerBound
    let isInPrinciple = text.key(first) == "in" && text.key(first + 1) == "principle"
    let to = isInPrinciple ? first + 2 : first
    guard verb.base == "agree", text.key(to) == "to" else { return nil }
    guard clause.adverb == nil || clause.adverb == "formally" else {
      throw text.doubt(.attachment, clause.start)
    }
    if clause.rest.upperBound == to + 1, !hasParts { throw text.doubt(.unfinished, to) }
    return try replacingVerb(
      with: "agreement be " + (clause.adverb.map { $0 + " " } ?? "") + "given")
  }

  /// "It be recommended to Council that …"; nil if a thing is recommended.
  func recommendation(_ verb: CouncilVerb) throws(DraftingDoubt) -> [Piece]? {
    let first = clause.rest.lowerBound
    guard verb.base == "recommend", text.key(first) == "to" else { return nil }
    let that = clause.rest.first { text.key($0) == "that" }
    guard let that, that - first <= 8,
      (first + 1..<that).allSatisfy({
        text.isDeterminer($0) || text.isBody($0) || text.key($0) == "and"
      })
    else { throw text.doubt(.person, first, count: 3) }
    return try replacingVerb(with: "it " + clause.passive)
  }
}

extension DraftingText {
  /// Whether "that" before this word is a conjunction, and not a demonstrative as in "that work".
  func beginsSentence(_ index: Int) -> Bool {
    isDeterminer(index) || english[.pronouns].contains(key(index)) || isName(index)
      || isPlural(index) || isNumber(index)
  }

  /// The first finite verb; nil if a relative clause begins before it.
  func firstVerb(in range: Range<Int>) -> String? {
    for index in range {
      let key = key(index)
      if english[.auxiliaries].contains(key), !isName(index) { return key }
      if english[.finiteVerbs].contains(key) { return key }
      if english[.relatives].contains(key) { return nil }
    }
    return nil
  }

  /// Whether the sentence is in the subjunctive: "the report be published".
  func isSubjunctive(_ range: Range<Int>) -> Bool {
    guard firstVerb(in: range) == "be", let place = range.first(where: { key($0) == "be" }) else {
      return false
    }
    return place > range.lowerBound && key(place - 1) != "to" && !key(place - 1).hasSuffix("ly")
      && place + 1 < range.upperBound
  }

  /// Whether a word names a person or body that can be asked to do something.
  func isBody(_ index: Int) -> Bool {
    isName(index) || english[.bodies].contains(key(index))
  }
}
