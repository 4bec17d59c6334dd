import PaperMarkup
import PaperModel

/// Moods in which every word keeps its place: a clause is not taken apart, so it does not matter what
/// belongs to its verb. What has to be certain is which words are the verbs.
extension DraftingText {
  /// The wording to follow "RESOLVED that Cabinet": "notes the report and endorses the plan".
  func inThirdPerson(hasParts: Bool) throws(DraftingDoubt) -> [Prose.Inline] {
    try checkWhole(hasParts: hasParts)
    let opening = DraftingOpening(self)
    if opening.form == .thirdPerson || opening.count == 0 && beginsInThirdPerson {
      return wording(
        [.added(key(opening.count)), kept(behind: opening.count)], startingAsIs: true)
    }
    let clauses = try clauses(opening, reach: .everyVerb, hasParts: hasParts)
    return replacing(clauses) { _, verb in english.thirdPerson(of: verb) }
  }

  /// The wording to follow "RESOLVED": "to note the report and endorse the plan".
  ///
  /// One "to" governs all verbs that commas and "and" join, so that it is right however an "and" is
  /// read; after a semicolon there is another.
  func inInfinitive(hasParts: Bool) throws(DraftingDoubt) -> [Prose.Inline] {
    try checkWhole(hasParts: hasParts)
    let opening = DraftingOpening(self)
    if opening.form == .thirdPerson {
      let clauses = try clauses(opening, reach: .table, hasParts: hasParts)
      return replacing(clauses) { place, verb in
        (place == 0 ? "to " : "") + (english.verb(inThirdPerson: verb)?.base ?? verb)
      }
    }
    let finder = ClauseFinder(text: self, opening: opening, reach: .everyVerb)
    let first = try finder.first()
    try finder.checkStart(first)
    try check([first], hasParts: hasParts)
    var pieces: [ClauseTurner.Piece] = [.added("to " + key(first.start))]
    var behind = first.start
    for start in try finder.startsBehindSemicolons() {
      pieces.append(between(behind, start))
      pieces.append(.added("to " + key(start)))
      behind = start
    }
    return wording(pieces + [kept(behind: behind)], startingAsIs: true)
  }

  /// Whether the first word is certainly a verb in the third person, and not a plural.
  private var beginsInThirdPerson: Bool {
    english.isThirdPersonOfVerb(key(0))
      || english.verb(inThirdPerson: key(0)) != nil && (beginsObject(1))
  }

  /// Checks that it is one sentence, and not a resolution already.
  private func checkWhole(hasParts: Bool) throws(DraftingDoubt) {
    guard let last = words.indices.last else { throw doubt(.empty, 0) }
    if let fault { throw fault }
    if isUnfinished(last) || endsInColon, !hasParts { throw doubt(.unfinished, last) }
    if let start = startOfSubjunctive {
      throw doubt(.resolved, words.indices.first { $0 > start && key($0) == "be" } ?? start)
    }
  }

  private func clauses(
    _ opening: DraftingOpening, reach: ClauseFinder.Reach, hasParts: Bool
  ) throws(DraftingDoubt) -> [DraftingClause] {
    let finder = ClauseFinder(text: self, opening: opening, reach: reach)
    let clauses = try finder.clauses()
    if let first = clauses.first { try finder.checkStart(first) }
    try check(clauses, hasParts: hasParts)
    return clauses
  }

  /// Checks that every verb has something that it decides on.
  private func check(_ clauses: [DraftingClause], hasParts: Bool) throws(DraftingDoubt) {
    for clause in clauses where clause.rest.isEmpty {
      guard hasParts, clause.rest.lowerBound == words.count else {
        throw doubt(.noObject, clause.rest.lowerBound - 1)
      }
    }
  }

  /// The wording with each verb in another form. A "to" before a further clause is left out, as
  /// that before the first.
  private func replacing(
    _ clauses: [DraftingClause], with form: (_ place: Int, _ verb: String) -> String
  ) -> [Prose.Inline] {
    var pieces: [ClauseTurner.Piece] = []
    var behind: Int?
    var count = 0
    for clause in clauses {
      if let last = behind {
        let hasTo = key(clause.start - 1) == "to" && clause.start - 1 > last
        pieces.append(between(last, hasTo ? clause.start - 1 : clause.start))
      }
      if let adverb = clause.adverb {
        pieces.append(.added(adverb))
        pieces.append(between(clause.start, clause.start + 1))
      }
      behind = nil
      for place in clause.places {
        if let behind { pieces.append(between(behind, place)) }
        pieces.append(.added(form(count, key(place))))
        behind = place
        count += 1
      }
    }
    return wording(pieces + (behind.map { [kept(behind: $0)] } ?? []), startingAsIs: true)
  }

  /// What is between a word and another one after it, with the pause and the space.
  private func between(_ first: Int, _ second: Int) -> ClauseTurner.Piece {
    guard let first = words[safe: first], let second = words[safe: second],
      first.end <= second.range.lowerBound
    else { return .kept(0..<0) }
    return .kept(first.end..<second.range.lowerBound)
  }

  /// What follows a word, up to the end.
  private func kept(behind index: Int) -> ClauseTurner.Piece {
    guard let word = words[safe: index], word.end <= end else { return .kept(0..<0) }
    return .kept(word.end..<end)
  }
}

extension ClauseFinder {
  /// The first clause, up to the end of the text: where it ends does not matter.
  fileprivate func first() throws(DraftingDoubt) -> DraftingClause {
    let verbs = try verbs(from: opening.count)
    return DraftingClause(
      start: opening.count, adverb: verbs.adverb, verbs: verbs.verbs, places: verbs.places,
      conjunction: verbs.conjunction, rest: verbs.end..<max(text.words.count, verbs.end))
  }

  /// The indexes of the words after semicolons at which a clause begins that has no "to" yet.
  fileprivate func startsBehindSemicolons() throws(DraftingDoubt) -> [Int] {
    var starts: [Int] = []
    for index in text.words.indices where text.pause(index) == .semicolon {
      guard let joint = joint(after: index), text.key(joint.start) != "to" else { continue }
      switch kind(joint.verb, behind: joint) {
      case .thing: continue
      case .doubtful: throw text.doubt(.joined, index + 1, count: 3)
      case .verb: starts.append(joint.start)
      }
    }
    return starts
  }
}
