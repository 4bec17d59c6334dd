import PaperModel

/// Turns one clause into the passive subjunctive.
struct ClauseTurner {
  /// A piece of a wording.
  enum Piece {
    /// Words of the recommendation, by their range in the plain text.
    case kept(Range<Int>)
    case added(String)
  }

  let text: DraftingText
  let clause: DraftingClause
  /// Whether there is a clause before it.
  let followsAnother: Bool
  /// Whether a list of parts follows, so that the clause may be incomplete.
  let hasParts: Bool

  func pieces() throws(DraftingDoubt) -> [Piece] {
    guard !clause.rest.isEmpty else { throw text.doubt(.noObject, clause.rest.lowerBound - 1) }
    let first = clause.rest.lowerBound
    if text.key(first) == "that", clause.verbs.allSatisfy(\.takesThat) {
      return try thatClause()
    }
    guard clause.verbs.count == 1, let verb = clause.verbs.first else {
      guard clause.verbs.allSatisfy({ $0.pattern == .object || $0.pattern == .objectOrPerson })
      else { throw text.doubt(.person, clause.start, count: 3) }
      return try object(clause.rest)
    }
    switch verb.pattern {
    case .object:
      if let pieces = try agreement(verb) { return pieces }
      if let pieces = try recommendation(verb) { return pieces }
      return try object(clause.rest)
    case .objectOrPerson, .person: return try person(verb)
    case .receiver: return try receiver(verb)
    case .office: return try office()
    case .thanks: return try thanks()
    }
  }

  /// "X be approved", followed by the words that belong to the verb.
  func object(_ range: Range<Int>) throws(DraftingDoubt) -> [Piece] {
    if let late = latePhrase(range) {
      let object = late.upperBound..<range.upperBound
      return try whole(object) + [.added(" "), .kept(text.range(late))]
    }
    let reading = try reading(range)
    return try turned(reading.object, closesComma: reading.closesComma)
  }

  /// The same for a range that must become the subject as a whole.
  func whole(_ range: Range<Int>) throws(DraftingDoubt) -> [Piece] {
    let reading = try reading(range)
    guard reading.object == range else {
      throw text.doubt(.attachment, reading.object.upperBound, count: 3)
    }
    return try turned(range, closesComma: reading.closesComma)
  }

  private func reading(_ range: Range<Int>) throws(DraftingDoubt) -> ObjectReader.Reading {
    let last = range.upperBound - 1
    var reader = ObjectReader(
      text, range, clause.adverbials, followsAnother: followsAnother,
      endsInComma: range.upperBound < clause.rest.upperBound && text.pause(last) == .comma)
    return try reader.read()
  }

  /// The object, the new verb, and then the remaining words unchanged.
  func turned(_ object: Range<Int>, closesComma: Bool) throws(DraftingDoubt) -> [Piece] {
    let place = text.range(object)
    let front = [Piece.kept(place), .added((closesComma ? ", " : " ") + clause.passive)]
    guard object.upperBound < clause.rest.upperBound else { return front }
    try checkEnd()
    let end = text.range(clause.rest).upperBound
    guard closesComma else { return front + [.kept(place.upperBound..<end)] }
    return front + [.added(" "), .kept(text.range(object.upperBound..<clause.rest.upperBound))]
  }

  /// "in principle" typed before the object of an approval.
  private func latePhrase(_ range: Range<Int>) -> Range<Int>? {
    let first = range.lowerBound
    guard clause.adverbials.contains(.proviso), range.count > 2, text.key(first) == "in",
      text.key(first + 1) == "principle", text.pause(first + 1) == .none
    else { return nil }
    return first..<first + 2
  }

  /// The clause with its verb replaced.
  private func replacingVerb(with words: String) throws(DraftingDoubt) -> [Piece] {
    try checkEnd()
    return [.added(words + " "), .kept(text.range(clause.rest))]
  }

  /// Checks that a clause that keeps its order is complete, unless its parts follow.
  private func checkEnd() throws(DraftingDoubt) {
    let last = clause.rest.upperBound - 1
    let key = text.key(last)
    guard text.isUnfinished(last) else { return }
    let isLast = clause.rest.upperBound == text.words.count
    guard hasParts, isLast, ["to", "that", "follows"].contains(key) else {
      throw text.doubt(.unfinished, last)
    }
  }
}

