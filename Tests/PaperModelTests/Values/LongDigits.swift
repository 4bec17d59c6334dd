/// A natural number (0 or more) of any length as an array of decimal digits, with the arithmetic
/// taught at school: the reference for exact decimals, independent of machine arithmetic.
struct LongDigits: Hashable, Sendable {
  /// The digits, 0…9 each, the least significant first, without leading zeros of the number; empty
  /// for 0.
  private(set) var digits: [UInt8]

  static let zero = LongDigits([])

  /// Drops leading zeros of the number, which are at the end of the array. The digits must be 0…9.
  init(_ digits: [UInt8]) {
    self.digits = digits
    trim()
  }

  var isZero: Bool { digits.isEmpty }
  var count: Int { digits.count }
  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
  }

  /// The number multiplied by ten to the power of `count`, which must not be negative.
  func shiftedUp(_ count: Int) -> LongDigits {
    isZero ? self : LongDigits(Array(repeating: 0, count: max(0, count)) + digits)
  }
}

extension LongDigits: Comparable {
  static func < (first: LongDigits, second: LongDigits) -> Bool {
    guard first.count == second.count else { return first.count < second.count }
    return first.digits.reversed().lexicographicallyPrecedes(second.digits.reversed())
  }
}

extension LongDigits {
  static func + (first: LongDigits, second: LongDigits) -> LongDigits {
    let (long, short) = first.count < second.count ? (second, first) : (first, second)
    var sum: [UInt8] = []
    sum.reserveCapacity(long.count + 1)
    var carry: UInt8 = 0
    for (place, digit) in long.digits.enumerated() {
      let column = digit + (place < short.count ? short.digits[place] : 0) + carry
      sum.append(column % 10)
      carry = column / 10
    }
    if carry > 0 { sum.append(carry) }
    return LongDigits(sum)
  }

  /// The absolute difference.
  static func distance(_ first: LongDigits, _ second: LongDigits) -> LongDigits {
    let (large, small) = first < second ? (second, first) : (first, second)
    var difference = large.digits
    var borrow: UInt8 = 0
    for place in difference.indices {
      let taken = (place < small.count ? small.digits[place] : 0) + borrow
      borrow = difference[place] < taken ? 1 : 0
      difference[place] = difference[place] + borrow * 10 - taken
    }
    return LongDigits(difference)
  }

  static func * (first: LongDigits, second: LongDigits) -> LongDigits {
    guard !first.isZero, !second.isZero else { return .zero }
    var product = [UInt8](repeating: 0, count: first.count + second.count)
    for (place, digit) in first.digits.enumerated() where digit > 0 {
      var carry: UInt8 = 0
      for (other, factor) in second.digits.enumerated() {
        let column = product[place + other] + digit * factor + carry
        product[place + other] = column % 10
        carry = column / 10
      }
      product[place + second.count] = carry
    }
    return LongDigits(product)
  }

  /// Long division, rounded half up; nil for a division by zero.
  func divided(by divisor: LongDigits) -> LongDigits? {
    guard !divisor.isZero else { return nil }
    var rest = LongDigits.zero
    var quotient: [UInt8] = []
    quotient.reserveCapacity(count)
    for digit in digits.reversed() {
      rest = LongDigits([digit] + rest.digits)
      var times: UInt8 = 0
      while rest >= divisor {
        rest = LongDigits.distance(rest, divisor)
        times += 1
      }
      quotient.append(times)
    }
    let whole = LongDigits(quotient.reversed())
    return rest + rest >= divisor ? whole + LongDigits([1]) : whole
  }
}

extension LongDigits: CustomStringConvertible {
  var description: String {
    isZero ? "0" : String(decoding: digits.reversed().map { $0 + 48 }, as: UTF8.self)
  }
}
