import Testing

@Suite struct `One service under two names` {
  @Test(arguments: [
    RuleCase(
      "two-names", "in a bracket", organisations: ["name: Compass"],
      body: "1️⃣Compass Aspire (Early Intervention Service) is there.\n\n"
        + "The Early Intervention Service grows."),
    RuleCase(
      "two-names", body: "- 1️⃣Boost Programme (Resettlement Programme)\n- Resettlement Programme"),
    RuleCase(
      "two-names", "that is not used elsewhere",
      body: "- Boost Programme (Resettlement Programme)\n- Talk Boost"),
    RuleCase(
      "two-names", "of a person and a body",
      body: "Alex Morgan (Fire Service) spoke.\n\nThe Fire Service thanked."),
  ])
  func `is found where a bracket says so`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test(arguments: [
    ("Citizens Advice Coventry and 1️⃣Coventry Citizens Advice", "also: [Coventry Citizens Advice]"),
    ("Citizens Advice Coventry", "also: [Coventry Citizens Advice]"),
    ("Citizens Advice Coventry and Citizens Advice", "also: [Citizens Advice]"),
    ("Citizens Advice Coventry and CAC", "also: [CAC]"),
  ])
  func `is found where a document has two names of board yaml`(body: String, also: String) throws {
    try RuleCase(
      "two-names", organisations: ["name: Citizens Advice Coventry, \(also)"], body: body
    )
    .expectPlaces()
  }
}
