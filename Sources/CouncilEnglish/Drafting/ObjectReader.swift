import PaperModel

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
  private enum Inside {
    case nothing
    /// "made …", "in tackling …".
    case participle
    /// "to do …".
    case infinitive
    /// "which …".
    case sentence
  }

  /// The role of the preceding word.
  private enum Before { case start, thing, connector }

  let text: DraftingText
  let range: Range<Int>
  private let adverbials: CouncilVerb.Adverbials
  /// Whether there is a clause before, so that "its" has something to refer to.
  private let followsAnother: Bool
  /// Whether a comma follows the object, as in "Jane Smith, Deputy Chair,".
  private let endsInComma: Bool

  private var inside = Inside.nothing
  private var before = Before.start
  /// The number of relative clauses that still need a finite verb.
  private var awaitedVerbs = 0
  /// Whether a relative clause may have a second verb, after "and".
  private var mayRepeatVerb = false
  private var hasSeenPreposition = false
  /// Whether a noun was seen that takes "in doing" and "on" whatever the verb is.
  private var hasSeenWork = false
  /// Whether a noun was seen that takes "as".
  private var hasSeenAppointment = false
  /// Whether there was a comma between entries of a list, as in "A, B and C".
  private var hasListComma = false
  /// Whether "and" followed the last comma of a list.
  private var isListClosed = true
  /// Whether a comma was seen that needs a closing comma at the end.
  private var hasOpenComma = false

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
  private var isDeep: Bool {
    switch inside {
    case .nothing, .participle: false
    case .infinitive, .sentence: true
    }
  }

  private var isOpen: Bool {
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
    } else if text.english[.conjunctions].contains(key) {
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
    } else if text.english[.auxiliaries].contains(key) && !text.isName(index) {
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
  private func isJoined(_ index: Int) -> Bool {
    text.english[.conjunctions].contains(text.key(index - 1)) || text.pause(index - 1) == .comma
  }
}

// MARK: - The start of an object

extension ObjectReader {
  /// Checks how the object begins.
  private func checkStart() throws(DraftingDoubt) {
    let first = range.lowerBound
    let key = text.key(first)
    if text.english[.possessives].contains(key), !followsAnother {
      throw text.doubt(.pronoun, first, count: 2)
    }
    if text.english[.pronouns].contains(key)
      || text.english[.relatives].contains(key) && key != "that"
    {
      throw text.doubt(.clause, first, count: 2)
    }
    if text.english.isVerbInIng(key), !text.isName(first) {
      throw text.doubt(.clause, first, count: 2)
    }
    try checkArticle()
  }

  /// Checks that a singular noun has an article, a name, a number or an owner; "Note report" has
  /// none.
  private func checkArticle() throws(DraftingDoubt) {
    for index in range {
      let key = text.key(index)
      if text.isDeterminer(index) || key.isEmpty || key == "that" || text.words[index].isNumber
        || key.hasSuffix("'s")
      {
        return
      }
      guard endsPhrase(index) || text.english[.participles].contains(text.key(index + 1)) else {
        continue
      }
      if text.english[.countedThings].contains(key) { throw text.doubt(.article, index) }
      return
    }
  }
}

// MARK: - Commas inside an object

extension ObjectReader {
  /// Handles the comma after a word.
  private mutating func takePause(_ index: Int) throws(DraftingDoubt) {
    guard text.pause(index) == .comma, index + 1 < range.upperBound else { return }
    let next = text.key(index + 1)
    // The comma before "subject to" belongs to that phrase, which is handled with the next word.
    if next == "subject", text.key(index + 2) == "to" { return }
    if text.english[.months].contains(text.key(index)), text.isNumber(index + 1) { return }
    let isConjunction = text.english[.conjunctions].contains(next)
    if hasOpenComma {
      if isConjunction { throw text.doubt(.comma, index) }
      return
    }
    if isConjunction {
      guard hasListComma else { throw text.doubt(.comma, index) }
      return
    }
    if endsInComma || text.english[.additionOpeners].contains(next) {
      hasOpenComma = true
      return
    }
    let beginsPhrase =
      text.isBoundary(index + 1) && next != "the" || text.english[.strayAdverbs].contains(next)
      || next.hasSuffix("ly") && !text.english[.wordsInLy].contains(next)
    // In "Jane Smith, Director of Public Health" the title is an apposition.
    let isTitle =
      text.english[.bodies].contains(next) && text.isName(index + 1) && text.isName(index)
    if beginsPhrase || isTitle { throw text.doubt(.comma, index + 1, count: 2) }
    before = .connector
    hasListComma = true
    isListClosed = false
  }
}

