/// A decimal number exactly as it was written: an integer and its number of decimal places. It is
/// never stored in binary floating point.
///
/// It has at most 18 digits, so that a record of many numbers stays small; an operation whose exact
/// result has more returns nil. `12.50` and `12.5` are equal and have the same hash; each keeps its
/// own digits for printing.
package struct ExactDecimal: Sendable {
  /// The digits without the decimal point; of a magnitude below `limit`.
  private let shortCoefficient: Int64
  /// From 0 to `mostPlaces`.
  private let places: UInt8

  /// The largest number of digits, leading zeros not counted.
  package static let mostDigits = 18
  /// The largest number of decimal places: those that can be typed, and two more for a percentage
  /// as a part of one.
  static let mostPlaces = mostDigits + 2

  /// The smallest integer that has too many digits.
  private static let limit: Int128 = 1_000_000_000_000_000_000

  /// Nil if the coefficient has more than 18 digits, or if the scale is not from 0 to 20.
  init?(coefficient: Int128, scale: Int) {
    guard coefficient.magnitude < Self.limit.magnitude, 0...Self.mostPlaces ~= scale else {
      return nil
    }
    self.init(short: Int64(coefficient), places: UInt8(scale))
  }

  private init(short coefficient: Int64, places: UInt8) {
    shortCoefficient = coefficient
    self.places = places
  }

  /// A whole number times ten to the power of an exponent; nil if it has too many digits.
  package init?(digits: Int, exponent: Int) {
    guard -Self.mostPlaces...Self.mostDigits ~= exponent else { return nil }
    let (coefficient, overflows) = Int128(digits)
      .multipliedReportingOverflow(by: powerOfTen(max(0, exponent)))
    guard !overflows, let number = Self(coefficient: coefficient, scale: max(0, -exponent)) else {
      return nil
    }
    self = number
  }

  /// A number with a number of decimal places, rounded half away from zero; nil if it has too many digits.
  init?(rounding number: Double, scale: Int) {
    let digits = (number * Double(powerOfTen(scale))).rounded()
    guard let coefficient = Int128(exactly: digits) else { return nil }
    self.init(coefficient: coefficient, scale: scale)
  }

  package init(_ number: Int32) { self.init(short: Int64(number), places: 0) }

  package static let zero = ExactDecimal(0)

  /// The digits without the decimal point. Products of two fit `Int128`, and so do the digits of
  /// each at the scale of the other.
  var coefficient: Int128 { Int128(shortCoefficient) }

  /// The number of decimal places, 0 or more.
  package var scale: Int { Int(places) }

  package var isNegative: Bool { shortCoefficient < 0 }

  package var isZero: Bool { shortCoefficient == 0 }

  package var magnitude: Self { isNegative ? -self : self }

  package static prefix func - (number: Self) -> Self {
    Self(short: -number.shortCoefficient, places: number.places)
  }

  /// The number if there are only zeros after the decimal point; otherwise nil.
  package var whole: Int64? {
    guard scale > 0, !isZero else { return shortCoefficient }
    let (whole, part) = coefficient.quotientAndRemainder(dividingBy: powerOfTen(scale))
    return part == 0 ? Int64(whole) : nil
  }

  /// Whether there are only zeros after the decimal point.
  package var isWhole: Bool { whole != nil }

  /// The number of digits from the first to the last that is not 0; 0 for zero. Excel keeps
  /// fifteen.
  package var significantDigits: Int {
    var rest = withoutTrailingZeros.coefficient.magnitude
    var digits = 0
    while rest > 0 { (rest, digits) = (rest / 10, digits + 1) }
    return digits
  }

  /// The nearest binary floating-point number, only for Excel cells and charts.
  package var nearestDouble: Double {
    // If both operands are exact in binary, the single division is rounded correctly.
    if shortCoefficient.magnitude < 1 << 53 {
      // By way of the shorter integer where it is one, since that is far quicker.
      let power = powerOfTen(scale)
      return Double(shortCoefficient) / (Int64(exactly: power).map { Double($0) } ?? Double(power))
    }
    return Double(description) ?? 0
  }

  /// The same number with as few decimal places as possible, and further trailing zeros removed.
  private var withoutTrailingZeros: (coefficient: Int64, scale: Int) {
    var (rest, scale) = (shortCoefficient, scale)
    while rest != 0, rest % 10 == 0 { (rest, scale) = (rest / 10, scale - 1) }
    return (rest, rest == 0 ? 0 : scale)
  }

  /// The coefficients of both numbers at the larger of their scales.
  static func aligned(_ first: Self, _ second: Self) -> (first: Int128, second: Int128) {
    let difference = first.scale - second.scale
    return (
      difference < 0 ? first.coefficient * powerOfTen(-difference) : first.coefficient,
      difference > 0 ? second.coefficient * powerOfTen(difference) : second.coefficient
    )
  }
}

/// Ten to the power of a number from 0 to 38; other numbers are clamped.
func powerOfTen(_ power: Int) -> Int128 { powersOfTen[min(max(power, 0), powersOfTen.count - 1)] }

private let powersOfTen: [Int128] = {
  var powers: [Int128] = [1]
  for _ in 0..<38 { powers.append(powers[powers.count - 1] * 10) }
  return powers
}()

extension ExactDecimal: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int32) { self.init(value) }
}

extension ExactDecimal: Hashable {
  package static func == (first: Self, second: Self) -> Bool {
    let (left, right) = aligned(first, second)
    return left == right
  }

  package func hash(into hasher: inout Hasher) {
    let (coefficient, scale) = withoutTrailingZeros
    hasher.combine(coefficient)
    hasher.combine(scale)
  }
}

extension ExactDecimal: Comparable {
  package static func < (first: Self, second: Self) -> Bool {
    let (left, right) = aligned(first, second)
    return left < right
  }
}
