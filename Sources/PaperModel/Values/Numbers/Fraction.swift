/// An exact fraction of a whole, or a ratio of two numbers: a half, 1 in 5. It is never negative,
/// and is kept in lowest terms, so that 18 of 36 months is a half.
package struct Fraction: Hashable, Sendable {
  /// 0 or more.
  package let numerator: Int
  /// 1 or more.
  package let denominator: Int

  /// Nil if the numerator is negative, or the denominator is not positive.
  package init?(_ numerator: Int, over denominator: Int) {
    guard numerator >= 0, denominator > 0 else { return nil }
    var (divisor, rest) = (denominator, numerator)
    while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  private init(whole: Int) { (numerator, denominator) = (whole, 1) }

  /// In whole percent, rounded half up.
  package var wholePercent: Int {
    Int(clamping: (Int128(numerator) * 100).divided(by: Int128(denominator)))
  }

  /// Nothing of it.
  package static let zero = Fraction(whole: 0)
  /// All of it.
  package static let one = Fraction(whole: 1)
}

extension Fraction: Comparable {
  package static func < (first: Self, second: Self) -> Bool {
    let left = first.numerator.multipliedFullWidth(by: second.denominator)
    let right = second.numerator.multipliedFullWidth(by: first.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }
}

extension Fraction: CustomStringConvertible {
  /// `1/2`.
  package var description: String { "\(numerator)/\(denominator)" }
}
