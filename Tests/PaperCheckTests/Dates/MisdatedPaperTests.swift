import Testing

@Suite struct `A paper with another date than its meeting` {
  private static func listed(_ date: String) -> [String: String] {
    SampleFiles.meetings(
      "date: 2018-02-05\nagenda: [{ id: a, paper: paper.md }]",
      others: [
        "m0/paper.md": "---\nkind: paper\ndate: \(date)\nsubject: X\n---\n\n## Purpose\n\nX.\n"
      ])
  }

  @Test(arguments: [
    RuleCase("misdated-paper", "older", files: listed("1️⃣2017-07-10")),
    RuleCase("misdated-paper", "the same", files: listed("2018-02-05")),
  ])
  func `is found`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
