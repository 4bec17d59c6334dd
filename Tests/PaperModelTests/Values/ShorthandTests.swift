import PaperModel
import Testing

@Suite("Shorthand")
struct ShorthandTests {
  @Test(arguments: Shorthand.Code.allCases)
  func `is read back as it is printed`(code: Shorthand.Code) throws {
    for number in [nil, 1, 99] {
      let shorthand = try #require(Shorthand(code, number: number))
      #expect(Shorthand(parsing: shorthand.description) == shorthand)
      #expect(!shorthand.meaning.isEmpty)
    }
  }

  @Test func `has a number from 1 to 99`() {
    #expect(Shorthand(parsing: "[e2]")?.number == 2)
    #expect(Shorthand(.estimated, number: 0) == nil)
    #expect(Shorthand(.estimated, number: 100) == nil)
    #expect(Shorthand(parsing: "[e01]") == nil)
    #expect(Shorthand(parsing: "[e0]") == nil)
  }

  @Test func `knows low as a synonym`() {
    #expect(Shorthand(parsing: "[low]") == Shorthand(.low))
    #expect(Shorthand(parsing: "[low]")?.description == "[k]")
  }

  @Test func `stands for a value or beside one`() {
    let replacing = Shorthand.Code.allCases.compactMap { Shorthand($0) }.filter(\.replacesValue)
    #expect(replacing.map(\.description) == ["[c]", "[k]", "[w]", "[x]", "[z]"])
  }
}
