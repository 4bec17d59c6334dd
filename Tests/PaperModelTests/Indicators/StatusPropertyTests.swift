import PaperModel
import TestSupport
import Testing

@Suite("Any comparison with a target")
struct StatusPropertyTests {
  private struct Case {
    let figure: ExactDecimal
    let due: ExactDecimal
    let tolerance: Fraction
  }

  private func cases(seed: UInt64, _ body: (Case, inout SeededGenerator) throws -> Void) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      // Close together, so that all three colours come up.
      let due = Int32.random(in: -300...300, using: &generator)
      let figure = due + Int32.random(in: -60...60, using: &generator)
      let tolerance = try #require(
        Fraction(Int.random(in: 0...30, using: &generator), over: 100))
      try body(
        Case(figure: ExactDecimal(figure), due: ExactDecimal(due), tolerance: tolerance),
        &generator)
    }
  }

  private func status(
    _ figure: ExactDecimal, _ due: ExactDecimal, _ better: Polarity, _ tolerance: Fraction
  ) -> Status? {
    TargetComparison(figure: ExactQuotient(figure), due: ExactQuotient(due), basis: .whole)
      .status(better: better, tolerance: tolerance)
  }

  @Test func `has the same status when both are scaled`() throws {
    var seen: Set<Status> = []
    try cases(seed: 1) { one, generator in
      let factor = try #require(
        ExactDecimal(Int32.random(in: 1...5000, using: &generator)).timesTen(toThe: -3))
      for better in Polarity.allCases {
        let plain = try #require(status(one.figure, one.due, better, one.tolerance))
        let figure = try #require((one.figure * factor) as ExactDecimal?)
        let due = try #require((one.due * factor) as ExactDecimal?)
        #expect(status(figure, due, better, one.tolerance) == plain)
        seen.insert(plain)
      }
    }
    #expect(seen == [.green, .amber, .red])
  }

  @Test func `has the same status mirrored at zero with the other polarity`() throws {
    try cases(seed: 2) { one, _ in
      #expect(
        status(one.figure, one.due, .higher, one.tolerance)
          == status(-one.figure, -one.due, .lower, one.tolerance))
    }
  }

  @Test func `never gets worse as the figure gets better`() throws {
    let rank: [Status: Int] = [.green: 2, .amber: 1, .red: 0]
    try cases(seed: 3) { one, _ in
      let now = try #require(status(one.figure, one.due, .higher, one.tolerance))
      let next = try #require((one.figure + 1) as ExactDecimal?)
      let better = try #require(status(next, one.due, .higher, one.tolerance))
      #expect((rank[now] ?? .max) <= (rank[better] ?? .min))
    }
  }

  @Test func `is Green both ways only where the target is met exactly`() throws {
    try cases(seed: 4) { one, _ in
      let both = Polarity.allCases.allSatisfy {
        status(one.figure, one.due, $0, one.tolerance) == .green
      }
      #expect(both == (one.figure == one.due))
    }
  }

  @Test func `is unharmed by the largest figures`() throws {
    let most = String(repeating: "9", count: 18)
    let record = try record(("actual", "Q1 2017/18", most), ("actual", "Q2 2017/18", most))
    func statuses(_ judge: JudgedFigure, _ targets: (String, String)...) throws -> [Status] {
      let view = IndicatorView(
        try indicator(judge: judge, targets: targets),
        in: try period("Q2 2017/18"), from: record)
      return view.standings(StatusThresholds(tolerance: .one)).map(\.status)
    }
    // The sum has 19 digits, so that there is no figure for the year to date.
    #expect(
      try statuses(.yearToDate, ("2017/18", "7"), ("0001/02 to 9997/98", most))
        == [.noData, .noData])
    #expect(try statuses(.latest, ("Q2 2017/18", most)) == [.green])
    #expect(try statuses(.latest, ("Q2 2017/18", "-0." + most)) == [.noTarget])
  }

  @Test func `cannot be judged where the numbers have too many digits`() throws {
    let small = try #require(ExactDecimal(parsing: "0.000000000000000001"))
    let large = try #require(ExactDecimal(parsing: String(repeating: "9", count: 18)))
    var due = ExactQuotient(small)
    for divisor in [small, large] {
      due = try #require((ExactQuotient(large) + due)?.divided(by: ExactQuotient(divisor)))
    }
    let tolerance = try #require(Fraction(1, over: .max))
    let comparison = TargetComparison(figure: ExactQuotient(1), due: due, basis: .whole)
    #expect(comparison.status(better: .higher, tolerance: tolerance) == nil)
    #expect(comparison.status(better: .lower, tolerance: tolerance) == .green)
  }

  @Test func `is unharmed by anything that can be typed`() throws {
    var generator = SeededGenerator(seed: 5)
    let periods = [
      "Q2 2017/18", "2017/18", "9997/98", "Q1 0001", "2016/17 to 2018/19", "2016 - 18",
      "0001-01-01 to 0001-01-01", "9998-12-31 to 9999-12-31", "AY 2017/18", "July 2017",
    ]
    for round in 0..<300 {
      let rows: [(String, String, String, String)] = try (0..<6).map { _ in
        let measure = try #require(Measure.allCases.randomElement(using: &generator))
        let name = try #require(periods.randomElement(using: &generator))
        return (measure.rawValue, name, generator.text(), "")
      }
      let indicator = try indicator(
        FigureUnit.allCases[round % 5], better: [.higher, .lower, nil][round % 3],
        yearToDate: YearToDateRule.allCases[round % 4], judge: JudgedFigure.allCases[round % 2],
        targets: periods.map { ($0, generator.text()) },
        runs: round % 7 == 0 ? periods[round % periods.count] : nil)
      let record = try record(rows)
      for name in periods {
        let view = IndicatorView(indicator, in: try period(name), from: record)
        #expect(!view.standings(StatusThresholds(tolerance: .zero)).isEmpty)
        for comparison in TravelComparison.allCases { _ = view.travel(against: comparison) }
      }
    }
  }
}
