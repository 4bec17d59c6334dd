import Testing

@Suite struct `An aim without a lead` {
  @Test(arguments: [
    RuleCase(
      "missing-lead", "with actions",
      files: SampleFiles.plan("      - { aim: 1️⃣Do, actions: [One, Two] }")),
    RuleCase(
      "missing-lead", "with a lead for one",
      files: SampleFiles.plan("      - { aim: 1️⃣Do, actions: [{ text: One, lead: A }, Two] }")),
    RuleCase(
      "missing-lead", "with leads for all",
      files: SampleFiles.plan("      - { aim: Do, actions: [{ text: One, lead: A }] }")),
    RuleCase(
      "missing-lead", "in words",
      files: SampleFiles.plan("      - { aim: Do, actions: [One], lead: All }")),
    RuleCase("missing-lead", "without actions", files: SampleFiles.plan("      - { aim: Do }")),
  ])
  func `is found where nobody leads its actions`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
