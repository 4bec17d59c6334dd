import Testing

/// The rows of one indicator.
private func found(
  _ rule: String, _ rows: [String], _ description: String = "", unit: String = "count",
  more: [String] = []
) -> RuleCase {
  RuleCase(
    rule, description,
    files: FigureFiles.record(
      [FigureFiles.indicator(unit: unit, targets: [], more: more)], rows.map { "PI2," + $0 }))
}

@Suite struct `A year to date that is less than a part of it` {
  private static let id = "low-year-to-date"

  @Test(arguments: [
    found(id, ["actual,Q2 2017/18,91", "year-to-date,Q2 2017/18,1️⃣19"]),
    found(id, ["year-to-date,Q1 2017/18,91", "year-to-date,H1 2017/18,1️⃣19"], "an earlier one"),
    found(id, ["actual,May 2017,91", "actual,2017/18,1️⃣90"], "the year's own figure"),
    found(id, ["actual,Q2 2018,91", "year-to-date,Q3 2018,1️⃣90"], "of calendar years"),
    found(
      id,
      [
        "actual,Q1 2017/18,5", "actual,Q2 2017/18,91", "year-to-date,Q2 2017/18,96",
        "actual,Q3 2017/18,4", "year-to-date,Q3 2017/18,1️⃣10",
      ], "later in the year"),
  ])
  func `is found`(_ rule: RuleCase) throws { try rule.expectPlaces() }

  @Test(arguments: [
    found(id, ["actual,Q2 2017/18,91", "year-to-date,Q2 2017/18,91"], "as much"),
    found(id, ["actual,Q2 2017/18,21%", "year-to-date,Q2 2017/18,20%"], unit: "percent"),
    found(
      id, ["actual,Q1 2017/18,91", "year-to-date,Q2 2017/18,19"], "a register",
      more: ["year-to-date: latest"]),
    found(id, ["actual,H1 2017/18,91", "year-to-date,Q2 2017/18,19"], "of the same days"),
    found(id, ["actual,Q4 2016/17,91", "year-to-date,Q2 2017/18,19"], "another year"),
    found(id, ["actual,Q3 2017/18,91", "year-to-date,Q2 2017/18,19"], "a later quarter"),
    found(
      id,
      [
        "actual,Q2 2017/18,91", "year-to-date,Q2 2017/18,19", "year-to-date,Q2 2017/18,190",
      ], "replaced"),
    found(id, ["actual,Q2 2017/18,91", "year-to-date,Q2 2017/18,"], "empty"),
  ])
  func `is not seen where it is right or not known`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}

@Suite struct `A year to date that is not the sum of its parts` {
  private static let id = "unsummed-year-to-date"
  private static let quarters = ["actual,Q1 2017/18,60", "actual,Q2 2017/18,91"]

  @Test(arguments: [
    found(id, quarters + ["year-to-date,Q2 2017/18,1️⃣161"]),
    found(id, quarters + ["actual,H1 2017/18,1️⃣161"], "the half year's own figure"),
    found(
      id, ["year-to-date,Q1 2017/18,60", "actual,Q2 2017/18,91", "year-to-date,Q2 2017/18,1️⃣161"],
      "by the year to date before"),
    found(id, ["actual,H1 2017/18,150", "year-to-date,Q2 2017/18,1️⃣151"], "the same days"),
    found(
      id, ["actual,Q1 2017/18,£60", "actual,Q2 2017/18,£9", "year-to-date,Q2 2017/18,1️⃣£61"],
      unit: "currency"),
  ])
  func `is found`(_ rule: RuleCase) throws { try rule.expectPlaces() }

  @Test(arguments: [
    found(id, quarters + ["year-to-date,Q2 2017/18,151"]),
    found(id, ["actual,Q2 2017/18,91", "year-to-date,Q2 2017/18,151"], "a quarter is not stated"),
    found(id, quarters + ["year-to-date,Q2 2017/18,140"], more: ["year-to-date: stated"]),
    found(id, quarters + ["year-to-date,Q2 2017/18,19"], "low, which another rule finds"),
    found(
      id, ["actual,Q1 2017/18,6%", "actual,Q2 2017/18,9%", "year-to-date,Q2 2017/18,8%"],
      unit: "percent"),
    found(id, ["actual,H1 2017/18,6%", "year-to-date,Q2 2017/18,8%"], unit: "percent"),
  ])
  func `is not seen where it is right or not known`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
