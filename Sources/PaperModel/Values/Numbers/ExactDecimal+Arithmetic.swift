extension ExactDecimal: AdditiveArithmetic {
  /// Exact, with the scale of the finer one.
  package static func + (first: Self, second: Self) -> Self {
    let (left, right, scale) = aligned(first, second)
    if first.isNegative == second.isNegative {
      return Self(isNegative: first.isNegative, magnitude: left + right, scale: scale)
    }
    return Self(
      isNegative: left < right ? second.isNegative : first.isNegative,
      magnitude: .distance(left, right), scale: scale)
  }

  /// Exact, with the scale of the finer one.
  package static func - (first: Self, second: Self) -> Self { first + -second }

  package static prefix func - (number: Self) -> Self {
    Self(isNegative: !number.isNegative, magnitude: number.magnitude, scale: number.scale)
  }

  /// Exact, with the scales of both together.
  package static func * (first: Self, second: Self) -> Self {
    Self(
      isNegative: first.isNegative != second.isNegative,
      magnitude: first.magnitude * second.magnitude, scale: first.scale + second.scale)
  }
}

extension ExactDecimal {
  /// The largest number of digits after the point that can be asked for.
  package static let largestScale = 1000

  /// The quotient with exactly that many digits after the point (0…1000; what lies outside is
  /// brought to the nearer end), rounded half away from zero; nil for a division by zero.
  package func divided(by divisor: Self, scale: Int) -> Self? {
    let scale = min(max(scale, 0), Self.largestScale)
    let upper = magnitude.shiftedUp(divisor.scale + scale)
    let lower = divisor.magnitude.shiftedUp(self.scale)
    return upper.divided(by: lower).map {
      Self(isNegative: isNegative != divisor.isNegative, magnitude: $0, scale: scale)
    }
  }

  /// The number with exactly that many digits after the point (0…1000; what lies outside is
  /// brought to the nearer end), rounded half away from zero: 2.5 to 3, and -2.5 to -3.
  package func rounded(scale: Int) -> Self {
    let scale = min(max(scale, 0), Self.largestScale)
    let digits =
      scale < self.scale
      ? magnitude.rounded(dropping: self.scale - scale)
      : magnitude.shiftedUp(scale - self.scale)
    return Self(isNegative: isNegative, magnitude: digits, scale: scale)
  }

  /// That part of the number, with exactly that many digits after the point, rounded as by
  /// `divided(by:scale:)`: what of a target is due when a part of its period has gone.
  package func part(_ fraction: Fraction, scale: Int) -> Self {
    let product = self * Self(fraction.numerator)
    // A fraction's denominator is never zero.
    return product.divided(by: Self(fraction.denominator), scale: scale) ?? .zero
  }

  /// The order of the number and a part of another, found without dividing: `.less` when it is
  /// less than that part.
  package func compared(to whole: Self, part: Fraction) -> ExactOrder {
    ExactOrder(self * Self(part.denominator), whole * Self(part.numerator))
  }

  /// The order of two quotients, found without dividing; nil when a divisor is zero.
  package static func order(
    _ first: Self, over firstDivisor: Self, and second: Self, over secondDivisor: Self
  ) -> ExactOrder? {
    guard !firstDivisor.isZero, !secondDivisor.isZero else { return nil }
    let (left, right) = (first * secondDivisor, second * firstDivisor)
    return firstDivisor.isNegative == secondDivisor.isNegative
      ? ExactOrder(left, right) : ExactOrder(right, left)
  }
}

/// How the first of two numbers stands to the second.
package enum ExactOrder: Hashable, Sendable {
  case less, equal, greater

  package init(_ first: ExactDecimal, _ second: ExactDecimal) {
    self = first < second ? .less : first == second ? .equal : .greater
  }
}

extension Sequence where Element == ExactDecimal {
  /// All of them added up, exactly; 0 for none.
  package func sum() -> ExactDecimal { reduce(.zero, +) }
}
