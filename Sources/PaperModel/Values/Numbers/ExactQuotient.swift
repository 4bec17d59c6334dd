/// A quotient of two integers, so that nothing is rounded before it is compared. An operation whose
/// result cannot be represented returns nil; no comparison does.
package struct ExactQuotient: Hashable, Sendable {
  // In lowest terms, so that equal quotients are stored alike.
  private let numerator: Int128
  /// Always positive.
  private let denominator: Int128

  package init(_ number: ExactDecimal) {
    self.init(number.coefficient, reducedOver: powerOfTen(number.scale))
  }

  package init(_ fraction: Fraction) {
    self.init(inLowestTerms: Int128(fraction.numerator), over: Int128(fraction.denominator))
  }

  /// A fraction in percent.
  package init(percentOf fraction: Fraction) {
    // The product of an `Int` and a hundred fits.
    self.init(Int128(fraction.numerator) * 100, reducedOver: Int128(fraction.denominator))
  }

  /// Nil for a division by zero.
  package init?(_ numerator: ExactDecimal, over denominator: ExactDecimal) {
    guard let quotient = Self(numerator).divided(by: Self(denominator)) else { return nil }
    self = quotient
  }

  /// The denominator must be positive.
  private init(_ numerator: Int128, reducedOver denominator: Int128) {
    let divisor = denominator == 1 ? 1 : greatestDivisor(numerator, denominator)
    self.init(inLowestTerms: numerator / divisor, over: denominator / divisor)
  }

  private init(inLowestTerms numerator: Int128, over denominator: Int128) {
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  package static func * (first: Self, second: Self) -> Self? {
    let one = greatestDivisor(first.numerator, second.denominator)
    let other = greatestDivisor(second.numerator, first.denominator)
    guard let numerator = product(first.numerator / one, second.numerator / other),
      let denominator = product(first.denominator / other, second.denominator / one)
    else { return nil }
    return Self(inLowestTerms: numerator, over: denominator)
  }

  package static func + (first: Self, second: Self) -> Self? {
    let divisor = greatestDivisor(first.denominator, second.denominator)
    let rest = second.denominator / divisor
    guard let one = product(first.numerator, rest),
      let other = product(second.numerator, first.denominator / divisor),
      let denominator = product(first.denominator, rest)
    else { return nil }
    let (numerator, overflows) = one.addingReportingOverflow(other)
    return overflows || numerator == .min ? nil : Self(numerator, reducedOver: denominator)
  }

  /// Nil for a division by zero as well.
  package func divided(by divisor: Self) -> Self? {
    guard divisor.numerator != 0 else { return nil }
    let isNegative = divisor.numerator < 0
    return self
      * Self(
        inLowestTerms: isNegative ? -divisor.denominator : divisor.denominator,
        over: isNegative ? -divisor.numerator : divisor.numerator)
  }

  package static func - (first: Self, second: Self) -> Self? { first + -second }

  package static prefix func - (number: Self) -> Self {
    // The numerator is never the one integer whose negative overflows.
    Self(inLowestTerms: -number.numerator, over: number.denominator)
  }

  package var magnitude: Self { isNegative ? -self : self }

  /// The quotient in binary floating point, for what can only be approximate, such as a square root.
  package var approximate: Double { Double(numerator) / Double(denominator) }

  package var isNegative: Bool { numerator < 0 }

  package var isZero: Bool { numerator == 0 }

  /// The quotient with exactly that many decimal places, rounded half away from zero, for printing;
  /// nil if it then has too many digits.
  package func rounded(scale: Int) -> ExactDecimal? {
    guard 0...ExactDecimal.mostPlaces ~= scale else { return nil }
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    // The rest is less than the denominator, so that the digits of it that are wanted fit.
    let wide = rest.magnitude.multipliedFullWidth(by: powerOfTen(scale).magnitude)
    let part = denominator.magnitude.dividingFullWidth(wide)
    let isUp = part.remainder >= denominator.magnitude - part.remainder
    let digits = Int128(part.quotient) + (isUp ? 1 : 0)
    guard let upper = Self.product(whole, powerOfTen(scale)) else { return nil }
    let (coefficient, overflows) = upper.addingReportingOverflow(isNegative ? -digits : digits)
    return overflows ? nil : ExactDecimal(coefficient: coefficient, scale: scale)
  }

  /// Nil if it overflows, or is the one integer whose negative does.
  private static func product(_ first: Int128, _ second: Int128) -> Int128? {
    let (product, overflows) = first.multipliedReportingOverflow(by: second)
    return overflows || product == .min ? nil : product
  }
}

/// The greatest common divisor, at least 1, by Euclid's algorithm; the second number must be
/// positive.
private func greatestDivisor(_ first: Int128, _ second: Int128) -> Int128 {
  var (divisor, rest) = (second.magnitude, first.magnitude)
  while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
  return Int128(divisor)
}

extension ExactQuotient: Comparable {
  package static func < (first: Self, second: Self) -> Bool {
    let left = first.numerator.multipliedFullWidth(by: second.denominator)
    let right = second.numerator.multipliedFullWidth(by: first.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }
}
