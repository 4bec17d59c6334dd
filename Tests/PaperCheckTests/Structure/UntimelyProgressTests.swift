import Testing

@Suite struct `A report of progress` {
  private static let rule = "untimely-progress"

  @Test(arguments: [
    RuleCase(
      rule, "of another year",
      files: SampleFiles.plan(
        SampleFiles.report(
          "H1 2017/18", "shown: 1️⃣1 April 2016 to 30 September 2016\n            text: X."))),
    RuleCase(
      rule, "of another quarter",
      files: SampleFiles.plan(
        SampleFiles.report("Q2 2017/18", "shown: 1️⃣Q1 2017/18\n            text: X."))),
    RuleCase(
      rule, "of the same days",
      files: SampleFiles.plan(
        SampleFiles.report(
          "H1 2017/18", "shown: 1 April to 30 September 2017\n            text: X."))
    ),
    RuleCase(
      rule, "in other words",
      files: SampleFiles.plan(
        SampleFiles.report("H1 2017/18", "shown: First half\n            text: X."))),
    RuleCase(
      rule, "over the new year",
      files: SampleFiles.plan(
        SampleFiles.report("H2 2017/18", "shown: 1 October to 31 March 2018\n            text: X."))
    ),
  ])
  func `is of the dates that are printed above it`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test(arguments: [
    RuleCase(
      rule, "of the quarter before",
      files: SampleFiles.plan(SampleFiles.report("Q2 2017/18") + SampleFiles.report("1️⃣Q1 2017/18"))),
    RuleCase(
      rule, "of the year before",
      files: SampleFiles.plan(SampleFiles.report("Q2 2017/18") + SampleFiles.report("1️⃣2016/17"))),
    RuleCase(
      rule, "of the quarter before, like all",
      files: SampleFiles.plan(SampleFiles.report("Q1 2017/18") + SampleFiles.report("Q1 2017/18"))),
    RuleCase(
      rule, "of the half year",
      files: SampleFiles.plan(SampleFiles.report("Q2 2017/18") + SampleFiles.report("H1 2017/18"))),
    RuleCase(
      rule, "of none",
      files: SampleFiles.plan(SampleFiles.report("Q2 2017/18") + "      - { aim: Y }")),
  ])
  func `is not older than its paper's period, where others are not`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test(arguments: [
    "Workshops start in 1️⃣quarter 3.", "An event was held in 1️⃣November.",
    "Partners met on 1️⃣5 December 2017.", "It closed in autumn 2017.",
    "At the awards in May, 18 were given.", "It over-achieved on its targets for 2016/17.",
    "Workshops start in March 2018.", "Workshops will start in quarter 3.",
  ])
  func `tells of its own time`(text: String) throws {
    try RuleCase(
      Self.rule, text, files: SampleFiles.plan(SampleFiles.report("H1 2017/18", "text: \(text)"))
    ).expectPlaces()
  }
}
