import PaperModel
import Testing

@Suite("The standing of Coventry's indicators at half year 2017/18")
struct CoventryStandingTests {
  @Test(
    "is that of the year to date against half of the year's target",
    arguments: [
      ("151", "452", 67, .red), ("148", "170", 174, .green), ("485", "777", 125, .green),
      ("127", "183", 139, .green), ("590", "1,200", 98, .amber), ("9", "25", 72, .red),
      ("4,558", "1,000", 912, .green),
    ] as [(String, String, ExactDecimal, Status)])
  func counts(toDate: String, target: String, share: ExactDecimal, status: Status) throws {
    let indicator = try indicator(targets: [("2017/18", target)])
    let standing = try standing(indicator, [("year-to-date", "Q2 2017/18", toDate)])
    #expect(standing.comparison?.share?.rounded(scale: 0) == share)
    #expect(standing.comparison?.basis == .proRata(try #require(Fraction(1, over: 2))))
    #expect(standing.status == status)
  }

  @Test func `has what is due by now as a number of its own`() throws {
    let indicator = try indicator(targets: [("2017/18", "183")])
    let standing = try standing(indicator, [("year-to-date", "Q2 2017/18", "127")])
    #expect(standing.proRataTarget?.rounded(scale: 1)?.description == "91.5")
    #expect(standing.target?.value.typed == "183")
    #expect(standing.judged.text == "127")
  }

  @Test func `adds up the years of a target over three years`() throws {
    let indicator = try indicator(targets: [
      ("2017/18", "452"), ("2018/19", "214"), ("2016/17 to 2018/19", "898"),
    ])
    let record = try record(("actual", "2016/17", "558"), ("year-to-date", "Q2 2017/18", "151"))
    let view = IndicatorView(indicator, in: try period("Q2 2017/18"), from: record)
    let standings = view.standings(try tenPercent())
    #expect(standings.map(\.status) == [.red, .green])
    let three = try #require(standings.last)
    #expect(three.judged.text == "709 (sum)")
    #expect(three.target?.value.typed == "898")
    #expect(three.proRataTarget?.rounded(scale: 0) == 449)
    #expect(three.comparison?.share?.rounded(scale: 0) == 158)
  }

  private let unfit = [
    ("year-to-date", "Q2 2017/18", "6.4%"), ("actual", "Q2 2017/18", "6.2%"),
  ]

  @Test func `misses a percentage by the year to date, and meets it by the latest figure`() throws {
    for (judge, status) in [(JudgedFigure.yearToDate, Status.amber), (.latest, .green)] {
      let indicator = try indicator(
        .percent, better: .lower, yearToDate: .latest, judge: judge,
        targets: [("2017/18", "6.3%"), ("2018/19", "6.2%")])
      let standing = try standing(indicator, unfit)
      #expect(standing.status == status)
      #expect(standing.comparison?.basis == .whole)
      #expect(standing.comparison?.due == ExactQuotient(try #require(ExactDecimal(parsing: "6.3"))))
    }
  }

  @Test func `meets a percentage that is better lower`() throws {
    let indicator = try indicator(
      .percent, better: .lower, yearToDate: .latest, targets: [("2017/18", "1.7%")])
    let standing = try standing(indicator, [("year-to-date", "Q2 2017/18", "1.3%")])
    #expect(standing.status == .green)
    #expect(standing.proRataTarget == nil)
  }
}

@Suite("A status")
struct StatusTests {
  @Test(
    arguments: [
      (.higher, "100", .green), (.higher, "101", .green), (.higher, "99", .amber),
      (.higher, "90", .amber), (.higher, "89", .red), (.lower, "100", .green),
      (.lower, "99", .green), (.lower, "101", .amber), (.lower, "110", .amber),
      (.lower, "111", .red),
    ] as [(Polarity, String, Status)])
  func `is Green, Amber to the edge of the tolerance, or Red`(
    better: Polarity, figure: String, status: Status
  ) throws {
    let indicator = try indicator(better: better, targets: [("2017/18", "200")])
    #expect(try standing(indicator, [("year-to-date", "Q2 2017/18", figure)]).status == status)
  }

  @Test func `takes the indicator's own tolerance first`() throws {
    let indicator = try indicator(
      tolerance: Fraction(1, over: 100), targets: [("2017/18", "200")])
    #expect(try standing(indicator, [("year-to-date", "Q2 2017/18", "98")]).status == .red)
    #expect(try standing(indicator, [("year-to-date", "Q2 2017/18", "99")]).status == .amber)
  }

  @Test func `is Green or Red where the target is zero`() throws {
    let indicator = try indicator(better: .lower, targets: [("2017/18", "0")])
    let missed = try standing(indicator, [("year-to-date", "Q2 2017/18", "1")])
    #expect(missed.status == .red)
    #expect(missed.comparison?.share == nil)
    #expect(try standing(indicator, [("year-to-date", "Q2 2017/18", "0")]).status == .green)
  }

  @Test func `has its tolerance on the far side of a target below zero`() throws {
    let indicator = try indicator(.currency, better: .higher, targets: [("2017/18", "-£200")])
    for (figure, status) in [("-£100", Status.green), ("-£110", .amber), ("-£111", .red)] {
      #expect(try standing(indicator, [("year-to-date", "Q2 2017/18", figure)]).status == status)
    }
  }

