import PaperModel
import Testing

@Suite("A direction of travel")
struct TravelTests {
  @Test(
    arguments: [
      ("10", "11", .higher, .improving), ("11", "10", .higher, .worsening),
      ("10", "11", .lower, .worsening), ("11", "10", .lower, .improving),
      ("10", "11", nil, .increasing), ("11", "10", nil, .decreasing),
      ("12.5%", "12.50%", .higher, .noChange), ("12.5%", "12.50%", nil, .noChange),
      ("1 in 5", "20%", .lower, .noChange), ("10", "[x]", .higher, nil), ("10", "", nil, nil),
      ("10", "10%", .higher, nil), ("<10", "11", .higher, nil),
    ] as [(String, String, Polarity?, DirectionOfTravel?)])
  func `is told in words, with polarity or without`(
    earlier: String, later: String, better: Polarity?, direction: DirectionOfTravel?
  ) {
    #expect(
      DirectionOfTravel(
        from: FigureValue(parsing: earlier), to: FigureValue(parsing: later), better: better)
        == direction)
  }

  @Test func `is mirrored by polarity`() {
    let mirror: [DirectionOfTravel: DirectionOfTravel] = [
      .improving: .worsening, .worsening: .improving, .noChange: .noChange,
    ]
    for (one, other) in [("1", "2"), ("2", "1"), ("0.1", "0.10"), ("-5", "4")] {
      let (one, other) = (FigureValue(parsing: one), FigureValue(parsing: other))
      let higher = DirectionOfTravel(from: one, to: other, better: .higher)
      let lower = DirectionOfTravel(from: one, to: other, better: .lower)
      #expect(higher.flatMap { mirror[$0] } == lower)
      #expect(DirectionOfTravel(from: other, to: one, better: .higher) == lower)
    }
  }

  private func travel(
    _ comparison: TravelComparison, _ unit: FigureUnit = .count,
    _ rows: (String, String, String)...
  ) throws -> Travel? {
    let record = try record(rows.map { ($0.0, $0.1, $0.2, "") })
    let indicator = try indicator(unit, yearToDate: unit == .count ? .sum : .latest)
    return IndicatorView(indicator, in: try period("Q2 2017/18"), from: record)
      .travel(against: comparison)
  }

  @Test func `is seen against a stated comparison, and shows both figures`() throws {
    let rows = [
      ("actual", "Q2 2017/18", "91"), ("actual", "Q1 2017/18", "60"),
      ("actual", "Q2 2016/17", "95"), ("baseline", "Q1 2016", "91"),
    ]
    let expected: [(TravelComparison, DirectionOfTravel, String)] = [
      (.previousPeriod, .improving, "60"), (.samePeriodLastYear, .worsening, "95"),
      (.baseline, .noChange, "91"),
    ]
    for (comparison, direction, earlier) in expected {
      let travel = try travel(comparison, .count, rows[0], rows[1], rows[2], rows[3])
      #expect(travel?.direction == direction)
      #expect(travel?.earlier.text == earlier)
      #expect(travel?.later.text == "91")
      #expect(travel?.against == comparison)
    }
  }

  @Test func `is unknown when either figure is missing`() throws {
    for comparison in TravelComparison.allCases {
      #expect(try travel(comparison, .count, ("actual", "Q2 2017/18", "91")) == nil)
      #expect(
        try travel(
          comparison, .count, ("actual", "Q1 2017/18", "1"), ("actual", "Q2 2016/17", "1"),
          ("baseline", "Q1 2016", "1")) == nil)
    }
  }

  @Test func `of what adds up is not seen against a baseline of another length`() throws {
    #expect(
      try travel(
        .baseline, .count, ("baseline", "2015/16", "183"), ("actual", "Q2 2017/18", "50")) == nil)
    #expect(
      try travel(
        .baseline, .percent, ("baseline", "2015/16", "6.8% (15,010)"),
        ("actual", "Q2 2017/18", "6.2%"))?.direction == .worsening)
  }
}
