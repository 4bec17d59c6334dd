import PaperModel

/// Splits a recommendation into clauses: finds where one verb with its object ends and the next
/// begins.
struct ClauseFinder {
  /// Which words can be the verb of a clause.
  enum Reach: Sendable {
    /// The verbs of the table, of which the participle is known.
    case table
    /// Every word that is certainly a verb where it is.
    case everyVerb
  }

  let text: DraftingText
  let opening: DraftingOpening
  var reach = Reach.table

  /// The largest number of clauses; a sentence with more is not plausible.
  private static let mostClauses = 8

  /// The clauses in order; the words that join two of them are between them.
  func clauses() throws(DraftingDoubt) -> [DraftingClause] {
    var clauses: [DraftingClause] = []
    var next: Int? = opening.count
    while let start = next {
      guard clauses.count < Self.mostClauses else { throw text.doubt(.joined, start) }
      let verbs = try verbs(from: start)
      let found = try end(of: verbs)
      clauses.append(
        DraftingClause(
          start: start, adverb: verbs.adverb, verbs: verbs.verbs, places: verbs.places,
          conjunction: verbs.conjunction, rest: verbs.end..<found.end))
      next = found.next
    }
    return clauses
  }

  /// The indexes at which the clauses after the first begin, as far as that is certain. The last of
  /// them may begin with a verb that is not in the table.
  var startsBehindFirst: [Int] {
    var starts: [Int] = []
    var next: Int? = opening.count
    while let start = next, starts.count < Self.mostClauses {
      if start != opening.count { starts.append(start) }
      guard let verbs = try? verbs(from: start), let found = try? end(of: verbs) else { break }
      next = found.next
    }
    return starts
  }

  /// Verbs that share an object: "note", "formally note", "note, endorse and support".
  struct Verbs {
    let adverb: String?
    /// Those of the table.
    var verbs: [CouncilVerb]
    /// The index of each.
    var places: [Int]
    /// The conjunction between the last two.
    var conjunction = ""
    /// The index of the word after the verbs.
    var end: Int
  }

  func verbs(from start: Int) throws(DraftingDoubt) -> Verbs {
    let hasAdverb = text.english[.adverbsBeforeVerbs].contains(text.key(start))
    let place = hasAdverb ? start + 1 : start
    guard leads(place) else { throw text.doubt(isThingOrVerb(place) ? .noun : .verb, place) }
    var found = Verbs(
      adverb: hasAdverb ? text.key(start) : nil, verbs: verb(place).map { [$0] } ?? [],
      places: [place], end: place + 1)
    while found.conjunction.isEmpty {
      let isJoined = text.english[.conjunctions].contains(text.key(found.end))
      guard isJoined || text.pause(found.end - 1) == .comma else { break }
      let next = isJoined ? found.end + 1 : found.end
      guard next < text.words.count else { throw text.doubt(.unfinished, next) }
      guard leads(next) else {
        throw isJoined ? text.doubt(.verb, next) : text.doubt(.attachment, next, count: 2)
      }
      if isJoined { found.conjunction = text.key(found.end) }
      if let another = verb(next) { found.verbs.append(another) }
      found.places.append(next)
      found.end = next + 1
    }
    let isAlternative = found.conjunction == "or" || found.conjunction == "and/or"
    guard !isAlternative, found.places.count == 1 || !found.conjunction.isEmpty else {
      throw text.doubt(.joined, found.end - 2, count: 2)
    }
    return found
  }

  // MARK: Where a clause ends

  /// What construction a word is inside, which an "and" might continue.
  private enum Surroundings {
    case nothing
    /// "to do": the index of its last verb.
    case infinitive(Int)
    /// A relative clause: "which …", "that …".
    case sentence
  }

