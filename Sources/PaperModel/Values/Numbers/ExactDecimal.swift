/// A decimal number as it was written: a whole number and how many of its digits stand after the
/// point. Never binary floating point, of any length, and no operation overflows.
///
/// `12.50` and `12.5` are equal and hash alike; each keeps its own digits for printing.
package struct ExactDecimal: Sendable {
  /// Never true for zero.
  package let isNegative: Bool
  /// The digits without sign and point.
  let magnitude: Digits
  /// How many digits stand after the point, 0 or more.
  package let scale: Int

  init(isNegative: Bool, magnitude: Digits, scale: Int) {
    self.isNegative = isNegative && !magnitude.isZero
    self.magnitude = magnitude
    self.scale = max(0, scale)
  }

  package init(_ number: Int) {
    self.init(isNegative: number < 0, magnitude: Digits(number.magnitude), scale: 0)
  }

  package static let zero = ExactDecimal(0)

  package var isZero: Bool { magnitude.isZero }

  /// Whether nothing but zeros stands after the point.
  package var isWhole: Bool { isZero || magnitude.trailingZeros >= scale }

  /// How many digits there are from the first to the last that is not 0; 0 for zero. Excel keeps
  /// fifteen.
  package var significantDigits: Int { magnitude.count - magnitude.trailingZeros }

  /// The binary number next to it, for an Excel cell and nothing else; nil if it is too large.
  package var nearestDouble: Double? { Double(description).flatMap { $0.isFinite ? $0 : nil } }

  /// The digits when both numbers have the scale of the finer one.
  static func aligned(
    _ first: ExactDecimal, _ second: ExactDecimal
  ) -> (first: Digits, second: Digits, scale: Int) {
    let scale = max(first.scale, second.scale)
    return (
      first.magnitude.shiftedUp(scale - first.scale),
      second.magnitude.shiftedUp(scale - second.scale), scale
    )
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self.init(value) }
}

extension ExactDecimal: Hashable {
  package static func == (first: Self, second: Self) -> Bool {
    guard first.isNegative == second.isNegative else { return false }
    let (left, right, _) = aligned(first, second)
    return left == right
  }

  package func hash(into hasher: inout Hasher) {
    let zeros = magnitude.trailingZeros
    hasher.combine(isNegative)
    hasher.combine(magnitude.shiftedDown(zeros))
    hasher.combine(isZero ? 0 : scale - zeros)
  }
}

extension ExactDecimal: Comparable {
  package static func < (first: Self, second: Self) -> Bool {
    guard first.isNegative == second.isNegative else { return first.isNegative }
    let (left, right, _) = aligned(first, second)
    return first.isNegative ? right < left : left < right
  }
}
