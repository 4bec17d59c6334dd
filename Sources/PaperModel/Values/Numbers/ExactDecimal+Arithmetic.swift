extension ExactDecimal: AdditiveArithmetic {
  /// Exact; the scale of the result is the larger of the two.
  package static func + (first: Self, second: Self) -> Self {
    let (left, right, scale) = aligned(first, second)
    if first.isNegative == second.isNegative {
      return Self(isNegative: first.isNegative, magnitude: left + right, scale: scale)
    }
    return Self(
      isNegative: left < right ? second.isNegative : first.isNegative,
      magnitude: .distance(left, right), scale: scale)
  }

  /// Exact; the scale of the result is the larger of the two.
  package static func - (first: Self, second: Self) -> Self { first + -second }

  package static prefix func - (number: Self) -> Self {
    Self(isNegative: !number.isNegative, magnitude: number.magnitude, scale: number.scale)
  }

  /// Exact; the scale of the result is the sum of the two.
  package static func * (first: Self, second: Self) -> Self {
    Self(
      isNegative: first.isNegative != second.isNegative,
      magnitude: first.magnitude * second.magnitude, scale: first.scale + second.scale)
  }
}

extension ExactDecimal {
  /// The largest number of decimal places that can be requested.
  package static let largestScale = 1000

  /// The quotient with exactly that many decimal places (clamped to 0…1000), rounded half away from
  /// zero; nil for a division by zero.
  package func divided(by divisor: Self, scale: Int) -> Self? {
    let scale = min(max(scale, 0), Self.largestScale)
    let upper = magnitude.shiftedUp(divisor.scale + scale)
    let lower = divisor.magnitude.shiftedUp(self.scale)
    return upper.divided(by: lower).map {
      Self(isNegative: isNegative != divisor.isNegative, magnitude: $0, scale: scale)
    }
  }

  /// The number with exactly that many decimal places (clamped to 0…1000), rounded half away from
  /// zero: 2.5 to 3, and -2.5 to -3.
  package func rounded(scale: Int) -> Self {
    let scale = min(max(scale, 0), Self.largestScale)
    let digits =
      scale < self.scale
      ? magnitude.rounded(dropping: self.scale - scale)
      : magnitude.shiftedUp(scale - self.scale)
    return Self(isNegative: isNegative, magnitude: digits, scale: scale)
  }

  /// A fraction of the number with exactly that many decimal places, rounded as by
  /// `divided(by:scale:)`. Used for the part of a target that is due part way through its period.
  package func part(_ fraction: Fraction, scale: Int) -> Self {
    let product = self * Self(fraction.numerator)
    // A fraction's denominator is never zero.
    return product.divided(by: Self(fraction.denominator), scale: scale) ?? .zero
  }

  /// The order of this number and a fraction of another, computed exactly without dividing: `.less`
  /// if this number is less than that fraction.
  package func compared(to whole: Self, part: Fraction) -> ExactOrder {
    ExactOrder(self * Self(part.denominator), whole * Self(part.numerator))
  }

  /// The order of two quotients, computed exactly without dividing; nil if a divisor is zero.
  package static func order(
    _ first: Self, over firstDivisor: Self, and second: Self, over secondDivisor: Self
  ) -> ExactOrder? {
    guard !firstDivisor.isZero, !secondDivisor.isZero else { return nil }
    let (left, right) = (first * secondDivisor, second * firstDivisor)
    return firstDivisor.isNegative == secondDivisor.isNegative
      ? ExactOrder(left, right) : ExactOrder(right, left)
  }
}

/// The order of two numbers.
package enum ExactOrder: Hashable, Sendable {
  case less, equal, greater

  package init(_ first: ExactDecimal, _ second: ExactDecimal) {
    self = first < second ? .less : first == second ? .equal : .greater
  }
}

extension Sequence where Element == ExactDecimal {
  /// The exact sum; 0 if there are none.
  package func sum() -> ExactDecimal { reduce(.zero, +) }
}
