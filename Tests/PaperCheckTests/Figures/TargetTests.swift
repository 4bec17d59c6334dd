import Testing

private func found(
  _ rule: String, _ targets: [String], _ rows: [String] = [], _ description: String = "",
  unit: String = "count", better: String? = "higher", more: [String] = []
) -> RuleCase {
  RuleCase(
    rule, description,
    files: FigureFiles.record(
      [FigureFiles.indicator(unit: unit, better: better, targets: targets, more: more)],
      rows.map { "PI2," + $0 }))
}

@Suite struct `A target that asks for less than there was` {
  private static let id = "weak-target"

  @Test(arguments: [
    found(id, ["{ for: 2017/18, value: 1️⃣183 }"], ["actual,2016/17,443"]),
    found(
      id, ["{ for: 2017/18, value: 1️⃣1.9% }"], ["actual,2016/17,1.6%"], unit: "percent",
      better: "lower"),
    found(
      id, ["{ for: 2017/18, value: 1️⃣100 }"],
      (1...4).map { "actual,Q\($0) 2016/17,50" }, "by its quarters"),
    found(id, ["{ for: 2016/17 to 2018/19, value: 1️⃣254 }"], ["actual,2016/17,257"]),
    found(id, ["{ for: 2017/18, value: 420 }"], ["actual,2016/17,443"], "by little"),
    found(id, ["{ for: 2017/18, value: 500 }"], ["actual,2016/17,443"]),
    found(id, ["{ for: 2017/18, value: 183 }"], ["actual,2016/17,443"], better: nil),
    found(id, ["{ for: 2018/19, value: 183 }"], ["actual,2016/17,443"], "of another year"),
    found(
      id, ["{ for: 2018/19, value: 1.6% }"], ["year-to-date,Q2 2017/18,1.3%"],
      "before the year is over", unit: "percent", better: "lower"),
    found(
      id, ["{ for: 2017/18, value: 183 }", "{ for: 2016/17 to 2018/19, value: 898 }"],
      ["actual,2016/17,443"], "as a part of what three years are to reach"),
    found(
      id, ["{ for: 2016/17 to 2017/18, value: 500 }"],
      ["actual,2016/17,257", "actual,2017/18,300"], "reached in its last year"),
  ])
  func `is found`(_ rule: RuleCase) throws { try rule.expectPlaces() }
}

@Suite struct `A target over several years` {
  private static let id = "contradictory-targets"
  private static let years = ["{ for: 2017/18, value: 170 }", "{ for: 2018/19, value: 68 }"]

  @Test(arguments: [
    found(id, years + ["{ for: 2017/18 to 2018/19, value: 1️⃣254 }"]),
    found(id, years + ["{ for: 2016/17 to 2018/19, value: 1️⃣200 }"], [], "less than its years"),
    found(id, years + ["{ for: 2017/18 to 2018/19, value: 238 }"]),
    found(id, years + ["{ for: 2016/17 to 2018/19, value: 254 }"], [], "with a year without one"),
    found(
      id,
      [
        "{ for: 2017/18, value: 17% }", "{ for: 2018/19, value: 20% }",
        "{ for: 2017/18 to 2018/19, value: 20% }",
      ], unit: "percent"),
    found(id, ["{ for: 2017/18, value: 898, shown: '898 people over three years' }"]),
    found(id, ["{ for: 2017/18, value: 1️⃣898, shown: '889 people over three years' }"]),
    found(id, ["{ for: 2017/18, value: 898, shown: 'in all, to March 2019' }"]),
    found(id, ["{ for: 2017/18, value: 1200000, shown: 'over 1.2 million' }"]),
  ])
  func `is found where it is not what its years or its words say`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}

@Suite struct `A percentage that is called a number` {
  private static let id = "contradictory-unit"

  private static func found(
    _ title: String, _ definition: String, unit: String, _ description: String = ""
  ) -> RuleCase {
    RuleCase(
      id, description,
      files: FigureFiles.record(
        [FigureFiles.indicator(title: title, definition: definition, unit: unit, targets: [])], []))
  }

  @Test(arguments: [
    found("Percentage of decisions", "1️⃣Number of completed assessments", unit: "percent"),
    found("Number of decisions", "1️⃣Percentage of all decisions", unit: "count"),
    found("1️⃣Percentage of decisions", "Those of the Cabinet", unit: "count"),
    found("1️⃣Number of decisions", "Those of the Cabinet", unit: "percent"),
    found("Decisions", "1️⃣Number of completed assessments", unit: "percent"),
    found("Percentage of decisions", "Number of assessments divided by all", unit: "percent"),
    found("Percentage of decisions", "Assessments, of all decisions", unit: "percent"),
    found("Number of decisions", "Number of completed assessments", unit: "count"),
    found("Decisions with assessments", "A number in a hundred", unit: "percent"),
    found("Number of decisions per thousand", "Those of the Cabinet", unit: "rate"),
  ])
  func `is found, and one that is explained is not`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
