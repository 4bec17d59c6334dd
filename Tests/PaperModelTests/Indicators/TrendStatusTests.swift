import PaperModel
import Testing

@Suite struct `A status that depends on the trend` {
  private func standing(
    _ indicator: Indicator, _ rows: [(String, String, String)], bands: StatusBands = .trend
  ) throws -> TargetStatus {
    let view = IndicatorView(
      indicator, in: try period("Q2 2017/18"), from: try record(rows.map { ($0.0, $0.1, $0.2, "") })
    )
    return view.standing(
      StatusThresholds(tolerance: try tenPercent().tolerance, bands: bands))
  }

  @Test(
    arguments: [
      // Half of 200 is due, and 10% of it is tolerated.
      (.higher, "100", "80", .green), (.higher, "90", "95", .green), (.higher, "89", "88", .amber),
      (.higher, "89", "89", .red), (.higher, "89", "90", .red), (.higher, "89", nil, .red),
      (.higher, "89", "[x]", .red), (.higher, "89", "few", .red), (.higher, "90", nil, .green),
      (.lower, "110", "100", .green), (.lower, "111", "112", .amber), (.lower, "111", "111", .red),
      (.lower, "111", "110", .red), (.lower, "111", nil, .red), (.lower, "100", nil, .green),
    ] as [(Polarity, String, String?, Status)])
  func `is Green to the edge of the tolerance, and then Amber where it is better than last year`(
    better: Polarity, figure: String, before: String?, status: Status
  ) throws {
    let indicator = try indicator(better: better, targets: [("2017/18", "200")])
    let rows =
      [("year-to-date", "Q2 2017/18", figure)]
      + (before.map { [("year-to-date", "Q2 2016/17", $0)] } ?? [])
    #expect(try standing(indicator, rows).status == status)
  }

  @Test func `is the same as ever in a house that does not ask for it`() throws {
    let indicator = try indicator(targets: [("2017/18", "200")])
    let rows = [("year-to-date", "Q2 2017/18", "89"), ("year-to-date", "Q2 2016/17", "80")]
    #expect(try standing(indicator, rows, bands: .tolerance).status == .red)
    #expect(
      try standing(indicator, [("year-to-date", "Q2 2017/18", "90")], bands: .tolerance).status
        == .amber)
  }

  @Test func `adds up the same months of both years`() throws {
    let indicator = try indicator(targets: [("2017/18", "200")])
    let rows = [
      ("actual", "Q1 2016/17", "30"), ("actual", "Q2 2016/17", "40"),
      ("actual", "Q3 2016/17", "90"), ("actual", "Q1 2017/18", "31"),
      ("actual", "Q2 2017/18", "40"),
    ]
    let standing = try standing(indicator, rows)
    #expect(standing.status == .amber)
    guard case .arithmetic(.higher, _, .better(let before)) = standing.rule else {
      Issue.record("\(standing.rule)")
      return
    }
    #expect(before.typed == "70")
  }

  @Test func `compares the figure that is judged`() throws {
    for (judge, status) in [(JudgedFigure.yearToDate, Status.red), (.latest, .amber)] {
      let indicator = try indicator(
        .percent, yearToDate: .latest, judge: judge, targets: [("2017/18", "80%")])
      let rows = [
        ("year-to-date", "Q2 2017/18", "50%"), ("actual", "Q2 2017/18", "60%"),
        ("year-to-date", "Q2 2016/17", "55%"), ("actual", "Q2 2016/17", "55%"),
      ]
      #expect(try standing(indicator, rows).status == status)
    }
  }

  @Test func `takes no other period for that of the year before`() throws {
    let indicator = try indicator(
      .percent, yearToDate: .latest, targets: [("2017/18", "80%")])
    let rows = [
      ("actual", "Q2 2017/18", "50%"), ("actual", "Q1 2016/17", "40%"),
      ("actual", "Q3 2016/17", "40%"),
    ]
    #expect(try standing(indicator, rows).status == .red)
  }
}
