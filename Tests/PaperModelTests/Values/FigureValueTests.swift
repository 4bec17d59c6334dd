import PaperModel
import TestSupport
import Testing

@Suite("A figure, as typed")
struct FigureValueTests {
  /// What is typed, the number, the unit stated, and what stands behind it.
  @Test(
    arguments: [
      ("0", "0", nil, nil), ("1,844", "1844", nil, nil), ("-0.5", "-0.5", nil, nil),
      ("−0.5", "-0.5", nil, nil), ("+3", "3", nil, nil), ("12.50%", "12.50", .percent, nil),
      ("6.8% (15,010)", "6.8", .percent, "(15,010)"), ("6.8%(15,010)", "6.8", .percent, "(15,010)"),
      ("77 incidents (Q1 2016)", "77", nil, "incidents (Q1 2016)"),
      ("93% increased awareness", "93", .percent, "increased awareness"),
      (
        "6.2% (Better than or equal to national average)", "6.2", .percent,
        "(Better than or equal to national average)"
      ),
      (
        "214 Ambition Coventry target: 898 young people over three years", "214", nil,
        "Ambition Coventry target: 898 young people over three years"
      ),
      ("8 %", "8", .percent, nil), ("8 per cent", "8", .percent, nil),
      ("8 percent of children", "8", .percent, "of children"),
      ("8% of 15,010 children", "8", .percent, "of 15,010 children"),
      ("£1.2m", "1200000", .currency, nil), ("£ 5", nil, nil, nil),
      ("-£5k", "-5000", .currency, nil),
      ("£-5", "-5", .currency, nil), ("£3bn", "3000000000", .currency, nil),
      ("£1.2345678 million a year", "1234567.8", .currency, "a year"),
      ("£2,500.00", "2500.00", .currency, nil), ("1.2 million people", "1200000", nil, "people"),
      ("3 thousand", "3000", nil, nil), ("12.3 per 100,000", "12.3", .rate, "per 100,000"),
      ("12.3 per 1,000 live births", "12.3", .rate, "per 1,000 live births"),
      ("5 per household", "5", nil, "per household"), ("590 to date", "590", nil, "to date"),
      ("50 in total", "50", nil, "in total"), ("12*", "12", nil, "*"), ("12 **", "12", nil, "**"),
      ("1,200, up from 900", "1200", nil, ", up from 900"),
      ("93% – self-reported", "93", .percent, "– self-reported"),
      ("5 of the schools", "5", nil, "of the schools"),
      ("12\n(provisional)", "12", nil, "(provisional)"),
      ("12 millionaires", "12", nil, "millionaires"),
      (
        "123,456,789,012,345,678", "123456789012345678", nil,
        nil
      ),
      ("1234567890123456789", nil, nil, nil), ("£12345678901bn", nil, nil, nil),
    ] as [(String, String?, FigureUnit?, String?)])
  func `that begins with a number is that number and what stands behind it`(
    typed: String, number: String?, unit: FigureUnit?, qualifier: String?
  ) throws {
    let value = FigureValue(parsing: typed)
    #expect(value.typed == typed)
    #expect(value.number?.description == number)
    #expect(value.statedUnit == unit)
    if case .number(_, _, let found) = value.content {
      #expect(found?.text == qualifier)
    } else {
      #expect(value.content == .words(typed))
      #expect(number == nil)
    }
  }

  @Test(arguments: [
    "N/A (one year project only)", "n/a", "System in development", "TBC", "2017/18", "2017-18",
    "2018 - 20", "2017-2018", "2011-12", "Q2", "Q2 2017/18", "1,84", "0,5", "1 844", "5 / 10",
    "5/10", "1st", "10:30", "10.30 am", "5 February 2018", "5 Feb", "2018-02-05", "05/02/2018",
    "1 April 2017 to 30 September 2017", "024 7683 3333", "(5)", "5m", "5 m", "2 hundred",
    "5 dozen",
    "3 millions", "38 of 46 (83%)", "3 out of 5", "5 and 6", "5 or 6", "5, 6 and 7", "3 x 4", "50+",
    "~50", "over 50", "-", "..", "*", "%", "£", "£5%", "-", "- 5", "–5", "5–3", "5\u{301}", "½",
    "٣",
    "[q]", "[note 1]", "[NA]", "[X]", "[]", "[x", "[x] not yet", "[x]\u{301}", "[\u{301}x]", "[x0]",
    "[x100]", "363 in 2016", "6 in 5", "1 in 0", "1 in 5.5", "1.5 in 5", "1in 5", "£3-£4m",
    "3 to 4 million", "£3-4", "<", "<x", "< 5 / 6", "5<", "12%abc", "5%%", "1.2.3", "5.",
    "\u{200B}5",
    "5 10%", "=5", "5 -year", "3-4 schools",
  ])
  func `that is no single number is words`(typed: String) {
    #expect(FigureValue(parsing: typed).content == .words(typed))
    #expect(FigureValue(parsing: typed).typed == typed)
  }

