import PaperModel

/// A decimal number with any number of digits: the reference for exact decimals.
struct ReferenceDecimal {
  let isNegative: Bool
  let digits: LongDigits
  let scale: Int

  init(isNegative: Bool, digits: LongDigits, scale: Int) {
    self.isNegative = isNegative && !digits.isZero
    self.digits = digits
    self.scale = scale
  }

  /// Plain digits, as a decimal prints itself.
  init(_ text: String) {
    let bare = text.drop { $0 == "-" }
    let digits = bare.utf8.filter { $0 != UInt8(ascii: ".") }.map { $0 - 48 }
    let point = bare.utf8.lastIndex(of: UInt8(ascii: "."))
    self.init(
      isNegative: text.hasPrefix("-"), digits: LongDigits(digits.reversed()),
      scale: point.map { bare.utf8.distance(from: $0, to: bare.endIndex) - 1 } ?? 0)
  }

  /// The digits at a larger scale.
  func digits(at scale: Int) -> LongDigits { digits.shiftedUp(scale - self.scale) }

  static func + (first: Self, second: Self) -> Self {
    let scale = max(first.scale, second.scale)
    let (left, right) = (first.digits(at: scale), second.digits(at: scale))
    if first.isNegative == second.isNegative {
      return Self(isNegative: first.isNegative, digits: left + right, scale: scale)
    }
    return Self(
      isNegative: left < right ? second.isNegative : first.isNegative,
      digits: .distance(left, right), scale: scale)
  }

  static prefix func - (number: Self) -> Self {
    Self(isNegative: !number.isNegative, digits: number.digits, scale: number.scale)
  }

  static func * (first: Self, second: Self) -> Self {
    Self(
      isNegative: first.isNegative != second.isNegative, digits: first.digits * second.digits,
      scale: first.scale + second.scale)
  }

  static func < (first: Self, second: Self) -> Bool { (first + -second).isNegative }

  /// The quotient, rounded half away from zero; nil for a division by zero.
  func divided(by divisor: Self, scale: Int) -> Self? {
    digits.shiftedUp(divisor.scale + scale).divided(by: divisor.digits.shiftedUp(self.scale)).map {
      Self(isNegative: isNegative != divisor.isNegative, digits: $0, scale: scale)
    }
  }

  func rounded(scale: Int) -> Self {
    divided(by: Self("1"), scale: scale) ?? self
  }

  /// The digits as an exact decimal prints them; nil where it cannot hold them.
  var printed: String? {
    guard digits.count <= 18, scale <= 20 else { return nil }
    let zeros = max(0, scale + 1 - digits.count)
    var text = String(repeating: "0", count: zeros) + (digits.isZero ? "" : digits.description)
    if scale > 0 { text.insert(".", at: text.index(text.endIndex, offsetBy: -scale)) }
    return (isNegative ? "-" : "") + text
  }
}
