import Testing

@Suite struct `A word twice in a row` {
  @Test(arguments: [
    RuleCase("double-word", "in a paragraph", body: "We note the 1️⃣the progress."),
    RuleCase("double-word", "over a line end", body: "We note the\n1️⃣the progress."),
    RuleCase("double-word", "in emphasis", body: "- We *note* it. It\n- It *note* 1️⃣note had had."),
  ])
  func `is found`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
