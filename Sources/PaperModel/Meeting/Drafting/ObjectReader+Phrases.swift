/// Phrases that begin with a preposition: they modify the noun before them or the verb.
extension ObjectReader {
  /// Consumes a word that begins a phrase. Returns false if the phrase certainly modifies the verb,
  /// and nil if the word does not begin a phrase.
  mutating func takePhrase(_ index: Int) throws(DraftingDoubt) -> Bool? {
    let key = text.key(index)
    // At the start of an object these words are adjectives: "the following actions", "an under
    // review".
    guard before != .start || text.isUnfinished(index) else { return nil }
    if before == .start { throw text.doubt(.noObject, index - 1, count: 2) }
    if key == "subject", text.key(index + 1) == "to" {
      return try takeProviso(index, mayStand: !isOpen)
    }
    if CouncilEnglish.subordinators.contains(key) {
      guard isDeep else { throw text.doubt(.attachment, index, count: 3) }
      before = .connector
      return true
    }
    if CouncilEnglish.firmPrepositions.contains(key) {
      let mayLead = key == "into" || key == "toward" || key == "towards"
      if mayLead, adverbials.contains(.goal) || adverbials.contains(.help) {
        try doubtUnlessOpen(index)
      }
      takeConnector()
      return true
    }
    switch key {
    case "in": return try takeIn(index)
    case "as": return try takeAs(index)
    case "to": return try takeTo(index)
    case "with": return try takeWith(index)
    case "for":
      try checkFor(index)
    case "by":
      let isMeans = DraftingText.isVerbInIng(text.key(index + 1))
      if isMeans && adverbials.contains(.means) || isTimely(index) { try doubtUnlessOpen(index) }
      if adverbials.contains(.help) { try doubtUnlessOpen(index) }
    case "on":
      if adverbials.contains(.help), !hasSeenWork { try doubtUnlessOpen(index) }
      if isBasis(index) || adverbials.contains(.time) && text.isDay(index + 1) {
        try doubtUnlessOpen(index)
      }
    case "from":
      if isTimely(index) { try doubtUnlessOpen(index) }
    case "at":
      let isPart = CouncilEnglish.partsOfDocuments.contains(text.key(index + 1))
      if !isPart && !adverbials.isEmpty { try doubtUnlessOpen(index) }
    case "through":
      if adverbials.contains(.means) { try doubtUnlessOpen(index) }
    case "across":
      if adverbials.contains(.place) { try doubtUnlessOpen(index) }
    case "following" where before == .thing, _ where CouncilEnglish.timePrepositions.contains(key):
      if adverbials.contains(.time) { try doubtUnlessOpen(index) }
    default: return nil
    }
    takeConnector()
    return true
  }

  mutating func takeConnector() {
    before = .connector
    hasSeenPreposition = true
  }

  func doubtUnlessOpen(_ index: Int) throws(DraftingDoubt) {
    if !isOpen { throw text.doubt(.attachment, index, count: 3) }
  }

  /// Whether an expression of time follows that may say when the verb is done.
  func isTimely(_ index: Int) -> Bool {
    adverbials.contains(.time) && text.isTime(index + 1)
  }

  func isBasis(_ index: Int) -> Bool {
    (index + 1..<min(index + 6, range.upperBound)).contains {
      ["basis", "behalf", "condition", "understanding"].contains(text.key($0))
    }
  }

  /// Returns false for a phrase that modifies the verb. Throws if it may modify something inside
  /// the object.
  func takeProviso(_ index: Int, mayStand: Bool) throws(DraftingDoubt) -> Bool {
    guard mayStand, adverbials.contains(.proviso), !hasOpenComma else {
      throw text.doubt(.attachment, index, count: 3)
    }
    return false
  }
}
