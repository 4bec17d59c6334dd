import Testing

@Suite struct `An abbreviation that is written out behind its first use` {
  @Test(arguments: [
    "The 1️⃣CCG agreed.\n\nThe Clinical Commissioning Group (CCG) and the CCG",
    "1️⃣IMD and the Index of Multiple Deprivation (IMD)",
  ])
  func `is found there`(body: String) throws {
    try RuleCase("late-expansion", body: body).expectPlaces()
  }

  @Test(arguments: [
    RuleCase(
      "late-expansion", body: "The Clinical Commissioning Group (CCG) agreed. The CCG came."),
    RuleCase("late-expansion", body: "### The CCG\n\nThe Clinical Commissioning Group (CCG)"),
    RuleCase("late-expansion", "never", body: "The CCG agreed."),
    RuleCase(
      "late-expansion", frontMatter: "recommendations: [Thank the CCG]\n",
      body: "The Clinical Commissioning Group (CCG)"),
  ])
  func `is not seen in headings and in what is printed elsewhere`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
