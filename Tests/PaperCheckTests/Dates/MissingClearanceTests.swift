import PaperModel
import Testing

@Suite struct `A clearance that the house wants` {
  private static let rule = "missing-clearance"
  private static let finance = "{ role: finance, name: A, approved: 2018-01-17 }"

  @Test func `is asked for by stage, and its absence matters more and more`() throws {
    func found(_ stage: Stage) throws -> [String] {
      try RuleCase(Self.rule, cleared: stage, frontMatter: "").findings().map {
        "\($0.severity) \($0.message)"
      }
    }
    #expect(try found(.draft) == [])
    #expect(try found(.clearance) == ["warning 'Director of Finance' has not cleared this paper"])
    #expect(
      try found(.final) == [
        "error 'Director of Finance' has not cleared this paper",
        "error 'Legal Services' has not cleared this paper",
      ])
  }

  @Test(arguments: [
    RuleCase(
      rule, "waiting", frontMatter: "clearance: [\(finance), { role: 1️⃣legal, sent: 2018-01-12 }]\n"),
    RuleCase(
      rule, "misspelt",
      frontMatter: "clearance: [\(finance), { role: 1️⃣leagl, approved: 2018-01-12 }]\n"),
    RuleCase(
      rule, "twice",
      frontMatter:
        "clearance: [\(finance), { role: legal }, { role: legal, approved: 2018-01-12 }]\n"),
    RuleCase(
      rule, "given", frontMatter: "clearance: [\(finance), { role: legal, approved: 2018-01-12 }]\n"
    ),
  ])
  func `is given with a date`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test func `is asked for by no house that does not say so`() throws {
    #expect(try RuleCase(Self.rule, stage: .final, body: "X.").findings() == [])
  }
}
