import PaperModel
import Testing

@Suite struct `A gap` {
  /// The headline of 2021: 22.9% of children against 18.5% in the country. 22.9 - 18.5 = 4.4 percentage
  /// points; 22.9 / 18.5 = 1.2378…
  @Test func `is the difference of two figures, and the one divided by the other`() throws {
    let view = try outcomes(
      [
        OutcomeRow(period: "2020/21", value: "22.9%"),
        OutcomeRow(period: "2020/21", value: "18.5%", area: "england"),
      ], gaps: [toEngland])
    let gap = try #require(view.gaps.first)
    #expect(gap.now.absolute == ExactDecimal(parsing: "4.4"))
    #expect(gap.now.relative == ExactDecimal(parsing: "1.24"))
    #expect(gap.now.worse(.lower) == .first && gap.now.worse(.higher) == .second)
    #expect(gap.now.worse(nil) == nil)
    #expect(gap.earlier == nil && gap.change == nil)
  }

  /// 83.6 - 72.9 = 10.7 years now and 83.5 - 73.4 = 10.1 before.
  @Test func `has widened since the last period of the same length`() throws {
    let view = try outcomes(
      [
        OutcomeRow(period: "2017 - 19", value: "73.4", group: "poor"),
        OutcomeRow(period: "2017 - 19", value: "83.5", group: "rich"),
        OutcomeRow(period: "2018 - 20", value: "72.9", group: "poor"),
        OutcomeRow(period: "2018 - 20", value: "83.6", group: "rich"),
        OutcomeRow(period: "2019", value: "70", group: "poor"),
        OutcomeRow(period: "2019", value: "90", group: "rich"),
      ], unit: .rate, better: .higher, gaps: [poorToRich])
    let gap = try #require(view.gaps.first)
    #expect(gap.now.period == (try period("2018 - 20")))
    #expect(gap.now.absolute == ExactDecimal(parsing: "10.7"))
    #expect(gap.now.worse(.higher) == .first)
    #expect(gap.earlier?.period == (try period("2017 - 19")))
    #expect(gap.earlier?.absolute == ExactDecimal(parsing: "10.1"))
    #expect(gap.change == .widened)
  }

  /// The published example of method 10: 56 of 70 against 48 of 80, each with its Wilson limits (Newcombe,
  /// Statistics in Medicine 17, 1998, table II: 0.0524 to 0.3339).
  @Test(arguments: [("poor", "rich"), ("rich", "poor")])
  func `has the limits that follow from those of both figures`(
    better: String, worse: String
  ) throws {
    let view = try outcomes(
      [
        OutcomeRow(period: "2021", value: "80.00%", group: better, limits: ("69.183%", "87.695%")),
        OutcomeRow(period: "2021", value: "60.00%", group: worse, limits: ("49.045%", "70.039%")),
      ], gaps: [poorToRich])
    let gap = try #require(view.gaps.first?.now)
    let limits = try #require(gap.limits)
    #expect(gap.absolute == 20)
    #expect(limits.lower == ExactDecimal(parsing: "5.24"))
    #expect(limits.upper == ExactDecimal(parsing: "33.39"))
  }

  @Test func `has a lower limit below nought where either side may be worse off`() throws {
    let view = try outcomes(
      [
        OutcomeRow(period: "2021", value: "12", limits: ("8", "16")),
        OutcomeRow(period: "2021", value: "10", area: "england", limits: ("7", "13")),
      ], unit: .rate, gaps: [toEngland])
    let limits = try #require(view.gaps.first?.now.limits)
    #expect(limits.lower == -3 && limits.upper == 7)
  }

  @Test func `has no limits where a figure has none`() throws {
    let view = try outcomes(
      [
        OutcomeRow(period: "2021", value: "12", limits: ("8", "16")),
        OutcomeRow(period: "2021", value: "10", area: "england"),
      ], unit: .rate, gaps: [toEngland])
    let gap = try #require(view.gaps.first)
    #expect(gap.now.limits == nil && gap.now.absolute == 2)
  }

  struct Change: Sendable {
    let before: (String, String)
    let now: (String, String)
    let change: GapChange
  }

