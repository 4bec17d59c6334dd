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
  func replacingVerb(with words: String) throws(DraftingDoubt) -> [Piece] {
    try checkEnd()
    return [.added(words + " "), .kept(text.range(clause.rest))]
  }

  /// Checks that a clause that keeps its order is complete, unless its parts follow.
  func checkEnd() throws(DraftingDoubt) {
    let last = clause.rest.upperBound - 1
    let key = text.key(last)
    guard text.isUnfinished(last) else { return }
    let isLast = clause.rest.upperBound == text.words.count
    guard hasParts, isLast, ["to", "that", "follows"].contains(key) else {
      throw text.doubt(.unfinished, last)
    }
  }
}
