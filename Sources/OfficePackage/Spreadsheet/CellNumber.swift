/// The number of a cell. The file contains the shortest text of a binary floating-point number,
/// such as `6.8000000000000005E-2`.
///
/// Rounded to the fifteen significant digits that Excel shows and computes with, so that 6.8% is
/// 0.068.
package struct CellNumber: Hashable, Sendable {
  /// The digits, at most fifteen, as an integer whose last digit is not 0; 0 for zero.
  private let coefficient: Int64
  /// The power of ten by which the coefficient is multiplied; 0 for zero.
  private let exponent: Int16

  private static let precision = 15

  /// Parses digits with a decimal point and an exponent; nil for any other text, and for exponents
  /// outside the range of binary numbers.
  package init?(_ text: String) { self.init(text.utf8) }

  /// The number nearest to a double, if it has at most six decimal places and fifteen digits; nil
  /// otherwise. It is the one that is read where the double was printed with sixteen digits or more.
  init?(ofFewDigits double: Double) {
    var power = 1.0
    for places in 0...6 {
      let scaled = (double * power).rounded()
      guard abs(scaled) < 1e15 else { return nil }
      // Both are exact, so the quotient is the double that is nearest to this decimal.
      if scaled / power == double {
        self.init(coefficient: Int64(scaled), exponent: -places)
        return
      }
      power *= 10
    }
    return nil
  }

  /// Parses the same form from ASCII bytes.
  init?(_ text: some Sequence<UInt8>) {
    var bytes = text.makeIterator()
    var next = bytes.next()
    let sign = next
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { next = bytes.next() }
    var digits = Significand()
    loop: while let byte = next {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: ".") where !digits.hasPoint: digits.hasPoint = true
      default: break loop
      }
      next = bytes.next()
    }
    guard digits.count > 0, digits.count <= 1000 else { return nil }
    var exponent = 0
    if let mark = next {
      guard mark | 0x20 == UInt8(ascii: "e"),
        let stated = DecimalDigits.integer(IteratorSequence(bytes)), abs(stated) <= 400
      else { return nil }
      exponent = stated
    }
    self.init(digits, exponent: exponent, isNegative: sign == UInt8(ascii: "-"))
  }

  /// Accumulates the digits while they are parsed; those after the fifteenth only affect the
  /// rounding.
  private struct Significand {
    /// The number of digits parsed, including leading zeros.
    private(set) var count = 0
    var hasPoint = false
    private(set) var coefficient: Int64 = 0
    /// The number of significant digits seen so far.
    private var kept = 0
    /// The power of ten by which the coefficient is multiplied.
    private(set) var exponent = 0
    private(set) var roundsUp = false

    mutating func append(_ digit: UInt8) {
      count += 1
      if hasPoint { exponent -= 1 }
      if kept < CellNumber.precision {
        coefficient = coefficient * 10 + Int64(digit)
        if coefficient > 0 { kept += 1 }
      } else {
        if kept == CellNumber.precision { roundsUp = digit >= 5 }
        kept += 1
        exponent += 1
      }
    }
  }

  private init(_ digits: Significand, exponent: Int, isNegative: Bool) {
    let magnitude = digits.coefficient + (digits.roundsUp ? 1 : 0)
    self.init(
      coefficient: isNegative ? -magnitude : magnitude, exponent: digits.exponent + exponent)
  }

  private init(coefficient stated: Int64, exponent statedExponent: Int) {
    var coefficient = stated
    var exponent = statedExponent
    while coefficient != 0, coefficient % 10 == 0 {
      coefficient /= 10
      exponent += 1
    }
    self.coefficient = coefficient
    self.exponent = coefficient == 0 ? 0 : Int16(clamping: exponent)
  }

  private var digits: String { coefficient == 0 ? "" : String(coefficient.magnitude) }

  /// The position of the decimal point after the start of the digits; 0 for zero.
  private var point: Int { digits.utf8.count + Int(exponent) }

  /// The number of whole days since Excel's day 0, if the number is a date; nil if it is negative
  /// or larger than any date.
  package var wholeDays: Int? {
    guard coefficient >= 0, point <= 7 else { return nil }
    return point <= 0 ? 0 : Int(plain(shiftedBy: 0).prefix { $0 != "." })
  }

  /// Whether the number is an integer.
  package var isWhole: Bool { exponent >= 0 }

  /// The number in plain digits without an exponent: `0.015`, `-1844`.
  package var text: String { plain(shiftedBy: 0) }

  /// All digits of the number in hundredths: `6.85` for 0.0685.
  package var percentText: String { plain(shiftedBy: 2) }

  /// The number multiplied by ten to the given power, in plain digits.
  /// - Parameter decimals: the largest number of decimal places, rounded half away from zero; nil
  ///   for all.
  func text(shiftedBy power: Int, decimals: Int?) -> String {
    guard let decimals, Int(exponent) + power < -decimals else { return plain(shiftedBy: power) }
    let lost = -decimals - Int(exponent) - power
    guard lost <= Self.precision + 1 else { return "0" }
    var divisor: Int64 = 1
    for _ in 0..<lost { divisor *= 10 }
    let half = divisor / 2 * coefficient.signum()
    return CellNumber(coefficient: (coefficient + half) / divisor, exponent: -decimals).text
  }

  private func plain(shiftedBy places: Int) -> String {
    let digits = digits
    let point = digits.isEmpty ? 0 : self.point + places
    let sign = coefficient < 0 ? "-" : ""
    guard point > 0 else {
      let fraction = digits.isEmpty ? "" : "." + String(repeating: "0", count: -point) + digits
      return sign + "0" + fraction
    }
    let whole = digits.prefix(point)
    let rest = digits.dropFirst(point)
    let zeros = String(repeating: "0", count: point - whole.count)
    return "\(sign)\(whole)\(zeros)\(rest.isEmpty ? "" : ".")\(rest)"
  }
}