  @Test(arguments: [
    Change(before: ("20%", "10%"), now: ("18%", "10%"), change: .narrowed),
    Change(before: ("20%", "10%"), now: ("20%", "9.9%"), change: .widened),
    Change(before: ("20%", "10%"), now: ("18%", "8%"), change: .noChange),
    Change(before: ("20%", "10%"), now: ("9%", "10%"), change: .reversed),
    Change(before: ("20%", "10%"), now: ("10%", "10%"), change: .narrowed),
    Change(before: ("10%", "10%"), now: ("9%", "10%"), change: .widened),
    Change(before: ("10%", "10%"), now: ("9%", "9%"), change: .noChange),
    Change(before: ("-2%", "2%"), now: ("-1%", "2%"), change: .narrowed),
  ])
  func `has changed in one of four ways`(change: Change) throws {
    let view = try outcomes(
      [
        OutcomeRow(period: "2021", value: change.before.0),
        OutcomeRow(period: "2021", value: change.before.1, area: "england"),
        OutcomeRow(period: "2022", value: change.now.0),
        OutcomeRow(period: "2022", value: change.now.1, area: "england"),
      ], gaps: [toEngland])
    #expect(view.gaps.first?.change == change.change)
  }

  @Test(arguments: ["[x]", "", "<5%", "about a fifth", "7"])
  func `is not computed from what is no number of the same unit`(value: String) throws {
    let view = try outcomes(
      [
        OutcomeRow(period: "2021", value: "7%"),
        OutcomeRow(period: "2021", value: value, area: "england"),
      ], gaps: [toEngland])
    #expect(view.gaps.isEmpty)
  }

  @Test func `is of the latest period with both figures`() throws {
    let view = try outcomes(
      [
        OutcomeRow(period: "2021", value: "7%"),
        OutcomeRow(period: "2021", value: "5%", area: "england"),
        OutcomeRow(period: "2022", value: "6%"),
        OutcomeRow(period: "2022", value: "[x]", area: "england"),
      ], gaps: [toEngland])
    #expect(view.gaps.first?.now.period == (try period("2021")))
  }

  /// By hand, with the three groups of the test of the slope index: the line falls from 17 - 0.5 · 29.2857…
  /// = 2.357… to 31.642…, whose ratio is 13.42….
  @Test func `over a scale is the slope index, weighted by how many people there are`() throws {
    let rows = [("poor", "10%", 50), ("middle", "20%", 30), ("rich", "30%", 20)].map {
      OutcomeRow(period: "2022", value: $1, group: $0, people: Int32($2))
    }
    let gap = try #require(try outcomes(rows, gaps: [overAll]).gaps.first)
    #expect(gap.now.size == ExactQuotient(205, over: 7))
    #expect(gap.now.relative == ExactDecimal(parsing: "13.42"))
    #expect(gap.now.worse(.lower) == .second && gap.now.worse(.higher) == .first)
  }

  /// By hand: with equal groups the ranks are 1/6, 1/2 and 5/6, the figures 10, 20 and 30, and the slope is
  /// (20 / 9) / (2 / 27) = 30.
  @Test func `over a scale counts groups alike where not all say how many they are`() throws {
    let rows = [("poor", "10%", 50), ("middle", "20%", 30), ("rich", "30%", nil)].map {
      OutcomeRow(period: "2022", value: $1, group: $0, people: $2.map { Int32($0) })
    }
    let gap = try #require(try outcomes(rows, gaps: [overAll]).gaps.first)
    #expect(gap.now.size == ExactQuotient(30))
  }

  /// By hand: the slope is -1.7857 · 10 + 0.6429 · 20 + 1.1429 · 30, so that its limits are the root of
  /// (1.7857 · 1)² + (0.6429 · 2)² + (1.1429 · 4)² = 25.7398 away, which is 5.0734.
  @Test func `over a scale has limits to which each group adds by its share of the slope`() throws {
    let rows = [
      ("poor", "10.0%", 50, ("9%", "11%")), ("middle", "20.0%", 30, ("18%", "22%")),
      ("rich", "30.0%", 20, ("26%", "34%")),
    ].map {
      OutcomeRow(period: "2022", value: $1, group: $0, people: Int32($2), limits: $3)
    }
    let limits = try #require(try outcomes(rows, gaps: [overAll]).gaps.first?.now.limits)
    #expect(limits.lower == ExactDecimal(parsing: "24.2"))
    #expect(limits.upper == ExactDecimal(parsing: "34.4"))
  }

  @Test func `over a scale needs all its groups`() throws {
    let rows = [("poor", "10%"), ("rich", "30%")].map {
      OutcomeRow(period: "2022", value: $1, group: $0)
    }
    #expect(try outcomes(rows, gaps: [overAll]).gaps.isEmpty)
  }
}
