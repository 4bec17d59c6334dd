import PaperModel
import Testing

@Suite("A status without colour")
struct StatusWithoutColourTests {
  private let half = [("year-to-date", "Q2 2017/18", "151")]

  private func rule(
    _ indicator: Indicator, _ rows: [(String, String, String)], _ status: Status,
    in text: String = "Q2 2017/18"
  ) throws -> TargetStatus.Rule {
    let standing = try standing(indicator, rows, in: text)
    #expect(standing.status == status)
    return standing.rule
  }

  @Test func `is No target where none is stated, or none with a number`() throws {
    #expect(try rule(try indicator(), half, .noTarget) == .noTarget)
    #expect(try rule(try indicator(targets: [("2016/17", "5")]), half, .noTarget) == .noTarget)
    for words in ["Target to be agreed", "[z]", "", "17%", "<5"] {
      let indicator = try indicator(targets: [("2017/18", words)])
      #expect(try rule(indicator, half, .noTarget) == .targetWithoutNumber)
    }
  }

  @Test func `is Not due before the first target begins`() throws {
    let indicator = try indicator(targets: [("2019/20", "6"), ("2018/19", "5")])
    #expect(try rule(indicator, half, .notDue) == .targetNotBegun)
    #expect(try standing(indicator, half).target?.value.typed == "5")
  }

  @Test func `is Not due outside the time in which the indicator runs`() throws {
    for runs in ["2016/17", "2018/19"] {
      let indicator = try indicator(targets: [("2017/18", "5")], runs: runs)
      #expect(try rule(indicator, half, .notDue) == .notRunning)
    }
  }

  @Test func `is No data where there is no figure, and says why`() throws {
    let indicator = try indicator(targets: [("2017/18", "452")])
    #expect(try rule(indicator, [], .noData) == .noFigure(.noRow))
    for typed in ["[x]", "[z]", ""] {
      guard
        case .noFigure(let absence) = try rule(
          indicator, [("year-to-date", "Q2 2017/18", typed)], .noData)
      else {
        Issue.record("a figure")
        return
      }
      #expect(absence != .noRow)
    }
  }

  @Test func `is No data where the figure cannot be held against the target`() throws {
    let indicator = try indicator(targets: [("2017/18", "452")])
    for typed in ["<5", "3–4", "many", "60%", "1.5"] {
      #expect(
        try rule(indicator, [("year-to-date", "Q2 2017/18", typed)], .noData) == .notComparable)
    }
    let rate = try PaperModelTests.indicator(
      .rate, yearToDate: .latest, targets: [("2017/18", "5 per 1,000")])
    #expect(try rule(rate, [("actual", "Q2 2017/18", "50 per 10,000")], .noData) == .notComparable)
  }

  @Test func `is Not stated without polarity, with the comparison all the same`() throws {
    let indicator = try indicator(better: nil, targets: [("2017/18", "308")])
    let standing = try standing(indicator, [("year-to-date", "Q2 2017/18", "220")])
    #expect(standing.status == .notStated)
    #expect(standing.rule == .noPolarity)
    #expect(standing.comparison?.share?.rounded(scale: 0) == 143)
  }

  @Test func `is Not stated for a milestone, which its owner must judge`() throws {
    let milestone = try indicator(.milestone, yearToDate: .latest, targets: [("2017/18", "Done")])
    let rows = [("actual", "Q2 2017/18", "System in development")]
    #expect(try rule(milestone, rows, .notStated) == .milestone)
  }

  @Test func `is what the owner says, whatever the figures say`() throws {
    let judgement = OwnerJudgement(.green, reason: "Funding came late", at: place())
    let milestone = try indicator(.milestone, better: nil, yearToDate: .latest, runs: "2016/17")
    let count = try indicator(targets: [("2017/18", "452")])
    for indicator in [milestone, count] {
      let standing = try standing(indicator, half, judgement: judgement)
      #expect(standing.status == .green)
      #expect(standing.rule == .judgedByOwner(judgement))
    }
    let standing = try standing(count, half, judgement: judgement)
    #expect(standing.comparison?.status(better: .higher, tolerance: .zero) == .red)
  }

  @Test func `gives way to a longer target where there is no target of the year`() throws {
    let indicator = try indicator(targets: [("2016/17 to 2018/19", "898")])
    let record = try record(("actual", "2016/17", "558"), ("year-to-date", "Q2 2017/18", "151"))
    let view = IndicatorView(indicator, in: try period("Q2 2017/18"), from: record)
    #expect(view.standings(try tenPercent()).map(\.status) == [.green])
    let without = IndicatorView(
      try PaperModelTests.indicator(), in: try period("Q2 2017/18"), from: record)
    #expect(without.standings(try tenPercent()).map(\.status) == [.noTarget])
  }

  @Test func `of a longer target needs every year of it`() throws {
    let indicator = try indicator(targets: [("2016/17 to 2018/19", "898")])
    let view = IndicatorView(
      indicator, in: try period("Q2 2017/18"),
      from: try record(("year-to-date", "Q2 2017/18", "151")))
    let standing = try #require(view.standings(try tenPercent()).first)
    #expect(standing.status == .noData)
    #expect(standing.judged.text == "incomplete from April 2016")
  }

  @Test func `of a longer target that ended within the period counts its own time only`() throws {
    let indicator = try indicator(targets: [("2016-04-01 to 2017-08-31", "100")])
    let months = (4...9).map { ("actual", "2017-0\($0)", "10") }
    let record = try record(([("actual", "2016/17", "50")] + months).map { ($0.0, $0.1, $0.2, "") })
    let view = IndicatorView(indicator, in: try period("Q2 2017/18"), from: record)
    let standing = try #require(view.standings(try tenPercent()).first)
    #expect(standing.judged.text == "100 (sum)")
    #expect(standing.comparison?.basis == .whole)
    #expect(standing.status == .green)
  }

  @Test func `of a longer percentage is that of the year's figure`() throws {
    let indicator = try indicator(
      .percent, yearToDate: .latest, targets: [("2016/17 to 2018/19", "80%")])
    let record = try record(("actual", "2016/17", "10%"), ("actual", "Q2 2017/18", "80%"))
    let view = IndicatorView(indicator, in: try period("Q2 2017/18"), from: record)
    #expect(view.standings(try tenPercent()).map(\.status) == [.green])
  }
}