  @Test(arguments: ["Q1 2017/18", "Q2 2017/18", "Q3 2017/18", "Q4 2017/18"])
  func `never needs a part of a percentage or a rate`(quarter: String) throws {
    for (unit, rule) in [(FigureUnit.percent, YearToDateRule.sum), (.rate, .average)] {
      let sign = unit == .percent ? "%" : ""
      let indicator = try indicator(unit, yearToDate: rule, targets: [("2017/18", "80\(sign)")])
      let standing = try standing(
        indicator, [("year-to-date", quarter, "60\(sign)")], in: quarter)
      #expect(standing.status == .red)
      #expect(standing.comparison?.basis == .whole)
    }
  }

  @Test(
    arguments: [
      ("Q1 2017/18", "1/4"), ("Q3 2017/18", "3/4"), ("April 2017", "1/12"), ("Q4 2017/18", nil),
    ])
  func `has more due as the year goes on`(text: String, part: String?) throws {
    let indicator = try indicator(targets: [("2017/18", "120")])
    let standing = try standing(indicator, [("year-to-date", text, "120")], in: text)
    guard case .proRata(let fraction) = standing.comparison?.basis else {
      #expect(part == nil)
      #expect(standing.comparison?.basis == .whole)
      return
    }
    #expect(fraction.description == part)
  }

  @Test func `holds a count that does not add up against the whole target`() throws {
    let indicator = try indicator(yearToDate: .latest, targets: [("2017/18", "100")])
    let standing = try standing(indicator, [("actual", "Q2 2017/18", "95")])
    #expect(standing.status == .amber)
    #expect(standing.comparison?.basis == .whole)
  }

  @Test func `prefers a target for the year to date, or for all its parts`() throws {
    let rows = [("year-to-date", "Q2 2017/18", "151")]
    let year = ("2017/18", "452")
    for name in ["H1 2017/18", "2017-04-01 to 2017-09-30"] {
      let standing = try standing(try indicator(targets: [year, (name, "150")]), rows)
      #expect(standing.status == .green)
      #expect(standing.target?.value.typed == "150")
      #expect(standing.comparison?.basis == .whole)
    }
    let quarters = [
      ("April 2017", "7"), ("Q1 2017/18", "100"), ("May 2017", "8"), ("Q2 2017/18", "52"),
      ("July 2017", "9"), ("Q3 2017/18", "300"),
    ]
    let profiled = try standing(try indicator(targets: [year] + quarters), rows)
    #expect(profiled.comparison?.due == ExactQuotient(152))
    #expect(profiled.status == .amber)
    guard case .profiled(let parts) = profiled.comparison?.basis else {
      Issue.record("not profiled")
      return
    }
    #expect(parts.map(\.value.typed) == ["100", "52"])
  }

  @Test func `passes over a target for the year to date that has no number`() throws {
    let indicator = try indicator(
      targets: [("H1 2017/18", "to be agreed"), ("2017/18", "452")])
    let rows = [("year-to-date", "Q2 2017/18", "151")]
    #expect(try standing(indicator, rows).proRataTarget == ExactQuotient(226))
    let quarters = [("Q1 2017/18", "100"), ("Q2 2017/18", "52")]
    let profiled = try PaperModelTests.indicator(
      targets: [("H1 2017/18", "to be agreed")] + quarters)
    #expect(try standing(profiled, rows).comparison?.due == ExactQuotient(152))
  }

  @Test func `does not hold half a year against the target of one quarter`() throws {
    let indicator = try indicator(targets: [("2017/18", "452"), ("Q2 2017/18", "100")])
    let standing = try standing(indicator, [("year-to-date", "Q2 2017/18", "151")])
    #expect(standing.proRataTarget == ExactQuotient(226))
  }

  @Test func `holds a quarter against the quarter's target where the latest figure is judged`()
    throws
  {
    let rows = [("actual", "Q2 2017/18", "91"), ("year-to-date", "Q2 2017/18", "151")]
    let quarter = try indicator(
      judge: .latest, targets: [("2017/18", "452"), ("Q2 2017/18", "90")])
    #expect(try standing(quarter, rows).status == .green)
    let year = try indicator(judge: .latest, targets: [("2017/18", "452")])
    #expect(try standing(year, rows).status == .noTarget)
    let quarterBefore = [("actual", "Q1 2017/18", "91")]
    #expect(try standing(quarter, quarterBefore).rule == .noFigure(.noRow))
  }

  @Test func `takes the profile of a percentage`() throws {
    let indicator = try indicator(
      .percent, yearToDate: .latest, targets: [("2017/18", "90%"), ("Q2 2017/18", "60%")])
    let standing = try standing(indicator, [("actual", "Q2 2017/18", "65%")])
    #expect(standing.status == .green)
    #expect(standing.target?.value.typed == "60%")
  }

  @Test func `compares a ratio as the percentage that it is`() throws {
    let indicator = try indicator(
      .percent, yearToDate: .latest, tolerance: .zero, targets: [("2017/18", "33.3%")])
    #expect(try standing(indicator, [("actual", "Q2 2017/18", "1 in 3")]).status == .green)
    #expect(try standing(indicator, [("actual", "Q2 2017/18", "1 in 4")]).status == .red)
  }
}