  /// The end of a clause, and the start of the next; nil if there is none.
  private func end(of verbs: Verbs) throws(DraftingDoubt) -> (end: Int, next: Int?) {
    var surroundings = Surroundings.nothing
    let ownsInfinitive = ownsInfinitive(verbs)
    let all = verbs.end..<max(text.words.count, verbs.end)
    for index in all {
      if text.english[.relatives].contains(text.key(index)) {
        surroundings = .sentence
      } else if case .sentence = surroundings {
      } else if text.isInfinitive(index) {
        surroundings = .infinitive(index + 1)
      } else if case .nothing = surroundings, reach == .everyVerb,
        beginsSentence(index, after: verbs.end)
      {
        surroundings = .sentence
      }
      guard let joint = joint(after: index) else { continue }
      if text.key(joint.start) == "to", let next = try infinitive(behind: joint, in: surroundings) {
        return (index + 1, next)
      }
      switch kind(joint.verb, behind: joint) {
      case .thing:
        if joint.pause == .semicolon { throw text.doubt(.joined, index + 1, count: 3) }
      case .doubtful:
        // "to consider and comment on"
        guard case .infinitive(index) = surroundings, joint.pause != .semicolon,
          verb(joint.verb) == nil
        else { throw text.doubt(.joined, index + 1, count: 3) }
        surroundings = .infinitive(joint.verb)
      case .verb:
        if joint.isAlternative { throw text.doubt(.joined, index + 1, count: 3) }
        if joint.pause == .semicolon { return (index + 1, joint.start) }
        switch surroundings {
        case .nothing: return (index + 1, joint.start)
        case .infinitive(let last)
        where goesOn(joint, from: last, at: index, ownsInfinitive: ownsInfinitive):
          surroundings = .infinitive(joint.verb)
        case .infinitive, .sentence: throw text.doubt(.joined, index + 1, count: 3)
        }
      }
    }
    return (all.upperBound, nil)
  }

  /// Whether a verb continues the preceding "to do" and does not begin a clause.
  private func goesOn(_ joint: Joint, from last: Int, at index: Int, ownsInfinitive: Bool) -> Bool {
    let isTurned = verb(joint.verb) != nil
    // "to finalise and approve X": a verb that requires an object shares that of the next.
    if last == index {
      return !isTurned || verb(last) != nil
        || text.english[.transitiveVerbs].contains(text.key(last))
    }
    let isSetOff = joint.pause == .comma && !joint.conjunction.isEmpty
    return !isTurned && !isSetOff
      && (ownsInfinitive || text.english[.outcomes].contains(text.key(joint.verb)))
  }

  /// Whether "to do" is a complement of the verb, as in "agree to do" and "authorise P to do".
  private func ownsInfinitive(_ verbs: Verbs) -> Bool {
    guard verbs.places.count == 1, let verb = verbs.verbs.first else { return false }
    switch verb.pattern {
    case .person, .objectOrPerson, .receiver, .office: return true
    case .object: return verb.base == "agree" && text.key(verbs.end) == "to"
    case .thanks: return false
    }
  }

  /// A place where the next clause may begin.
  struct Joint {
    let pause: DraftingWord.Pause
    /// "and", "or"; empty if there is none.
    let conjunction: String
    var isAlternative: Bool { conjunction == "or" || conjunction == "and/or" }
    /// The index at which the clause would begin.
    let start: Int
    /// The index at which its verb would be: after an adverb if there is one.
    let verb: Int
  }

  func joint(after index: Int) -> Joint? {
    let pause = text.pause(index)
    let isJoined = text.english[.conjunctions].contains(text.key(index + 1))
    guard pause.isBreak || isJoined else { return nil }
    let start = isJoined ? index + 2 : index + 1
    guard start < text.words.count else { return nil }
    let hasAdverb = text.english[.adverbsBeforeVerbs].contains(text.key(start))
    return Joint(
      pause: pause, conjunction: isJoined ? text.key(index + 1) : "", start: start,
      verb: hasAdverb ? start + 1 : start)
  }

  /// The start of a clause that begins with "to", as the first one does; nil if "to" continues the
  /// construction before it.
  private func infinitive(
    behind joint: Joint, in surroundings: Surroundings
  ) throws(DraftingDoubt) -> Int? {
    let isTurned = verb(joint.start + 1) != nil
    switch (surroundings, opening.form) {
    case (.nothing, .infinitive):
      if joint.isAlternative { throw text.doubt(.joined, joint.start - 1, count: 3) }
      return joint.start + 1
    case (.nothing, _):
      // "Note the report and to endorse the plan": not one form for both.
      guard reach == .everyVerb, isTurned else { return nil }
      throw text.doubt(.joined, joint.start - 1, count: 3)
    case (.infinitive, .bare), (.infinitive, .thirdPerson): return nil
    case (.infinitive, .infinitive): throw text.doubt(.joined, joint.start - 1, count: 3)
    case (.sentence, _):
      guard isTurned else { return nil }
      throw text.doubt(.joined, joint.start - 1, count: 3)
    }
  }
}

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
