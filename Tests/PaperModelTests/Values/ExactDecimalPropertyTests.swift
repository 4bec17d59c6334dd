import PaperModel
import TestSupport
import Testing

@Suite("Exact decimals, whatever they are")
struct ExactDecimalPropertyTests {
  private static func digits(_ count: Int, _ generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
  }

  /// A number of up to fifty digits, with zeros more often than chance has them.
  private static func decimal(_ generator: inout SeededGenerator) -> ExactDecimal {
    let sign = Bool.random(using: &generator) ? "-" : ""
    let whole = digits(Int.random(in: 1...25, using: &generator), &generator)
    let places = digits(Int.random(in: 0...20, using: &generator), &generator)
    let zeros = String(repeating: "0", count: Int.random(in: 0...5, using: &generator))
    let part = places + zeros
    return ExactDecimal(parsing: sign + whole + (part.isEmpty ? "" : "." + part)) ?? .zero
  }

  @Test func `keep the laws of arithmetic`() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<1_000 {
      let (a, b, c) = (
        Self.decimal(&generator), Self.decimal(&generator), Self.decimal(&generator)
      )
      try #require(a + b - b == a)
      try #require(a + b == b + a)
      try #require((a + b) + c == a + (b + c))
      try #require(a * b == b * a)
      try #require(a * (b + c) == a * b + a * c)
      try #require(a - a == .zero)
      try #require(ExactDecimal(parsing: a.description) == a)
      try #require(ExactDecimal(parsing: a.description)?.scale == a.scale)
      try #require(
        ExactDecimal(parsing: a.formatted(grouping: ","))?.description == a.description
          || a.description.hasPrefix("0") || a.description.hasPrefix("-0"))
      try #require([a < b, a == b, b < a].count { $0 } == 1)
      try #require((a < b) == (a - b < .zero))
      try #require(a.rounded(scale: a.scale + 3).hashValue == a.hashValue)
      if !b.isZero {
        try #require((a * b).divided(by: b, scale: a.scale) == a)
        let quotient = try #require(a.divided(by: b, scale: 3))
        let error = quotient * b - a
        let size = b < .zero ? -b : b
        let limit = try #require(ExactDecimal(parsing: "0.0005")) * size
        try #require(error <= limit && -error <= limit)
      }
    }
  }

  /// Whole numbers of the machine are the oracle.
  @Test func `agree with machine arithmetic where that reaches`() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      let bits = Int.random(in: 1...62, using: &generator)
      let a = Int.random(in: -(1 << bits)...(1 << bits), using: &generator)
      let b = Int.random(in: -(1 << bits)...(1 << bits), using: &generator)
      let (one, other) = (ExactDecimal(a), ExactDecimal(b))
      try #require((one + other).description == String(Int128(a) + Int128(b)))
      try #require((one - other).description == String(Int128(a) - Int128(b)))
      try #require((one * other).description == String(Int128(a) * Int128(b)))
      try #require((one < other) == (a < b))
      guard b != 0 else { continue }
      let (quotient, rest) = Int128(a).quotientAndRemainder(dividingBy: Int128(b))
      let up = 2 * rest.magnitude >= Int128(b).magnitude
      let away: Int128 = (a < 0) == (b < 0) ? 1 : -1
      try #require(
        one.divided(by: other, scale: 0)?.description == String(quotient + (up ? away : 0)))
    }
  }

  /// The standard library's own reading of digits is the oracle.
  @Test func `are next to the binary number that their digits read as`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      let number = Self.decimal(&generator)
      try #require(number.nearestDouble == Double(number.description))
    }
    for digits in 1...20 {
      let nines = String(repeating: "9", count: digits)
      for text in [nines, "1" + nines.dropLast(), "0." + nines, "9007199254740993." + nines] {
        #expect(ExactDecimal(parsing: text)?.nearestDouble == Double(text), "\(text)")
      }
    }
  }

  @Test func `are never a crash, whatever is typed`() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<20_000 {
      if let number = ExactDecimal(parsing: generator.text()) {
        try #require(ExactDecimal(parsing: number.description) == number)
      }
    }
  }
}