// MARK: - Phrases that begin with a preposition: they modify the noun before them or the verb

extension ObjectReader {
  /// Consumes a word that begins a phrase. Returns false if the phrase certainly modifies the verb,
  /// and nil if the word does not begin a phrase.
  private mutating func takePhrase(_ index: Int) throws(DraftingDoubt) -> Bool? {
    let key = text.key(index)
    // At the start of an object these words are adjectives: "the following actions", "an under
    // review".
    guard before != .start || text.isUnfinished(index) else { return nil }
    if before == .start { throw text.doubt(.noObject, index - 1, count: 2) }
    if key == "subject", text.key(index + 1) == "to" {
      return try takeProviso(index, mayStand: !isOpen)
    }
    if text.english[.subordinators].contains(key) {
      guard isDeep else { throw text.doubt(.attachment, index, count: 3) }
      before = .connector
      return true
    }
    if text.english[.firmPrepositions].contains(key) {
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
      let isMeans = text.english.isVerbInIng(text.key(index + 1))
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
      let isPart = text.english[.partsOfDocuments].contains(text.key(index + 1))
      if !isPart && !adverbials.isEmpty { try doubtUnlessOpen(index) }
    case "through":
      if adverbials.contains(.means) { try doubtUnlessOpen(index) }
    case "across":
      if adverbials.contains(.place) { try doubtUnlessOpen(index) }
    case "following" where before == .thing, _ where text.english[.timePrepositions].contains(key):
      if adverbials.contains(.time) { try doubtUnlessOpen(index) }
    default: return nil
    }
    takeConnector()
    return true
  }

  private mutating func takeConnector() {
    before = .connector
    hasSeenPreposition = true
  }

  private func doubtUnlessOpen(_ index: Int) throws(DraftingDoubt) {
    if !isOpen { throw text.doubt(.attachment, index, count: 3) }
  }

  /// Whether an expression of time follows that may say when the verb is done.
  private func isTimely(_ index: Int) -> Bool {
    adverbials.contains(.time) && text.isTime(index + 1)
  }

  private func isBasis(_ index: Int) -> Bool {
    (index + 1..<min(index + 6, range.upperBound)).contains {
      ["basis", "behalf", "condition", "understanding"].contains(text.key($0))
    }
  }

  /// Returns false for a phrase that modifies the verb. Throws if it may modify something inside
  /// the object.
  private func takeProviso(_ index: Int, mayStand: Bool) throws(DraftingDoubt) -> Bool {
    guard mayStand, adverbials.contains(.proviso), !hasOpenComma else {
      throw text.doubt(.attachment, index, count: 3)
    }
    return false
  }
}

// MARK: - Phrases of prepositions that have rules of their own

extension ObjectReader {
  private mutating func takeIn(_ index: Int) throws(DraftingDoubt) -> Bool {
    let next = text.key(index + 1)
    if ["principle", "full"].contains(next) {
      let isWhole = index + 2 >= range.upperBound || text.key(index + 2) == "subject"
      // "the agreement in principle", "payment in full"
      let isOfNoun = text.english[.nounsBeforePrinciple].contains(text.key(index - 1))
      return try takeProviso(index, mayStand: isWhole && !isOpen && !isOfNoun)
    }
    if text.english[.circumstances].contains(next)
      || text.isDeterminer(index + 1) && isCircumstance(index + 2)
      || isTimely(index)
    {
      try doubtUnlessOpen(index)
    }
    if adverbials.contains(.place), !text.english[.partsOfDocuments].contains(next),
      !text.english[.partsOfDocuments].contains(text.key(index + 2))
    {
      try doubtUnlessOpen(index)
    }
    if adverbials.contains(.help), !hasSeenWork { try doubtUnlessOpen(index) }
    takeConnector()
    return true
  }

  private func isCircumstance(_ index: Int) -> Bool {
    text.english[.circumstancesWithArticle].contains(text.key(index))
  }

