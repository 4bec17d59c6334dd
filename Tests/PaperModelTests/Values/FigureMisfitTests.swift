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
      ("1,234", .count), ("12,500", .currency),
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
      ("1,84", .count, "'1,84' has a comma where English has a point"),
      ("12,5%", .percent, "'12,5%' has a comma where English has a point"),
      ("<1,5", .rate, "'<1,5' has a comma where English has a point"),
      ("£1,5m", .currency, "'£1,5m' has a comma where English has a point"),
      ("1,5–2,5", .rate, "'1,5–2,5' has a comma where English has a point"),
      ("#DIV/0!", .count, "'#DIV/0!' is an error of a spreadsheet"),
      ("#n/a", .milestone, "'#n/a' is an error of a spreadsheet"),
      (
        "1234567890123456789", .count,
        "'1234567890123456789' is too long: a number has at most 18 digits"
      ),
      (
        "£12,345,678,901 billion", .currency,
        "'£12,345,678,901 billion' is too long: a number has at most 18 digits"
      ),
      (
        "<0.1234567890123456789%", .percent,
        "'<0.1234567890123456789%' is too long: a number has at most 18 digits"
      ),
      (
        "1–9,999,999,999,999,999,999", .rate,
        "'1–9,999,999,999,999,999,999' is too long: a number has at most 18 digits"
      ),
      ("1234567890,1", .count, "'1234567890,1' has a comma where English has a point"),
      ("12345678901234567890x", .count, "'12345678901234567890x' is words, and the unit is count"),
      ("5 / 12345678901", .count, "'5 / 12345678901' is words, and the unit is count"),
      ("8*", .count, "'8*' marks a note by a sign"),
      ("†5%", .percent, "'†5%' marks a note by a sign"),
      ("Done *", .milestone, "'Done *' marks a note by a sign"),
      ("*", .count, "'*' marks a note by a sign"),
      ("1,84,300", .count, "'1,84,300' is words, and the unit is count"),
      ("5", .milestone, "'5' is a number, and a milestone is told in words"),
    ] as [(String, FigureUnit, String)])
  func `do not fit, and it is said why`(typed: String, unit: FigureUnit, message: String) {
    #expect(FigureValue(parsing: typed).misfit(with: unit)?.message == message)
  }

  @Test(
    arguments: [
      ("12,5%", "write 12.5%"), ("1,88", "write 1.88"), ("1,234,5", "write 1,234.5"),
      ("6,8% (15,010)", "write 6.8% (15,010)"),
    ])
  func `with a decimal comma are mended with a point`(typed: String, help: String) {
    #expect(FigureValue(parsing: typed).misfit(with: .percent)?.help == help)
  }
}

@Suite struct `What a spreadsheet leaves of a failed formula` {
  @Test(arguments: [
    "#DIV/0!", "#N/A", "#n/a", "#REF!", "#NAME?", "#NULL!", "#NUM!", "#VALUE!", "#SPILL!", "#CALC!",
    "#GETTING_DATA", "#Div/0!", "Err:502", "####",
  ])
  func `is known`(text: String) { #expect(SpreadsheetError.isSign(text)) }

  @Test(arguments: ["", "#", "# 1", "#Figures", "N/A", "#N/A (late)", "Err:", "Err:50", "error"])
  func `is nothing else`(text: String) { #expect(!SpreadsheetError.isSign(text)) }
}