/// Clauses that name a person or body besides the object.
extension ClauseTurner {
  /// "P be authorised to do …", or "X be authorised".
  func person(_ verb: CouncilVerb) throws(DraftingDoubt) -> [Piece] {
    let to = clause.rest.first { text.key($0) == "to" && (text.isInfinitive($0) || isListed($0)) }
    if let to {
      let person = clause.rest.lowerBound..<to
      try checkPerson(person)
      return try turned(person, closesComma: text.pause(to - 1) == .comma)
    }
    guard verb.pattern == .objectOrPerson else {
      throw text.doubt(.person, clause.start, count: 3)
    }
    return try object(clause.rest)
  }

  /// Whether the word is the last one and the parts of the recommendation follow it.
  private func isListed(_ index: Int) -> Bool { hasParts && index == text.words.count - 1 }

  /// Checks that the words before "to do" name only persons or bodies.
  private func checkPerson(_ range: Range<Int>) throws(DraftingDoubt) {
    let isNamed = range.allSatisfy {
      text.isBody($0) || text.key($0).isEmpty || text.words[$0].isNumber
        || text.english[.besideBodies].contains(text.key($0))
    }
    guard let last = range.last, isNamed, text.isBody(last) || text.key(last).isEmpty,
      hasCertainCommas(range)
    else { throw text.doubt(.person, range.lowerBound, count: max(range.count, 1)) }
  }

  /// Whether the commas are unambiguous: "the Director, in consultation with the Chair,", "the
  /// Council, the CCG and the Trust".
  private func hasCertainCommas(_ range: Range<Int>) -> Bool {
    let commas = range.filter { text.pause($0) == .comma }
    guard let last = commas.last else { return true }
    if last == range.upperBound - 1 { return commas.count == 2 }
    return range.suffix(from: last + 1).contains { text.key($0) == "and" }
  }

  /// "X be referred to P".
  func receiver(_ verb: CouncilVerb) throws(DraftingDoubt) -> [Piece] {
    let places = clause.rest.filter { text.key($0) == "to" }
    guard let to = places.first, to > clause.rest.lowerBound else {
      throw text.doubt(.person, clause.start, count: 3)
    }
    let object = clause.rest.lowerBound..<to
    let isPower =
      object.last.map { text.english[.powers].contains(text.key($0)) } == true
      && object.dropLast().allSatisfy { text.english[.besidePowers].contains(text.key($0)) }
    let isReceiver = text.isDeterminer(to + 1) || text.isBody(to + 1)
    guard isReceiver, isPower || places.count == 1 && verb.base != "grant",
      namesBody(behind: to)
    else {
      throw text.doubt(.person, to, count: 3)
    }
    return try whole(object)
  }

  /// Whether the phrase after "to" names a person or body before another phrase begins.
  private func namesBody(behind to: Int) -> Bool {
    for index in (to + 1)..<clause.rest.upperBound {
      if text.isBody(index) { return true }
      if text.isBoundary(index) { return false }
    }
    return false
  }

  /// "P be appointed as X", "P be appointed to X", or "a Chair be appointed".
  func office() throws(DraftingDoubt) -> [Piece] {
    let split = clause.rest.first { ["as", "to"].contains(text.key($0)) }
    guard let split else {
      guard ["a", "an"].contains(text.key(clause.rest.lowerBound)) else {
        throw text.doubt(.person, clause.start, count: 3)
      }
      return try object(clause.rest)
    }
    if text.key(split) == "to", clause.rest.contains(where: { text.key($0) == "as" }) {
      throw text.doubt(.person, split, count: 3)
    }
    let object = clause.rest.lowerBound..<split
    return try whole(object)
  }

  /// "P be thanked for X", or "P be thanked".
  func thanks() throws(DraftingDoubt) -> [Piece] {
    let places = clause.rest.filter { text.key($0) == "for" }
    guard places.count < 2 else { throw text.doubt(.attachment, places[1], count: 3) }
    let object = clause.rest.lowerBound..<(places.first ?? clause.rest.upperBound)
    return try whole(object)
  }
}

/// Clauses whose words keep their order after the new verb.
extension ClauseTurner {
  /// "It be noted that …", unless "that" is a demonstrative, as in "that work".
  private func thatClause() throws(DraftingDoubt) -> [Piece] {
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
  fileprivate func beginsSentence(_ index: Int) -> Bool {
    isDeterminer(index) || english[.pronouns].contains(key(index)) || isName(index)
      || isPlural(index) || isNumber(index)
  }

  /// The first finite verb; nil if a relative clause begins before it.
  fileprivate func firstVerb(in range: Range<Int>) -> String? {
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