  /// "for publication" states the purpose of the verb; "for 2016-2019" modifies the noun.
  private func checkFor(_ index: Int) throws(DraftingDoubt) {
    let next = text.key(index + 1)
    let isDuration =
      !text.isYear(index + 1)
      && (index + 1..<min(index + 6, range.upperBound)).contains {
        !text.isName($0) && !text.key($0 + 1).hasPrefix("old")
          && (text.english[.units].contains(text.key($0)) || text.key($0) == "period")
      }
    // "for publication", and after an approval also "for formal consultation".
    let isPurpose =
      text.english[.purposes].contains(next)
      || !adverbials.isEmpty && !text.isDeterminer(index + 1) && !text.isBoundary(index + 2)
        && text.english[.purposes].contains(text.key(index + 2))
    if isPurpose || adverbials.contains(.goal) || isDuration && adverbials.contains(.time) {
      throw text.doubt(.attachment, index, count: 3)
    }
  }

  private mutating func takeWith(_ index: Int) throws(DraftingDoubt) -> Bool {
    let next = text.key(index + 1)
    if next == "immediate" && text.key(index + 2) == "effect" || next == "effect" {
      return try takeProviso(index, mayStand: !isOpen)
    }
    if text.english[.feelings].contains(next) { throw text.doubt(.attachment, index, count: 2) }
    let isFirm =
      ["regard", "respect", "reference"].contains(next)
      || text.english[.nounsBeforeWith].contains(text.key(index - 1)) && !adverbials.contains(.help)
      || !adverbials.contains(.means)
    if !isFirm { try doubtUnlessOpen(index) }
    takeConnector()
    return true
  }

  /// "as set out in the report" modifies the noun; "as a true record" and "as follows" modify the
  /// verb.
  private mutating func takeAs(_ index: Int) throws(DraftingDoubt) -> Bool {
    let next = text.key(index + 1)
    if text.english[.participlesAfterAs].contains(next) {
      open(.participle)
    } else if ["a", "the"].contains(next), text.english[.records].contains(text.key(index + 2)) {
      return try takeProviso(index, mayStand: !isDeep)
    } else if next == "follows", index + 2 == range.upperBound {
      return try takeProviso(index, mayStand: !isDeep)
    } else if text.key(index - 1) != "such", !isDeep, !hasSeenAppointment {
      throw text.doubt(.attachment, index, count: 3)
    }
    takeConnector()
    return true
  }

  private mutating func takeTo(_ index: Int) throws(DraftingDoubt) -> Bool {
    if text.isInfinitive(index) {
      try checkInfinitive(index)
      inside = isDeep ? inside : .infinitive
    } else if !isOpen, mayBeGoal(index + 1) || isTimely(index) {
      throw text.doubt(.attachment, index, count: 3)
    }
    takeConnector()
    return true
  }

  /// Whether "to" may say where the object goes: "to Council", but not "to reducing" and "to date".
  private func mayBeGoal(_ index: Int) -> Bool {
    adverbials.contains(.goal) && text.key(index) != "date"
      && !text.english.isVerbInIng(text.key(index))
  }

  /// Checks whether "to do" modifies the noun before it.
  private func checkInfinitive(_ index: Int) throws(DraftingDoubt) {
    guard !isOpen else { return }
    let noun = text.key(index - 1)
    guard
      text.english[.nounsBeforeTo].contains(noun) || text.words[safe: index - 1]?.isNumber == true
    else {
      throw text.doubt(.attachment, index - 1, count: 3)
    }
    guard text.english[.verbsBeforeTo].contains(noun) else { return }
    // "partners plan to" is a sentence, "the Council's plan to" a noun.
    let mayBeVerb =
      text.isPlural(index - 2) && index - 2 >= range.lowerBound
      || noun.hasSuffix("s") && !isPlainPlural(before: index - 1)
    if mayBeVerb { throw text.doubt(.clause, index - 2, count: 3) }
  }

  /// Whether nothing before a plural can be the subject of a sentence such as "partners plan".
  private func isPlainPlural(before index: Int) -> Bool {
    let before = text.key(index - 1)
    return index == range.lowerBound || text.isDeterminer(index - 1) || before.hasSuffix("'s")
      || text.english[.conjunctions].contains(before)
  }
}

