import Testing

@Suite struct `A meeting on a day off` {
  private static let rule = "holiday-meeting"

  @Test(arguments: [
    RuleCase(rule, "bank holiday", files: SampleFiles.meetings("date: 1️⃣2018-05-07")),
    RuleCase(rule, "Saturday", files: SampleFiles.meetings("date: 1️⃣2018-02-03")),
    RuleCase(rule, "of another nation", files: SampleFiles.meetings("date: 2018-07-12")),
    RuleCase(
      rule, "of its nation",
      files: SampleFiles.meetings("date: 1️⃣2018-07-12", board: "nation: northern-ireland\n")),
    RuleCase(
      rule, "of its board",
      files: SampleFiles.meetings("date: 1️⃣2018-02-05", board: "bank-holidays: [2018-02-05]\n")),
    RuleCase(rule, "cancelled", files: SampleFiles.meetings("date: 2018-02-03\nstate: cancelled")),
    RuleCase(rule, "working day", files: SampleFiles.meetings("date: 2018-05-08")),
  ])
  func `is found`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
