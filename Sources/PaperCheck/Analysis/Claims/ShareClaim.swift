import PaperModel

/// A claim of what share a part is of a whole, with both numbers and the percentage: `40 of 254 (16%)`,
/// `16% (40 of 254)`.
struct ShareClaim {
  let line: ProseLine
  let part: ClaimedNumber
  let whole: ClaimedNumber
  let percent: ClaimedNumber

  /// The most words between the whole and its percentage: what is counted.
  private static let reach = 6
  /// Words that may be between `of` and the whole.
  private static let articles: Set<String> = [
    "the", "all", "its", "our", "their", "these", "those",
  ]

  /// The claims of a line.
  static func all(in line: ProseLine, figures: FigureBook?) -> [ShareClaim] {
    // A quick test, since few lines have all of it.
    guard line.folded.contains("of"), line.text.utf8.contains(UInt8(ascii: "(")) else { return [] }
    let reader = ClaimedNumbers(line: line, figures: figures)
    return line.folded.indices.filter { line.folded[$0] == "of" }.compactMap {
      ShareClaim(around: $0, reader)
    }
  }

  private init?(around of: Int, _ reader: ClaimedNumbers) {
    let line = reader.line
    let last = line.key(of - 1) == "out" ? of - 2 : of - 1
    var start = of + 1
    while Self.articles.contains(line.key(start)) { start += 1 }
    guard last >= 0, let part = reader.number(endingAt: last),
      let whole = reader.number(at: start), part.unit == nil, whole.unit == nil,
      whole.number.nearestDouble > 0,
      let percent = Self.percent(after: whole.words.upperBound, reader)
        ?? Self.percent(before: part.words.lowerBound, after: whole.words.upperBound, reader)
    else { return nil }
    self.line = line
    self.part = part
    self.whole = whole
    self.percent = percent
  }

  /// A percentage alone in brackets after some words.
  private static func percent(after index: Int, _ reader: ClaimedNumbers) -> ClaimedNumber? {
    let line = reader.line
    for place in (index + 1)...(index + reach) where line.words.indices.contains(place) {
      let gap = line.gap(before: place)
      if gap.contains(where: { ".,;:!?)".contains($0) }) { return nil }
      guard gap.hasSuffix("(") else { continue }
      guard let number = reader.number(at: place), number.isPercent,
        line.gap(after: number.words.upperBound).hasPrefix(")")
      else { return nil }
      return number
    }
    return nil
  }

  /// A percentage before brackets in which there is nothing but the part and the whole.
  private static func percent(
    before index: Int, after last: Int, _ reader: ClaimedNumbers
  ) -> ClaimedNumber? {
    let line = reader.line
    guard index > 0, line.gap(before: index).hasSuffix("("), line.gap(after: last).hasPrefix(")"),
      let number = reader.number(endingAt: index - 1), number.isPercent
    else { return nil }
    return number
  }

  /// The share in percent, within the rounding of the two numbers.
  var share: ClosedRange<Double> {
    (part.interval.lowerBound / whole.interval.upperBound * 100)...(part.interval.upperBound
      / whole.interval.lowerBound * 100)
  }
}

/// Parts of a whole in one sentence, each with its percentage: `30 (75%) are green, 4 (10%) amber and
/// 6 (15%) red`.
struct PartsClaim {
  let line: ProseLine
  let parts: [(count: ClaimedNumber, percent: ClaimedNumber)]

  /// The claim of a line; nil where there are not two such parts, or they are not all of a whole.
  init?(_ line: ProseLine, figures: FigureBook?) {
    guard line.text.utf8.contains(UInt8(ascii: "(")) else { return nil }
    let reader = ClaimedNumbers(line: line, figures: figures)
    var parts: [(count: ClaimedNumber, percent: ClaimedNumber)] = []
    for index in line.words.indices.dropFirst() where line.gap(before: index).hasSuffix("(") {
      guard line.gap(before: index).dropLast().allSatisfy(\.isWhitespace),
        let percent = reader.number(at: index), percent.isPercent,
        line.gap(after: percent.words.upperBound).hasPrefix(")"),
        let count = reader.number(endingAt: index - 1), count.unit == nil,
        // "40 of 254 (16%)" is a claim of its own.
        !["of", "the", "all"].contains(line.key(count.words.lowerBound - 1))
      else { continue }
      parts.append((count, percent))
    }
    let sum = parts.reduce(0) { $0 + $1.percent.number.nearestDouble }
    let slack = parts.reduce(0.5) { $0 + $1.percent.value.lastDigit / 2 }
    guard parts.count > 1, abs(sum - 100) <= slack else { return nil }
    self.line = line
    self.parts = parts
  }

  /// The sum of the parts.
  var whole: Double { parts.reduce(0) { $0 + $1.count.number.nearestDouble } }
}
