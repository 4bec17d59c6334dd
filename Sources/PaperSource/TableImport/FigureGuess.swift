import PaperModel

/// The unit of an indicator, and what its cells mean, as far as its figures and names tell.
struct FigureGuess {
  let unit: FigureUnit
  /// Texts in the place of figures.
  private(set) var words: [(text: String, range: InputRange)] = []
  /// Signs after numbers.
  private(set) var signs: Set<String> = []
  /// Numbers without a sign where the unit is percent.
  private(set) var bare: [ExactDecimal] = []
  /// The most decimal places of a number.
  private(set) var decimals = 0

  /// - Parameters:
  ///   - stated: the unit as the table states it.
  ///   - figures: the texts of its cells.
  init(title: String, stated: String?, figures: [(text: String, range: InputRange)]) {
    var numbers: [(value: ExactDecimal, unit: FigureUnit?)] = []
    for (text, range) in figures {
      let (stripped, sign) = Self.withoutSign(text)
      let value = FigureValue(parsing: stripped)
      switch value.content {
      case .number(let number, let unit, let qualifier):
        if let sign { signs.insert(sign) }
        numbers.append((number, unit))
        if qualifier == nil { decimals = max(decimals, number.scale) }
      case .ratio, .bound, .range:
        numbers.append((0, value.statedUnit))
      case .shorthand, .empty: break
      case .words:
        if let number = WrittenNumber.value(stripped) {
          numbers.append((number, nil))
          decimals = max(decimals, number.scale)
        } else {
          words.append((text, range))
        }
      }
    }
    unit = Self.unit(title: title, stated: stated, numbers, hasWords: !words.isEmpty)
    if unit == .percent { bare = numbers.filter { $0.unit == nil }.map(\.value) }
    if unit == .milestone { words = [] }
  }

  /// A number without the sign after it that marks a note: `8*`, `12.3r`.
  static func withoutSign(_ text: String) -> (String, sign: String?) {
    let marks = text.reversed().prefix { "*†‡§rpeRPE".contains($0) }
    guard (1...2).contains(marks.count) else { return (text, nil) }
    let number = TableGrid.line(String(text.dropLast(marks.count)))
    guard number.unicodeScalars.last.map({ ("0"..."9").contains($0) || $0 == "%" }) == true,
      FigureValue(parsing: number).number != nil
    else { return (text, nil) }
    return (number, String(marks.reversed()))
  }

  private static func unit(
    title: String, stated: String?, _ numbers: [(value: ExactDecimal, unit: FigureUnit?)],
    hasWords: Bool
  ) -> FigureUnit {
    if numbers.isEmpty, hasWords, stated == nil { return .milestone }
    if numbers.contains(where: { $0.unit == .percent }) { return .percent }
    if numbers.contains(where: { $0.unit == .currency }) { return .currency }
    let areCounts = numbers.allSatisfy { $0.value.isWhole && !$0.value.isNegative }
    if let known = stated.flatMap(unit(stated:)), known != .count || areCounts { return known }
    let words = title.lowercased()
    let isShare = ["%", "percent", "per cent", "proportion of"].contains { words.contains($0) }
    if isShare, numbers.allSatisfy({ $0.value.magnitude <= 100 }) { return .percent }
    if words.contains("£"), !numbers.isEmpty { return .currency }
    return areCounts ? .count : .rate
  }

  private static func unit(stated: String) -> FigureUnit? {
    let key = TableGrid.key(stated)
    let words = Set(key.split { !$0.isLetter }.map(String.init))
    if key.contains("%") || key.contains("percent") || key.contains("per cent") { return .percent }
    if key.contains("£") || !words.isDisjoint(with: ["gbp", "pounds", "currency", "money"]) {
      return .currency
    }
    if !words.isDisjoint(with: [
      "rate", "per", "ratio", "index", "score", "days", "weeks", "average",
    ]) {
      return .rate
    }
    let counts: Set = ["number", "count", "no", "num", "people", "persons", "numeric", "integer"]
    return words.isDisjoint(with: counts) ? nil : .count
  }
}
