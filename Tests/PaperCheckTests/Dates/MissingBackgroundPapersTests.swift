import PaperModel
import Testing

@Suite struct `Background papers that the house wants` {
  private static let rule = "missing-background-papers"

  @Test func `are asked for by stage, and where the house says so`() throws {
    #expect(try RuleCase(Self.rule, cleared: .clearance, frontMatter: "").findings() == [])
    #expect(
      try RuleCase(Self.rule, cleared: .final, frontMatter: "").findings().map(\.severity) == [
        .error
      ])
    #expect(try RuleCase(Self.rule, stage: .final, body: "X.").findings() == [])
  }

  @Test(arguments: [
    "none", "[Needs assessment]", "[{ title: Needs, link: https://www.example.org/a }]",
  ])
  func `may be none, where that is said`(value: String) throws {
    #expect(
      try RuleCase(Self.rule, cleared: .final, frontMatter: "background-papers: \(value)\n")
        .findings() == [])
  }
}
