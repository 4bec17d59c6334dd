import PaperModel

/// A claim of how a figure compares with its target, with both numbers: `148 people met a coach, above
/// the target of 170`.
struct TargetClaim {
  enum Relation {
    case above, below

    /// The words, each with the one that has to follow it; a new relation is one line.
    fileprivate static let words: [String: (relation: Relation, next: String?)] = [
      "above": (.above, nil), "exceeding": (.above, nil), "exceeds": (.above, nil),
      "exceeded": (.above, nil), "surpassing": (.above, nil), "surpassed": (.above, nil),
      "over": (.above, nil), "more": (.above, "than"), "higher": (.above, "than"),
      "greater": (.above, "than"),
      "below": (.below, nil), "under": (.below, nil), "short": (.below, "of"),
      "less": (.below, "than"), "fewer": (.below, "than"), "lower": (.below, "than"),
    ]

    fileprivate static func isVerb(_ key: String) -> Bool {
      key.hasPrefix("exceed") || key.hasPrefix("surpass")
    }
  }

  let line: ProseLine
  /// The indices of the words of the relation.
  let words: ClosedRange<Int>
  let relation: Relation
  let figure: ClaimedNumber
  let target: ClaimedNumber

  /// Words between the relation and the number of the target. One of them has to be `target`.
  private static let links: Set<String> = [
    "a", "an", "annual", "at", "end-of-year", "for", "full-year", "is", "its", "national", "of",
    "our", "quarterly", "set", "target", "the", "their", "this", "was", "which", "year's", "years",
  ]
  /// Words that turn a relation round, or say that it is not yet so.
  private static let doubts: Set<String> = [
    "not", "no", "never", "if", "whether", "unless", "yet", "neither", "nor", "could", "would",
    "should", "may", "might", "will", "slightly", "just",
  ]

  /// The claims of a line.
  static func all(in line: ProseLine, figures: FigureBook?) -> [TargetClaim] {
    guard line.folded.contains("target") else { return [] }
    let reader = ClaimedNumbers(line: line, figures: figures)
    return line.words.indices.compactMap { TargetClaim(at: $0, reader) }
  }

  private init?(at index: Int, _ reader: ClaimedNumbers) {
    let line = reader.line
    guard index > 0, let (relation, next) = Relation.words[line.key(index)],
      next == nil || next == line.key(index + 1),
      (1...3).allSatisfy({ !Self.isDoubt(line.key(index - $0)) }),
      let target = Self.target(after: next == nil ? index : index + 1, reader),
      // A number directly before is a difference: "22 below the target".
      Relation.isVerb(line.key(index)) || reader.number(endingAt: index - 1) == nil,
      let figure = Self.figure(before: index, reader)
    else { return nil }
    self.line = line
    self.relation = relation
    self.target = target
    self.figure = figure
    words = index...(next == nil ? index : index + 1)
  }

  private static func isDoubt(_ key: String) -> Bool {
    doubts.contains(key) || key.hasSuffix("n't")
  }

  private static func target(after index: Int, _ reader: ClaimedNumbers) -> ClaimedNumber? {
    var hasTarget = false
    for place in (index + 1)...(index + 8) where reader.line.words.indices.contains(place) {
      if reader.line.gap(before: place).contains(where: { ".;:!?".contains($0) }) { return nil }
      if let number = reader.number(at: place) { return hasTarget ? number : nil }
      let key = reader.line.key(place)
      guard links.contains(key) || key.contains("/") else { return nil }
      if key == "target" { hasTarget = true }
    }
    return nil
  }

  /// The only number of the clause before the relation; nil where there is another that may be meant.
  private static func figure(before index: Int, _ reader: ClaimedNumbers) -> ClaimedNumber? {
    let line = reader.line
    var found: ClaimedNumber?
    var place = index
    while place > 0, !line.gap(before: place).contains(where: { ".;:!?".contains($0) }) {
      place -= 1
      guard let number = reader.number(at: place) else { continue }
      if let found, found.words.overlaps(number.words) { continue }
      guard found == nil else { return nil }
      found = number
    }
    // "Over 148 people" is no figure.
    guard let number = found,
      ClaimedPrecision(before: number.words.lowerBound, of: line) == .exactly
    else { return nil }
    return number
  }
}