// MARK: - Relative clauses inside an object, and signs that the object is itself a sentence

extension ObjectReader {
  /// Whether a relative clause begins at this word.
  private func isRelative(_ index: Int) -> Bool {
    text.isRelative(index)
      && !(text.key(index) == "that" && before == .connector && !isJoined(index))
  }

  /// Consumes "which" or "that": a relative clause begins.
  private mutating func takeRelative(_ index: Int) throws(DraftingDoubt) {
    let key = text.key(index)
    if key == "if" || key == "when", !isDeep { throw text.doubt(.attachment, index, count: 3) }
    let isBehindThing = ["which", "who", "whom", "whose", "that", "where", "why"].contains(key)
    let isInSentence = if case .sentence = inside { true } else { false }
    let isAllowed =
      switch before {
      case .start: false
      case .thing: isBehindThing || isDeep
      case .connector: true
      }
    let isAfterComma = text.pause(index - 1) == .comma
    if !isAllowed
      || isJoined(index) && !isInSentence && !(isAfterComma && isBehindThing && key != "that")
    {
      throw text.doubt(.joined, index - 1, count: 3)
    }
    inside = .sentence
    awaitedVerbs += 1
    mayRepeatVerb = false
    before = .connector
  }

  /// Consumes a finite verb. Either a relative clause is waiting for it, or the object is a
  /// sentence.
  private mutating func takeAuxiliary(_ index: Int) throws(DraftingDoubt) {
    let key = text.key(index)
    let previous = text.key(index - 1)
    before = .connector
    let isGroup = index > range.lowerBound && text.english[.auxiliaries].contains(previous)
    let isInfinitive =
      ["be", "have", "do"].contains(key)
      && (previous == "to" || text.key(index - 2) == "to" && previous.hasSuffix("ly"))
    if isGroup || isInfinitive { return }
    try takeFiniteVerb(index)
  }

  private mutating func takeFiniteVerb(_ index: Int) throws(DraftingDoubt) {
    if awaitedVerbs > 0 {
      awaitedVerbs -= 1
    } else if case .sentence = inside, mayRepeatVerb {
      mayRepeatVerb = false
    } else {
      throw text.doubt(.clause, index - 1, count: 2)
    }
  }

  /// Consumes a word inside a relative clause that is, or may be, its verb: a second verb would be
  /// one too many.
  private mutating func takeVerbInside(_ index: Int) throws(DraftingDoubt) {
    let key = text.key(index)
    if text.english[.finiteVerbs].contains(key) {
      try takeFiniteVerb(index)
      return
    }
    let isBare = text.english[.verbsAndNouns].contains(key) || text.english.verb(key) != nil
    let isVerb =
      text.english[.verbs].contains(key) || text.english[.finiteVerbsAndNouns].contains(key)
      || isBare
        && (text.isPlural(index - 1) || text.key(index - 1) == "that" && text.isPlural(index - 2))
      || isBehindSubject(index)
    if isVerb, awaitedVerbs > 0 {
      awaitedVerbs -= 1
      mayRepeatVerb = false
    }
  }

  /// Whether a verb follows its relative pronoun: "people who smoke", but not "the area in which
  /// services", where the subject comes first.
  private func isBehindSubject(_ index: Int) -> Bool {
    ["who", "which"].contains(text.key(index - 1)) && !text.isBoundary(index - 2)
      && !text.isPlural(index)
  }
}

// MARK: - Nouns and their modifiers, and what distinguishes a noun phrase from a sentence

extension ObjectReader {
  /// Consumes a noun, an adjective, a participle, a name or an adverb. Throws for a verb that makes
  /// the object a sentence.
  private mutating func takeThing(_ index: Int) throws(DraftingDoubt) {
    let key = text.key(index)
    let wasBefore = before
    before = .thing
    hasSeenWork = hasSeenWork || text.english[.nounsOfWork].contains(key)
    hasSeenAppointment = hasSeenAppointment || text.english[.nounsBeforeAs].contains(key)
    if text.isName(index) { return }
    if !isDeep {
      try checkAdverb(index)
      try checkVerb(index, behind: wasBefore)
    } else if wasBefore == .thing || text.isRelative(index - 1) {
      try takeVerbInside(index)
    }
    let governs =
      key.hasSuffix("ing") && text.isBoundary(index - 1) && text.isDeterminer(index + 1)
    if governs || text.english.isVerbInIng(key) {
      before = .connector
      if text.pause(index - 1) == .comma { throw text.doubt(.comma, index, count: 2) }
      if endsPhrase(index), wasBefore == .thing, key != "arising" {
        throw text.doubt(.clause, index - 1, count: 2)
      }
      if wasBefore == .thing || text.isBoundary(index - 1) { open(.participle) }
    } else if text.english[.particles].contains(key), wasBefore == .connector {
      before = .connector
    }
  }

