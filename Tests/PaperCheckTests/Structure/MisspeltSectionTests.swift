import PaperModel
import Testing

@Suite struct `A heading with one word misspelt` {
  @Test(arguments: [
    RuleCase(
      "misspelt-section", "a slip", files: SampleFiles.paper("1️⃣## Background and contxt\n\nX.")),
    RuleCase(
      "misspelt-section", "a slip of another name",
      files: SampleFiles.paper("## Purpose\n\nX.\n\n1️⃣## Purpose of this reprot\n\nX.")),
    RuleCase(
      "misspelt-section", stage: .final, "that is said to be missing",
      files: SampleFiles.paper("## Backgrund and context\n\nX.")),
    RuleCase(
      "misspelt-section", "another word",
      files: SampleFiles.paper("## Background and history\n\nX.")),
    RuleCase(
      "misspelt-section", "another section",
      files: SampleFiles.paper("## Purpose of the visit\n\nX.")),
    RuleCase(
      "misspelt-section", "one word",
      files: SampleFiles.paper("## Contents\n\nX.\n\n## Purposes\n\nX.")),
    RuleCase(
      "misspelt-section", "as it is", files: SampleFiles.paper("## BACKGROUND and  context\n\nX.")),
    RuleCase(
      "misspelt-section", "two words", files: SampleFiles.paper("## Backgrund and contxt\n\nX.")),
  ])
  func `is found`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
