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

  @Test func `is an error in a final paper and a warning before`() throws {
    let files = SampleFiles.paper(
      "## Background\n\nX.\n\n## Options considered\n\nX.", frontMatter: "from: [Alex]\n")
    for rule in ["missing-section"] {
      #expect(try RuleCase(rule, files: files).findings().map(\.severity) == [.warning])
      #expect(
        try RuleCase(rule, stage: .clearance, files: files).findings().map(\.severity) == [.warning]
      )
      #expect(
        try RuleCase(rule, stage: .final, files: files).findings().map(\.severity) == [.error])
    }
  }
}