  /// Records that phrases from here on modify something inside the object.
  private mutating func open(_ other: Inside) {
    if case .nothing = inside { inside = other }
  }

  /// Whether after this word a list continues, a phrase begins, or the object ends.
  private func endsPhrase(_ index: Int) -> Bool {
    index + 1 >= range.upperBound || text.pause(index) != .none || text.isBoundary(index + 1)
  }

  private func checkAdverb(_ index: Int) throws(DraftingDoubt) {
    let key = text.key(index)
    guard !isOpen else { return }
    let isEnd = endsPhrase(index)
    let isAdverb =
      text.english[.strayAdverbs].contains(key) && isEnd && !text.key(index - 1).hasSuffix("ing")
      || key == "not"
      || key.hasSuffix("ly") && isEnd && !text.english[.wordsInLy].contains(key)
      || text.english[.adverbsBeforeVerbs].contains(key) && index == range.lowerBound
    if isAdverb { throw text.doubt(.attachment, index) }
  }

  private mutating func checkVerb(_ index: Int, behind: Before) throws(DraftingDoubt) {
    let key = text.key(index)
    if text.english[.pronouns].contains(key), behind != .connector {
      throw text.doubt(.clause, index - 1, count: 2)
    }
    guard behind == .thing else { return }
    let isEnd = endsPhrase(index)
    if text.english[.verbs].contains(key) || text.english.isThirdPersonOfVerb(key) {
      throw text.doubt(.clause, index - 1, count: 2)
    }
    if text.english[.finiteVerbsAndNouns].contains(key), !isEnd || text.key(index + 1) == "to" {
      throw text.doubt(.clause, index - 1, count: 2)
    }
    let isParticiple = text.english[.participles].contains(key)
    if isParticiple, text.english[.particles].contains(text.key(index + 1)) {
      // "the priorities set out in the report" is a noun phrase, "partners set out plans" is not.
      if !endsPhrase(index + 1) { throw text.doubt(.clause, index - 1, count: 2) }
      try checkParticiple(index)
      return
    }
    let isVerb = text.english[.verbsAndNouns].contains(key) || text.english.verb(key) != nil
    let isBehindPersons =
      text.isPlural(index - 1) && text.english[.bodies].contains(text.key(index - 1))
    if isVerb, text.isPlural(index - 1), !isEnd || text.key(index + 1) == "to" || isBehindPersons {
      throw text.doubt(.clause, index - 1, count: 2)
    }
    let isDoneBy =
      key.hasSuffix("ed") && text.key(index + 1) == "by" && !text.isNumber(index + 2)
    if isParticiple || isDoneBy {
      if isEnd { try checkParticiple(index) }
    } else if key.hasSuffix("ed"), isEnd, !text.english[.wordsInEd].contains(key) {
      throw text.doubt(.clause, index - 1, count: 2)
    }
  }

  /// "the progress made" is a noun phrase; "the Board agreed" is a sentence.
  private mutating func checkParticiple(_ index: Int) throws(DraftingDoubt) {
    let next = text.key(index + 1)
    let isBehindPerson =
      text.english[.bodies].contains(text.key(index - 1)) || text.isName(index - 1)
    let isBehindPart = text.words[safe: index - 1]?.isNumber == true
    let isOfThing = text.english[.participlesOfThings].contains(text.key(index))
    if isBehindPerson && next != "by" && !isBehindPart && !isOfThing
      || next == "to" && text.isInfinitive(index + 1)
        && !text.english[.participlesBeforeTo].contains(text.key(index))
    {
      throw text.doubt(.clause, index - 1, count: 2)
    }
    open(.participle)
  }
}
