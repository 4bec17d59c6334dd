import PaperModel
import Testing

@Suite struct `A section that the house requires` {
  @Test(arguments: [
    RuleCase(
      "missing-section", "at all",
      files: ["paper.md": "1️⃣" + (SampleFiles.paper("## Next\n\nX.")["paper.md"] ?? "")]),
    RuleCase("missing-section", "empty", files: SampleFiles.paper("1️⃣## Purpose\n\n## Next\n\nX.")),
    RuleCase(
      "missing-section", stage: .final, "misspelt",
      files: SampleFiles.paper(
        "## Purpose\n\nX.\n\n## Background\n\nX.\n\n1️⃣## Options consider and recommended proposals\n\nX."
      )),
    RuleCase("missing-section", "later", files: SampleFiles.paper("## Purpose\n\nX.")),
    RuleCase(
      "missing-section", "by another name",
      files: SampleFiles.paper("## Purpose of the  Report\n\nX.")),
  ])
  func `is missed where it is not there, or empty`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test func `is asked for from the stage that the house names`() throws {
    let files = SampleFiles.paper("## Purpose\n\nX.")
    func found(_ stage: Stage) throws -> [String] {
      try RuleCase("missing-section", stage: stage, files: files).findings().map(\.message)
    }
    #expect(try found(.draft) == [])
    #expect(try found(.clearance) == [])
    #expect(
      try found(.final) == [
        "the section 'Background and context' is missing",
        "the section 'Options considered and recommended proposals' is missing",
      ])
  }
}
