import PaperModel
import Testing

@Suite("A fraction")
struct FractionTests {
  @Test func `is held in lowest terms`() throws {
    #expect(Fraction(18, over: 36) == Fraction(1, over: 2))
    #expect(Fraction(18, over: 36)?.description == "1/2")
    #expect(Fraction(0, over: 36) == .zero)
    #expect(Fraction(36, over: 36) == .one)
  }

  @Test func `has no sign and no zero below`() {
    #expect(Fraction(1, over: 0) == nil)
    #expect(Fraction(1, over: -2) == nil)
    #expect(Fraction(-1, over: 2) == nil)
  }

  @Test func `is ordered without overflow`() throws {
    let large = try #require(Fraction(.max - 1, over: .max))
    #expect(large < .one)
    #expect(try #require(Fraction(1, over: 3)) < #require(Fraction(1, over: 2)))
    #expect(Fraction.zero < large)
  }
}
