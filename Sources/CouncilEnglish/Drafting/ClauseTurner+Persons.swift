import PaperModel

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
