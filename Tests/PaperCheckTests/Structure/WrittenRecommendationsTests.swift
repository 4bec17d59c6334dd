import PaperModel
import Testing

@Suite struct `Recommendations in the text` {
  private static func ruleCase(_ name: String, frontMatter: String = "", _ heading: String)
    -> RuleCase
  {
    RuleCase(
      "written-recommendations", name, frontMatter: frontMatter,
      body:
        "To decide.\n\n\(heading)\n\nThe Board is asked to:\n\n1. Endorse Sam's plan\n2. Note it\n\n"
        + "## Next steps\n\nMore.")
  }

  @Test(arguments: [
    ruleCase("under their name", "1️⃣## Recommendations"),
    ruleCase("with a number", "1️⃣## 2. Recommendation"),
    ruleCase(
      "beside those of the front matter", frontMatter: "recommendations: [Note it]\n",
      "1️⃣## RECOMMENDATIONS:"),
  ])
  func `are found`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test(arguments: [
    ruleCase("with more words", "## Recommendations of the review"),
    ruleCase("as a part", "### Recommendations"),
  ])
  func `are not seen in another section`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test func `are moved to the front matter where nothing is lost by it`() throws {
    let found = try Self.ruleCase("", "## Recommendations").findings()
    #expect(
      found.first?.fix.map(\.replacement) == [
        "recommendations:\n  - 'Endorse Sam''s plan'\n  - 'Note it'\n", "",
      ])
    let stated = try Self.ruleCase(
      "", frontMatter: "recommendations: [Note it]\n", "## Recommendations"
    ).findings()
    #expect(stated.first?.fix.isEmpty == true)
    let rich = try RuleCase(
      "written-recommendations",
      body: "To decide.\n\n## Recommendations\n\n- Endorse *it* and [that](https://example.gov.uk)"
    ).findings()
    #expect(rich.first?.fix.isEmpty == true)
    for list in ["- Endorse it\n  - in part", "- Endorse it\n\n  In part."] {
      let nested = try RuleCase(
        "written-recommendations", body: "To decide.\n\n## Recommendations\n\n\(list)"
      ).findings()
      #expect(nested.count == 1 && nested.first?.fix.isEmpty == true, "\(list)")
    }
  }
}
