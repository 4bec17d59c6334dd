import PaperModel
import Testing

private func found(
  _ description: String, period: String, rows: [String], more: [String] = [],
  unit: String = "count"
) -> RuleCase {
  RuleCase(
    "missing-figure", stage: .final, description,
    files: [
      "indicators.yaml": """
      kind: indicators
      title: Indicators
      figures: figures.csv
      indicators:
        - id: PI2
          title: People helped
          unit: \(unit)
          owner: { contact: Jo Patel }
      \(more.map { "    \($0)" }.joined(separator: "\n"))
      """,
      "figures.csv": (["indicator,measure,period,value"] + rows).joined(separator: "\n") + "\n",
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      period: \(period)
      subject: Progress
      appendices: [{ title: Indicators, indicators: indicators.yaml }]
      ---

      ## Purpose

      To inform.
      """,
    ])
}

@Suite struct `An indicator without a figure for the paper's period` {
  @Test(arguments: [
    found("where none is there", period: "1️⃣Q2 2017/18", rows: []),
    found("where there is an older one", period: "1️⃣Q2 2017/18", rows: ["PI2,actual,Q1 2017/18,5"]),
    found("where the cell is empty", period: "1️⃣Q2 2017/18", rows: ["PI2,actual,Q2 2017/18,"]),
    found("where it is there", period: "Q2 2017/18", rows: ["PI2,actual,Q2 2017/18,5"]),
    found(
      "where the year to date is there", period: "Q2 2017/18",
      rows: ["PI2,year-to-date,Q2 2017/18,5"]),
    found("where a code is there", period: "Q2 2017/18", rows: ["PI2,actual,Q2 2017/18,[x]"]),
    found("of a milestone", period: "Q2 2017/18", rows: [], unit: "milestone"),
    found("of another time", period: "Q2 2017/18", rows: [], more: ["runs: 2016/17"]),
  ])
  func `is found at the period`(_ rule: RuleCase) throws { try rule.expectPlaces() }

  @Test func `is told with who answers for it`() throws {
    let findings = try found("", period: "Q2 2017/18", rows: []).findings()
    #expect(findings.map(\.message) == ["PI2: no figure for Q2 2017/18"])
    #expect(findings.flatMap(\.notes).map(\.message) == ["to be asked: Jo Patel"])
  }
}
