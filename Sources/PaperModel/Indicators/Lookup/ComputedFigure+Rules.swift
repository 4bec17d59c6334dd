extension ComputedFigure {
  /// Nil if the parts are not comparable, such as rates with different bases, if there are none, or if the
  /// result has too many digits.
  init?(_ rule: Rule, of parts: [FigureLookup.Part], unit: FigureUnit) {
    guard let first = parts.first,
      parts.allSatisfy({ $0.observation.value.order(to: first.observation.value) != nil })
    else { return nil }
    let computed =
      switch rule {
      case .sum: parts.map(\.number).sum()
      case .average: ExactDecimal.average(parts.map { ($0.number, weight: $0.months) })
      }
    guard let number = computed else { return nil }
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
