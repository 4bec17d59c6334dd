/// A quotient kept as numerator and denominator, so that nothing is rounded before it is compared.
package struct ExactQuotient: Sendable {
  private let numerator: ExactDecimal
  /// Always positive.
  private let denominator: ExactDecimal

  package init(_ number: ExactDecimal) { (numerator, denominator) = (number, 1) }

  package init(_ fraction: Fraction) {
    (numerator, denominator) = (
      ExactDecimal(fraction.numerator), ExactDecimal(fraction.denominator)
    )
  }

  /// Nil for a division by zero.
  package init?(_ numerator: ExactDecimal, over denominator: ExactDecimal) {
    guard !denominator.isZero else { return nil }
    self.numerator = denominator.isNegative ? -numerator : numerator
    self.denominator = denominator.isNegative ? -denominator : denominator
  }

  package static func * (first: Self, second: Self) -> Self {
    Self(
      positive: first.denominator * second.denominator, under: first.numerator * second.numerator)
  }

  package static func + (first: Self, second: Self) -> Self {
    Self(
      positive: first.denominator * second.denominator,
      under: first.numerator * second.denominator + second.numerator * first.denominator)
  }

  package static func - (first: Self, second: Self) -> Self { first + second * Self(-1) }

  /// Nil for a division by zero.
  package func divided(by divisor: Self) -> Self? {
    Self(numerator * divisor.denominator, over: denominator * divisor.numerator)
  }

  package var magnitude: Self { numerator.isNegative ? self * Self(-1) : self }

  /// The quotient with exactly that many decimal places, rounded half away from zero, for printing.
  package func rounded(scale: Int) -> ExactDecimal {
    // The denominator is never zero.
    numerator.divided(by: denominator, scale: scale) ?? .zero
  }

  private init(positive denominator: ExactDecimal, under numerator: ExactDecimal) {
    (self.numerator, self.denominator) = (numerator, denominator)
  }
}

extension ExactQuotient: Comparable {
  package static func == (first: Self, second: Self) -> Bool {
    first.numerator * second.denominator == second.numerator * first.denominator
  }

  package static func < (first: Self, second: Self) -> Bool {
    first.numerator * second.denominator < second.numerator * first.denominator
  }
}

extension FigureValue {
  /// The value as a number in the given unit, with a ratio as a percentage; nil if it is not a
  /// number, or does not fit the unit.
  func quantity(in unit: FigureUnit) -> ExactQuotient? {
    guard misfit(with: unit) == nil else { return nil }
    switch content {
    case .number(let number, _, _): return ExactQuotient(number)
    case .ratio(let ratio, _): return ExactQuotient(ratio) * ExactQuotient(100)
    case .bound, .range, .shorthand, .words, .empty: return nil
    }
  }
}
