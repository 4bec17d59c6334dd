/// A word that says which way something changed, or to what multiple.
enum ChangeWord {
  case rise, fall
  /// To so many times of what it was, such as 2 for `doubled`.
  case multiple(Double)
  /// To one part of so many of what it was, such as 2 for `halved`.
  case part(Double)

  /// The verbs. A new one is one line.
  static let verbs: [String: ChangeWord] = [
    "increased": .rise, "increases": .rise, "increasing": .rise, "rose": .rise, "rises": .rise,
    "risen": .rise, "rising": .rise, "grew": .rise, "grown": .rise, "growing": .rise,
    "climbed": .rise, "climbing": .rise, "raised": .rise,
    "decreased": .fall, "decreases": .fall, "decreasing": .fall, "fell": .fall, "falls": .fall,
    "fallen": .fall, "falling": .fall, "declined": .fall, "declines": .fall, "declining": .fall,
    "dropped": .fall, "drops": .fall, "dropping": .fall, "reduced": .fall, "reducing": .fall,
    "shrank": .fall, "shrunk": .fall, "cut": .fall, "lowered": .fall,
    "doubled": .multiple(2), "doubling": .multiple(2), "trebled": .multiple(3),
    "tripled": .multiple(3), "quadrupled": .multiple(4), "halved": .part(2), "halving": .part(2),
  ]

  /// The nouns, which count after an article or an adjective.
  static let nouns: [String: ChangeWord] = [
    "increase": .rise, "rise": .rise, "growth": .rise,
    "decrease": .fall, "fall": .fall, "drop": .fall, "decline": .fall, "reduction": .fall,
  ]

  /// The words before a noun of change.
  private static let determiners: Set<String> = [
    "a", "an", "the", "this", "further", "overall", "slight", "small", "large", "significant",
    "steady", "sharp", "marked", "big", "modest", "net",
  ]

  /// What a word of a line says of a change; nil for any other word.
  static func word(_ index: Int, of line: ProseLine) -> ChangeWord? {
    let key = line.key(index)
    if let verb = verbs[key] { return verb }
    guard let noun = nouns[key], determiners.contains(line.key(index - 1)) else { return nil }
    return noun
  }

  /// Whether the figure after is the larger one.
  var isRise: Bool {
    switch self {
    case .rise, .multiple: true
    case .fall, .part: false
    }
  }
}

/// How exactly an amount is claimed: `about 40%`, `more than doubled`.
enum ClaimedPrecision {
  case exactly, about, moreThan, almost

  private static let words: [String: ClaimedPrecision] = [
    "about": .about, "around": .about, "roughly": .about, "approximately": .about, "some": .about,
    "circa": .about, "over": .moreThan, "than": .moreThan, "nearly": .almost, "almost": .almost,
    "under": .almost,
  ]

  /// The precision that the words before a word state.
  init(before index: Int, of line: ProseLine) {
    let stated = Self.words[line.key(index - 1)] ?? .exactly
    guard line.key(index - 1) == "than" else {
      self = stated
      return
    }
    self = ["less", "fewer"].contains(line.key(index - 2)) ? .almost : .moreThan
  }

  /// Whether an amount may be claimed so.
  /// - Parameters:
  ///   - actual: what the amount is, within rounding.
  ///   - claimed: the amount that is stated, within rounding.
  ///   - slack: how far off a round amount may be, as a share of it.
  func allows(
    _ actual: ClosedRange<Double>, as claimed: ClosedRange<Double>, slack: Double
  ) -> Bool {
    let (low, high) = (claimed.lowerBound * (1 - slack), claimed.upperBound * (1 + slack))
    switch self {
    case .exactly: return actual.overlaps(low...high)
    case .about: return actual.overlaps((low * 0.9)...(high * 1.1))
    case .moreThan: return actual.upperBound >= claimed.lowerBound * 0.995
    case .almost:
      return actual.lowerBound <= claimed.upperBound * 1.005
        && actual.upperBound >= claimed.lowerBound * 0.75
    }
  }
}
