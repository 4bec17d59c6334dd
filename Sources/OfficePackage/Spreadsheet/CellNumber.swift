/// The number of a cell, which the file holds as the shortest text of a binary number, such as
/// `6.8000000000000005E-2`.
///
/// Kept with the fifteen significant digits that Excel shows and works with, so that 6.8% is 0.068.
package struct CellNumber: Hashable, Sendable {
  /// The digits, fifteen at most, as a number whose last digit is not 0; 0 for zero.
  private let coefficient: Int64
  /// The power of ten that it is multiplied by; 0 for zero.
  private let exponent: Int16

  private static let precision = 15

  /// Reads digits with a point and an exponent; nil for anything else, and for exponents that no
  /// binary number has.
  package init?(_ text: String) { self.init(text.utf8) }

  /// Reads the same from ASCII.
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

  /// The digits as they are read: what is behind the fifteenth only rounds it.
  private struct Significand {
    /// How many there are, with those that say nothing.
    private(set) var count = 0
    var hasPoint = false
    private(set) var coefficient: Int64 = 0
    /// How many digits the coefficient has.
    private var kept = 0
    /// The power of ten that the coefficient is multiplied by.
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

  /// How many places the point stands behind the first digit's front; 0 for zero.
  private var point: Int { digits.utf8.count + Int(exponent) }

  /// Whole days since the day before the first that Excel counts, when it is a date; nil below 0
  /// and where it is larger than any.
  package var wholeDays: Int? {
    guard coefficient >= 0, point <= 7 else { return nil }
    return point <= 0 ? 0 : Int(plain(shiftedBy: 0).prefix { $0 != "." })
  }

  /// Whether nothing stands behind the point.
  package var isWhole: Bool { exponent >= 0 }

  /// The number in digits, without an exponent: `0.015`, `-1844`.
  package var text: String { plain(shiftedBy: 0) }

  /// The number multiplied by a power of ten, in digits.
  /// - Parameter decimals: how many digits after the point there may be, the last one rounded half away
  ///   from zero; nil for all.
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
