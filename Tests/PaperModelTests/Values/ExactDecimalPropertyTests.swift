import PaperModel
import TestSupport
import Testing

@Suite("Exact decimals, whatever they are")
struct ExactDecimalPropertyTests {
  private static func digits(_ count: Int, _ generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
  }

  /// A number of up to 18 digits, with zeros and nines more often than chance has them.
  private static func decimal(_ generator: inout SeededGenerator) -> ExactDecimal {
    let sign = Bool.random(using: &generator) ? "-" : ""
    let count = Int.random(in: 1...18, using: &generator)
    let end = String(
      repeating: Bool.random(using: &generator) ? "0" : "9",
      count: Int.random(in: 0...min(5, count - 1), using: &generator))
    let all = digits(count - end.count, &generator) + end
    let places = Int.random(in: 0...count, using: &generator)
    let part = places == 0 ? "" : "." + all.suffix(places)
    return ExactDecimal(parsing: sign + all.dropLast(places) + part) ?? .zero
  }

  private static func pair(
    _ generator: inout SeededGenerator
  ) -> (a: ExactDecimal, b: ExactDecimal, one: ReferenceDecimal, other: ReferenceDecimal) {
    let (a, b) = (decimal(&generator), decimal(&generator))
    return (a, b, ReferenceDecimal(a.description), ReferenceDecimal(b.description))
  }

  /// Arithmetic on arrays of digits is the oracle, also of what has too many digits.
  @Test func `agree with arithmetic by hand`() throws {
    var generator = SeededGenerator(seed: 2)
    var tooLong = 0
    for round in 0..<5_000 {
      let (a, b, one, other) = Self.pair(&generator)
      try #require((a + b)?.description == (one + other).printed)
      try #require((a - b)?.description == (one + -other).printed)
      try #require((a * b)?.description == (one * other).printed)
      try #require((a < b) == (one < other))
      try #require(
        a.rounded(scale: round % 21)?.description == one.rounded(scale: round % 21).printed)
      let ten = ReferenceDecimal("1" + String(repeating: "0", count: round % 10))
      let product = (one * ten).rounded(scale: max(0, one.scale - round % 10))
      try #require(a.timesTen(toThe: round % 10)?.description == product.printed)
      try #require([a, b, a].sum()?.description == (one + other + one).printed)
      let factor = 1 + round % 9
      let multiple = other * ReferenceDecimal(String(factor))
      try #require(a.isAtLeast(factor, times: b) == !(one < multiple))
      if (a + b) == nil { tooLong += 1 }
    }
    #expect(100 < tooLong && tooLong < 4_900)
  }

  @Test func `have the average that is worked out by hand`() throws {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<5_000 {
      let (a, b, one, other) = Self.pair(&generator)
      let (first, second) = (1 + generator.below(12), 1 + generator.below(12))
      let sum =
        one * ReferenceDecimal(String(first)) + other * ReferenceDecimal(String(second))
      let average = try #require(
        sum.divided(by: ReferenceDecimal(String(first + second)), scale: max(a.scale, b.scale)))
      try #require(
        ExactDecimal.average([(a, weight: first), (b, weight: second)])?.description
          == average.printed)
    }
  }

  @Test func `keep the laws of arithmetic`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5_000 {
      let (a, b, _, _) = Self.pair(&generator)
      try #require(a + b == b + a)
      try #require(a * b == b * a)
      try #require(a - a == .zero)
      try #require(ExactDecimal(parsing: a.description) == a)
      try #require(ExactDecimal(parsing: a.description)?.scale == a.scale)
      try #require(
        ExactDecimal(parsing: a.formatted(grouping: ","))?.description == a.description
          || a.description.hasPrefix("0") || a.description.hasPrefix("-0"))
      try #require([a < b, a == b, b < a].count { $0 } == 1)
      if let longer = a.rounded(scale: a.scale + 2) {
        try #require(longer == a)
        try #require(longer.hashValue == a.hashValue)
      }
    }
  }

  /// The standard library's own reading of digits is the oracle.
  @Test func `are next to the binary number that their digits read as`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      let number = Self.decimal(&generator)
      try #require(number.nearestDouble == Double(number.description))
    }
    for digits in 1...18 {
      let nines = String(repeating: "9", count: digits)
      for text in [nines, "1" + nines.dropLast(), "0." + nines, "9007199254740993"] {
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
