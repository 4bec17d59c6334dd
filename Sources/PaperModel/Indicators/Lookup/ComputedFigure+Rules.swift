extension ComputedFigure {
  /// Nil if the parts are not comparable, such as rates with different bases, or if there are none.
  init?(_ rule: Rule, of parts: [FigureLookup.Part], unit: FigureUnit) {
    guard let first = parts.first,
      parts.allSatisfy({ $0.observation.value.order(to: first.observation.value) != nil })
    else { return nil }
    let number: ExactDecimal
    switch rule {
    case .sum: number = parts.map(\.number).sum()
    case .average:
      let weighted = parts.map { $0.number * ExactDecimal($0.months) }.sum()
      let months = ExactDecimal(parts.map(\.months).reduce(0, +))
      let scale = parts.map(\.number.scale).max() ?? 0
      guard let average = weighted.divided(by: months, scale: scale) else { return nil }
      number = average
    }
    self.init(
      value: FigureValue(number, unit: unit, rateOf: parts.lazy.compactMap(\.rateBase).first),
      rule: rule, parts: parts.map(\.observation))
  }
}

extension FigureLookup.Part {
  fileprivate var rateBase: ExactDecimal? {
    guard case .number(_, .rate, let qualifier) = observation.value.content else { return nil }
    return qualifier?.rateBase
  }
}

extension FigureValue {
  /// The number as an officer would type it.
  fileprivate init(_ number: ExactDecimal, unit: FigureUnit, rateOf base: ExactDecimal?) {
    let digits = number.formatted(grouping: ",")
    switch unit {
    case .percent: self.init(parsing: digits + "%")
    case .currency:
      self.init(parsing: number.isNegative ? "-£" + digits.dropFirst() : "£" + digits)
    case .rate:
      self.init(parsing: digits + (base.map { " per " + $0.formatted(grouping: ",") } ?? ""))
    case .count, .milestone: self.init(parsing: digits)
    }
  }
}
