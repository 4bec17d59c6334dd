import PaperModel
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

  @Test func `is added, taken away, multiplied and divided`() throws {
    #expect(try quotient(1, 3) + quotient(1, 6) == quotient(1, 2))
    #expect(try quotient(1, 3) - quotient(1, 2) == quotient(-1, 6))
    #expect(try quotient(2, 3) * quotient(3, 4) == quotient(1, 2))
    #expect(try quotient(1, 3).divided(by: quotient(-1, 6)) == ExactQuotient(-2))
    #expect(try quotient(-1, 3).magnitude == quotient(1, 3))
  }

  @Test func `is never a division by zero`() throws {
    #expect(ExactQuotient(1, over: 0) == nil)
    #expect(ExactQuotient(1).divided(by: ExactQuotient(0)) == nil)
  }

  @Test func `is rounded half away from zero, for printing`() throws {
    #expect(try quotient(1, 8).rounded(scale: 2).description == "0.13")
    #expect(try quotient(-1, 8).rounded(scale: 2).description == "-0.13")
  }
}
