/// The number of a cell, which the file holds as the shortest text of a binary number, such as
/// `6.8000000000000005E-2`.
///
/// Kept with the fifteen significant digits that Excel shows and works with, so that 6.8% is 0.068.
package struct CellNumber: Hashable, Sendable {
  /// Fifteen at most; neither the first nor the last is 0. Empty for zero.
  private let digits: [UInt8]
  /// How many places the point stands behind the first digit's front; 0 for `.digits`.
  private let point: Int
  private let isNegative: Bool

  private static let precision = 15

  /// Reads digits with a point and an exponent; nil for anything else, and for exponents that no
  /// binary number has.
  package init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    let sign = bytes.first
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { bytes.removeFirst() }
    var digits: [UInt8] = []
    var point: Int?
    loop: while let byte = bytes.first {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: ".") where point == nil: point = digits.count
      default: break loop
      }
      bytes.removeFirst()
    }
    guard !digits.isEmpty, digits.count <= 1000, let exponent = Self.exponent(bytes) else {
      return nil
    }
    self.init(
      digits, point: (point ?? digits.count) + exponent, isNegative: sign == UInt8(ascii: "-"))
  }

  private init(_ written: [UInt8], point: Int, isNegative: Bool) {
    var digits = Array(written.drop { $0 == 0 })
    var point = point - (written.count - digits.count)
    if digits.count > Self.precision {
      let roundsUp = digits[Self.precision] >= 5
      digits.removeSubrange(Self.precision...)
      if roundsUp {
        while digits.last == 9 { digits.removeLast() }
        if let last = digits.popLast() {
          digits.append(last + 1)
        } else {
          digits = [1]
          point += 1
        }
      }
    }
    while digits.last == 0 { digits.removeLast() }
    self.digits = digits
    self.point = digits.isEmpty ? 0 : point
    self.isNegative = isNegative && !digits.isEmpty
  }

  private static func exponent(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let mark = bytes.first else { return 0 }
    guard mark | 0x20 == UInt8(ascii: "e"),
      let exponent = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)),
      abs(exponent) <= 400
    else { return nil }
    return exponent
  }

  /// Whole days since the day before the first that Excel counts, when it is a date; nil below 0
  /// and where it is larger than any.
  package var wholeDays: Int? {
    guard !isNegative, point <= 7 else { return nil }
    return point <= 0 ? 0 : Int(plain(shiftedBy: 0).prefix { $0 != "." })
  }

  /// Whether nothing stands behind the point.
  package var isWhole: Bool { digits.count <= max(0, point) }

  /// The number in digits, without an exponent: `0.015`, `-1844`.
  package var text: String { plain(shiftedBy: 0) }

  /// The number as a percentage, without the sign: `6.8` for 0.068.
  package var percentage: String { plain(shiftedBy: 2) }

  private func plain(shiftedBy places: Int) -> String {
    let point = digits.isEmpty ? 0 : self.point + places
    var text = isNegative ? "-" : ""
    if point <= 0 { text += "0" }
    if point <= 0, !digits.isEmpty { text += "." + String(repeating: "0", count: -point) }
    for (index, digit) in digits.enumerated() {
      if index == point, point > 0 { text += "." }
      text += String(digit)
    }
    if point > digits.count { text += String(repeating: "0", count: point - digits.count) }
    return text
  }
}
