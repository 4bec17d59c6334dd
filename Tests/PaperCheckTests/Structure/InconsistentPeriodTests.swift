import Testing

@Suite struct `One period in two forms` {
  private static func shown(_ forms: String?...) -> [String: String] {
    SampleFiles.plan(
      forms.map { form in
        SampleFiles.report(
          "H1 2017/18", (form.map { "shown: \($0)\n            " } ?? "") + "text: X.")
      }.joined())
  }

  @Test(arguments: [
    RuleCase("inconsistent-period", "one of three", files: shown("A", "1️⃣B", "A")),
    RuleCase("inconsistent-period", "the first of two", files: shown("A", "1️⃣B")),
    RuleCase("inconsistent-period", "beside the house's", files: shown(nil, "1️⃣A", nil)),
    RuleCase("inconsistent-period", "all alike", files: shown("A", "A")),
    RuleCase("inconsistent-period", "alone", files: shown("A")),
    RuleCase(
      "inconsistent-period", "of other days",
      files: SampleFiles.plan(
        SampleFiles.report("Q1 2017/18", "shown: A\n            text: X.")
          + SampleFiles.report("Q2 2017/18"))),
  ])
  func `is found`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
