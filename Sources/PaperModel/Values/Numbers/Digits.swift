/// A natural number (0 or more) of any length.
///
/// Optimised for the short numbers of a board: up to 18 digits are stored in a machine word, longer
/// numbers as an array of digits.
struct Digits: Hashable, Sendable {
  private enum Storage: Hashable {
    /// A number below `limit`.
    case short(UInt64)
    /// A number from `limit` on.
    case long(LongDigits)
  }

  private let storage: Storage

  private static let mostShortDigits = 18
  private static let limit: UInt64 = 1_000_000_000_000_000_000

  static let zero = Digits(0)

  init(_ number: UInt64) {
    storage = number < Self.limit ? .short(number) : .long(LongDigits(UInt(number)))
  }

  init(_ digits: LongDigits) {
    storage = digits.count <= Self.mostShortDigits ? .short(digits.word) : .long(digits)
  }

  /// Makes a number from its decimal digits, 0…9 each, the least significant first.
  init(_ digits: [UInt8]) { self.init(LongDigits(digits)) }

  private var long: LongDigits {
    switch storage {
    case .short(let number): LongDigits(UInt(number))
    case .long(let digits): digits
    }
  }

  /// The number as a machine word; nil if it is too long.
  var word: UInt64? { if case .short(let number) = storage { number } else { nil } }

  var isZero: Bool { word == 0 }

  /// The number of digits; 0 for zero.
  var count: Int {
    switch storage {
    case .short(let number): Self.powers.firstIndex { number < $0 } ?? Self.mostShortDigits
    case .long(let digits): digits.count
    }
  }

  /// The number of trailing zeros; 0 for zero.
  var trailingZeros: Int {
    switch storage {
    case .short(0): return 0
    case .short(var number):
      var zeros = 0
      while number % 10 == 0 {
        number /= 10
        zeros += 1
      }
      return zeros
    case .long(let digits): return digits.trailingZeros
    }
  }

  /// The powers of ten by which a short number may be multiplied or divided.
  private static let powers: [UInt64] = {
    var powers: [UInt64] = [1]
    for _ in 0..<mostShortDigits { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()

  /// The number multiplied by ten to the power of `count`, which must not be negative.
  func shiftedUp(_ count: Int) -> Digits {
    guard count > 0 else { return self }
    if let word, count <= Self.mostShortDigits {
      let (product, overflows) = word.multipliedReportingOverflow(by: Self.powers[count])
      if !overflows { return Digits(product) }
    }
    return Digits(long.shiftedUp(count))
  }

  /// The number without its last `count` digits.
  func shiftedDown(_ count: Int) -> Digits {
    guard count > 0 else { return self }
    guard let word else { return Digits(long.shiftedDown(count)) }
    return count <= Self.mostShortDigits ? Digits(word / Self.powers[count]) : .zero
  }

  /// The number divided by ten to the power of `count`, rounded half up.
  func rounded(dropping count: Int) -> Digits {
    guard count > 0 else { return self }
    guard let word else { return Digits(long.rounded(dropping: count)) }
    guard count <= Self.mostShortDigits else { return .zero }
    let power = Self.powers[count]
    return Digits(word / power + (word % power >= power / 2 ? 1 : 0))
  }
}

extension Digits: Comparable {
  static func < (first: Digits, second: Digits) -> Bool {
    switch (first.storage, second.storage) {
    case (.short(let one), .short(let other)): one < other
    case (.long(let one), .long(let other)): one < other
    case (.short, .long): true
    case (.long, .short): false
    }
  }
}

extension Digits {
  static func + (first: Digits, second: Digits) -> Digits {
    // The sum of two short numbers cannot overflow.
    if let one = first.word, let other = second.word { return Digits(one + other) }
    return Digits(first.long + second.long)
  }

  /// The absolute difference.
  static func distance(_ first: Digits, _ second: Digits) -> Digits {
    if let one = first.word, let other = second.word {
      return Digits(max(one, other) - min(one, other))
    }
    return Digits(LongDigits.distance(first.long, second.long))
  }

  static func * (first: Digits, second: Digits) -> Digits {
    if let one = first.word, let other = second.word {
      let (product, overflows) = one.multipliedReportingOverflow(by: other)
      if !overflows { return Digits(product) }
    }
    return Digits(first.long * second.long)
  }

  /// The quotient, rounded half up; nil for a division by zero.
  func divided(by divisor: Digits) -> Digits? {
    if let word, let other = divisor.word {
      guard other > 0 else { return nil }
      let (quotient, rest) = word.quotientAndRemainder(dividingBy: other)
      return Digits(quotient + (rest >= other - rest ? 1 : 0))
    }
    return long.divided(by: divisor.long).map { Digits($0) }
  }
}

extension Digits: CustomStringConvertible {
  var description: String {
    switch storage {
    case .short(let number): String(number)
    case .long(let digits): digits.description
    }
  }
}
