extension FigureValue {
  /// The exact order of the two values; nil if they cannot be compared.
  ///
  /// Numbers are compared if their cells state the same unit. A number that states no unit is
  /// compared with any number except a percentage, because 6.8 beside 6.8% is ambiguous. A ratio is
  /// compared as a percentage, so that 1 in 5 is equal to 20%. Rates of different bases, bounds,
  /// ranges, codes and words have no order.
  package func order(to other: FigureValue) -> ExactOrder? {
    guard let left = quotient, let right = other.quotient else { return nil }
    let (one, two) = (statedUnit, other.statedUnit)
    let isOpen = (one == nil && two != .percent) || (two == nil && one != .percent)
    guard isOpen || (one == two && rateBase == other.rateBase) else { return nil }
    return ExactDecimal.order(
      left.numerator, over: left.denominator, and: right.numerator, over: right.denominator)
  }

  private var rateBase: ExactDecimal? {
    guard case .number(_, .rate, let qualifier) = content else { return nil }
    return qualifier?.rateBase
  }

  private var quotient: (numerator: ExactDecimal, denominator: ExactDecimal)? {
    switch content {
    case .number(let number, _, _): (number, 1)
    case .ratio(let ratio, _):
      (ExactDecimal(ratio.numerator) * 100, ExactDecimal(ratio.denominator))
    case .bound, .range, .shorthand, .words, .empty: nil
    }
  }
}
