import PaperModel
import Testing

@Suite("A figure and the unit of its indicator")
struct FigureMisfitTests {
  @Test(
    arguments: [
      ("1,844", .count), ("12.00", .count), ("<5", .count), ("6.8%", .percent),
      ("1 in 5", .percent),
      (">10%", .percent), ("12.3", .rate), ("12.3 per 100,000", .rate), ("£1.2m", .currency),
      ("1200", .currency), ("System in development", .milestone), ("3–4", .count),
    ] as [(String, FigureUnit)])
  func `fit`(typed: String, unit: FigureUnit) {
    #expect(FigureValue(parsing: typed).misfit(with: unit) == nil)
  }

  @Test(arguments: FigureUnit.allCases)
  func `fit when nothing or a code is there`(unit: FigureUnit) {
    for typed in ["", "[x]", "[z]", "[c]"] {
      #expect(FigureValue(parsing: typed).misfit(with: unit) == nil)
    }
  }

  @Test(
    arguments: [
      ("6.8", .percent, "'6.8' has no % sign, and the unit is percent"),
      ("0.068", .percent, "'0.068' has no % sign, and the unit is percent"),
      ("<5", .percent, "'<5' has no % sign, and the unit is percent"),
      ("6.8%", .count, "'6.8%' is in percent, and the unit is count"),
      ("1 in 5", .count, "'1 in 5' is in percent, and the unit is count"),
      ("£5", .rate, "'£5' is in currency, and the unit is rate"),
      ("12.5", .count, "'12.5' is not a whole number, and the unit is count"),
      ("n/a", .count, "'n/a' is words, and the unit is count"),
      ("1,84", .count, "'1,84' is words, and the unit is count"),
      ("5", .milestone, "'5' is a number, and a milestone is told in words"),
    ] as [(String, FigureUnit, String)])
  func `do not fit, and it is said why`(typed: String, unit: FigureUnit, message: String) {
    #expect(FigureValue(parsing: typed).misfit(with: unit)?.message == message)
  }
}