  @Test(
    arguments: [
      ("<5", .less, "5", nil), ("< 5", .less, "5", nil), (">10%", .more, "10", .percent),
      ("≤ 1,000", .atMost, "1000", nil), (">=£5k", .atLeast, "5000", .currency),
      ("<= 2", .atMost, "2", nil), ("≥3 per 1,000", .atLeast, "3", .rate),
      ("<-1", .less, "-1", nil),
    ] as [(String, FigureValue.Bound, String, FigureUnit?)])
  func `with a sign in front is a bound`(
    typed: String, bound: FigureValue.Bound, number: String, unit: FigureUnit?
  ) throws {
    let value = FigureValue(parsing: typed)
    guard case .bound(bound, let found, unit, _) = value.content else {
      Issue.record("\(value)")
      return
    }
    #expect(found.description == number)
    #expect(value.number == nil)
  }

  @Test(
    arguments: [
      ("3–4", 3, 4, nil), ("3-4", 3, 4, nil), ("3 to 4", 3, 4, nil), ("10–12%", 10, 12, .percent),
      ("10% - 12%", 10, 12, .percent), ("£3m–£4m", 3_000_000, 4_000_000, .currency),
      ("-4 to -3", -4, -3, nil),
    ] as [(String, ExactDecimal, ExactDecimal, FigureUnit?)])
  func `with two numbers is a range`(
    typed: String, low: ExactDecimal, high: ExactDecimal, unit: FigureUnit?
  ) {
    #expect(FigureValue(parsing: typed).content == .range(low, high, unit: unit))
  }

  @Test(
    arguments: [
      ("1 in 5", 1, 5, nil), ("2 in 10 children", 1, 5, "children"), ("0 in 7", 0, 1, nil),
      ("1 in 1,000", 1, 1000, nil), ("3 in 3", 1, 1, nil),
    ] as [(String, Int, Int, String?)])
  func `so many in so many is a ratio`(
    typed: String, part: Int, whole: Int, qualifier: String?
  ) throws {
    guard case .ratio(let ratio, let found) = FigureValue(parsing: typed).content else {
      Issue.record("\(typed)")
      return
    }
    #expect(ratio == Fraction(part, over: whole))
    #expect(found?.text == qualifier)
  }

  @Test func `keeps empty, not available and not applicable apart`() throws {
    #expect(FigureValue(parsing: "").content == .empty)
    #expect(FigureValue(parsing: " \u{A0}\n").content == .empty)
    #expect(FigureValue(parsing: " \n").typed.isEmpty)
    #expect(FigureValue(parsing: "[x]").shorthand?.code == .notAvailable)
    #expect(FigureValue(parsing: " [z] ").shorthand?.code == .notApplicable)
  }

  @Test func `has no white space around it`() {
    #expect(FigureValue(parsing: "  8%\u{A0}") == FigureValue(parsing: "8%"))
    #expect(FigureValue(parsing: "12.50") != FigureValue(parsing: "12.5"))
  }

  @Test func `keeps codes behind a number`() throws {
    for typed in ["12 [p][r]", "12[p] [r]", "12 [p] [r] late return"] {
      guard case .number(12, nil, let qualifier?) = FigureValue(parsing: typed).content else {
        Issue.record("\(typed)")
        continue
      }
      #expect(qualifier.shorthand.map(\.code) == [.provisional, .revised])
    }
  }

  @Test func `of a megabyte is read in one go`() {
    let digits = String(repeating: "9", count: 1 << 20)
    #expect(FigureValue(parsing: digits).content == .words(digits))
    let words = String(repeating: "a", count: 1 << 20)
    #expect(FigureValue(parsing: "5 " + words).number == 5)
    let marks = String(repeating: "[p]", count: 1 << 16)
    #expect(FigureValue(parsing: "5 " + marks).number == 5)
  }

  @Test func `is never a crash, whatever is typed, and prints as typed`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<50_000 {
      let text = generator.text()
      let value = FigureValue(parsing: text)
      try #require(
        text.unicodeScalars.starts(with: value.typed.unicodeScalars)
          || text.first?.isWhitespace == true)
      try #require(FigureValue(parsing: value.typed) == value)
      try #require((value.content == .empty) == value.typed.isEmpty)
      for unit in FigureUnit.allCases { _ = value.misfit(with: unit)?.message }
      _ = value.order(to: value)
    }
  }
}
