/// Parses the object of a verb, and determines whether it certainly extends to the end of the
/// clause.
///
/// In the passive the object comes before the verb. A phrase that may modify the verb instead,
/// words that may form a sentence, and a comma that may need a second one make the wording
/// doubtful.
struct ObjectReader {
  struct Reading {
    /// The words that come before the verb in the passive.
    let object: Range<Int>
    /// Whether a comma inside the object needs a closing comma after it.
    let closesComma: Bool
  }

  /// The construction inside the object that later phrases modify.
  enum Inside {
    case nothing
    /// "made …", "in tackling …".
    case participle
    /// "to do …".
    case infinitive
    /// "which …".
    case sentence
  }

  /// The role of the preceding word.
  enum Before { case start, thing, connector }

  let text: DraftingText
  let range: Range<Int>
  let adverbials: CouncilVerb.Adverbials
  /// Whether there is a clause before, so that "its" has something to refer to.
  let followsAnother: Bool
  /// Whether a comma follows the object, as in "Jane Smith, Deputy Chair,".
  let endsInComma: Bool

  var inside = Inside.nothing
  var before = Before.start
  /// The number of relative clauses that still need a finite verb.
  var awaitedVerbs = 0
  /// Whether a relative clause may have a second verb, after "and".
  var mayRepeatVerb = false
  var hasSeenPreposition = false
  /// Whether a noun was seen that takes "in doing" and "on" whatever the verb is.
  var hasSeenWork = false
  /// Whether a noun was seen that takes "as".
  var hasSeenAppointment = false
  /// Whether there was a comma between entries of a list, as in "A, B and C".
  var hasListComma = false
  /// Whether "and" followed the last comma of a list.
  var isListClosed = true
  /// Whether a comma was seen that needs a closing comma at the end.
  var hasOpenComma = false

  init(
    _ text: DraftingText, _ range: Range<Int>, _ adverbials: CouncilVerb.Adverbials,
    followsAnother: Bool, endsInComma: Bool
  ) {
    self.text = text
    self.range = range
    self.adverbials = adverbials
    self.followsAnother = followsAnother
    self.endsInComma = endsInComma
  }

  /// Whether determiners, pronouns and verbs may follow in any order.
  var isDeep: Bool {
    switch inside {
    case .nothing, .participle: false
    case .infinitive, .sentence: true
    }
  }

  var isOpen: Bool {
    if case .nothing = inside { false } else { true }
  }

  mutating func read() throws(DraftingDoubt) -> Reading {
    guard !range.isEmpty else { throw text.doubt(.noObject, range.lowerBound - 1) }
    try checkStart()
    for index in range {
      if try !take(index) { return try reading(to: index) }
      try takePause(index)
    }
    return try reading(to: range.upperBound)
  }

  private func reading(to end: Int) throws(DraftingDoubt) -> Reading {
    guard end > range.lowerBound else { throw text.doubt(.noObject, range.lowerBound - 1) }
    let last = end - 1
    if text.isUnfinished(last) { throw text.doubt(.unfinished, last) }
    guard isListClosed, hasOpenComma || !endsInComma else { throw text.doubt(.comma, last) }
    return Reading(object: range.lowerBound..<end, closesComma: hasOpenComma)
  }

  /// Consumes a word; false if a phrase that certainly modifies the verb begins at it.
  private mutating func take(_ index: Int) throws(DraftingDoubt) -> Bool {
    let key = text.key(index)
    if key.isEmpty {
      before = .thing
    } else if try beginsDelivery(index) {
      return false
    } else if CouncilEnglish.conjunctions.contains(key) {
      before = .connector
      mayRepeatVerb = true
      isListClosed = true
    } else if isRelative(index) {
      try takeRelative(index)
    } else if key == "such" && text.key(index + 1) == "as" {
      before = .connector
    } else if text.isDeterminer(index) || key == "that" {
      let isPair = index > range.lowerBound && text.isDeterminer(index - 1)
      if before == .thing, !isPair, !isDeep { throw text.doubt(.clause, index - 1, count: 2) }
      before = .connector
    } else if CouncilEnglish.auxiliaries.contains(key) && !text.isName(index) {
      try takeAuxiliary(index)
    } else if let isTaken = try takePhrase(index) {
      return isTaken
    } else {
      try takeThing(index)
    }
    return true
  }

  /// Whether the remaining words say when or how often something is received.
  private func beginsDelivery(_ index: Int) throws(DraftingDoubt) -> Bool {
    guard adverbials.contains(.delivery), before == .thing,
      let phrase = DeliveryPhrase(index..<range.upperBound, in: text)
    else { return false }
    switch phrase {
    case .certain where !isOpen: return true
    case .behindPlainThing where !isOpen && !hasSeenPreposition: return true
    case .certain, .behindPlainThing: throw text.doubt(.attachment, index, count: 3)
    }
  }

  /// Whether there is a conjunction or a comma before a word.
  func isJoined(_ index: Int) -> Bool {
    CouncilEnglish.conjunctions.contains(text.key(index - 1)) || text.pause(index - 1) == .comma
  }
}
