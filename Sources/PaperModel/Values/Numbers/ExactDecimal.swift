/// A decimal number exactly as it was written: an integer and its number of decimal places. It is
/// never stored in binary floating point, may have any length, and no operation overflows.
///
/// `12.50` and `12.5` are equal and have the same hash; each keeps its own digits for printing.
package struct ExactDecimal: Sendable {
  /// The digits without sign and decimal point.
  let magnitude: Digits
  /// Always false for zero.
  package let isNegative: Bool
  /// 32 bits to save memory, because a record holds many numbers.
  private let shortScale: Int32

  /// The number of decimal places, 0 or more.
  package var scale: Int { Int(shortScale) }

  init(isNegative: Bool, magnitude: Digits, scale: Int) {
    self.isNegative = isNegative && !magnitude.isZero
    self.magnitude = magnitude
    shortScale = Int32(clamping: max(0, scale))
  }

  package init(_ number: Int) {
    self.init(isNegative: number < 0, magnitude: Digits(UInt64(number.magnitude)), scale: 0)
  }

  package static let zero = ExactDecimal(0)

  package var isZero: Bool { magnitude.isZero }

  /// Whether there are only zeros after the decimal point.
  package var isWhole: Bool { isZero || magnitude.trailingZeros >= scale }

  /// The number of digits from the first to the last that is not 0; 0 for zero. Excel keeps
  /// fifteen.
  package var significantDigits: Int { magnitude.count - magnitude.trailingZeros }

  /// The nearest binary floating-point number, only for Excel cells; nil if the number is too
  /// large.
  package var nearestDouble: Double? {
    if let word = magnitude.word, word < 1 << 53, scale < Self.exactPowers.count {
      // Both operands are exact in binary, so the single division is rounded correctly.
      let double = Double(word) / Self.exactPowers[scale]
      return isNegative ? -double : double
    }
    return Double(description).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The powers of ten that are exact in binary floating point.
  private static let exactPowers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The digits of both numbers at the larger of their scales.
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
