import PaperModel
import TestSupport
import Testing

@Suite("An exact quotient")
struct ExactQuotientTests {
  private func quotient(_ one: ExactDecimal, _ other: ExactDecimal) throws -> ExactQuotient {
    try #require(ExactQuotient(one, over: other))
  }

  @Test func `is compared without rounding`() throws {
    #expect(try quotient(1, 3) == quotient(2, 6))
    #expect(try quotient(-1, 3) == quotient(1, -3))
    #expect(try quotient(1, 3) > ExactQuotient(try #require(ExactDecimal(parsing: "0.3333333333"))))
    #expect(try quotient(1, -3) < quotient(-1, 4))
  }

  @Test func `is added, multiplied and divided`() throws {
    #expect(try quotient(1, 3) + quotient(1, 6) == quotient(1, 2))
    #expect(try quotient(1, 3) + quotient(-1, 2) == quotient(-1, 6))
    #expect(try quotient(2, 3) * quotient(3, 4) == quotient(1, 2))
    #expect(try quotient(1, 3).divided(by: quotient(-1, 6)) == ExactQuotient(-2))
  }

  @Test func `is never a division by zero`() throws {
    #expect(ExactQuotient(1, over: 0) == nil)
    #expect(ExactQuotient(1).divided(by: ExactQuotient(0)) == nil)
  }

  @Test func `is rounded half away from zero, for printing`() throws {
    #expect(try quotient(1, 8).rounded(scale: 2)?.description == "0.13")
    #expect(try quotient(-1, 8).rounded(scale: 2)?.description == "-0.13")
    #expect(try quotient(-21, 8).rounded(scale: 2)?.description == "-2.63")
    #expect(try quotient(-1, 3).rounded(scale: 0)?.description == "0")
    #expect(try quotient(1, 3).rounded(scale: 19) == nil)
    #expect(try quotient(1, 3).rounded(scale: .max) == nil)
  }

  @Test func `of a part in percent is exact`() throws {
    #expect(
      try ExactQuotient(percentOf: #require(Fraction(.max, over: .max - 1))) > ExactQuotient(100))
    #expect(try ExactQuotient(percentOf: #require(Fraction(1, over: 5))) == ExactQuotient(20))
  }

  /// Arithmetic on arrays of digits is the oracle.
  @Test func `agrees with arithmetic by hand, or says that it cannot`() throws {
    var generator = SeededGenerator(seed: 8)
    func number() throws -> (ExactDecimal, ReferenceDecimal) {
      let text = String(generator.next() % 1_000_000_000_000_000_000).prefix(
        1 + generator.below(18))
      let sign = generator.below(2) == 0 ? "-" : ""
      let decimal = try #require(
        ExactDecimal(parsing: sign + text)?.timesTen(toThe: -generator.below(10)))
      return (decimal, ReferenceDecimal(decimal.description))
    }
    var calculated = 0
    for _ in 0..<3_000 {
      let ((a, a1), (b, b1), (c, c1), (d, d1)) = (
        try number(), try number(), try number(), try number()
      )
      guard let one = ExactQuotient(a, over: b), let other = ExactQuotient(c, over: d) else {
        continue
      }
      let isSwapped = b.isNegative != d.isNegative
      try #require((one < other) == (isSwapped ? c1 * b1 < a1 * d1 : a1 * d1 < c1 * b1))
      if let product = one * other {
        calculated += 1
        let printed = (a1 * c1).divided(by: b1 * d1, scale: 3)?.printed
        try #require(product.rounded(scale: 3)?.description == printed)
      }
      if let sum = one + other {
        calculated += 1
        let printed = (a1 * d1 + c1 * b1).divided(by: b1 * d1, scale: 3)?.printed
        try #require(sum.rounded(scale: 3)?.description == printed)
      }
    }
    #expect(calculated > 3_000)
  }
}
