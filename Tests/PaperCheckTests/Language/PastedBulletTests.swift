import PaperMarkup
import PaperModel
import Testing

@Suite struct `The sign of a pasted list` {
  private static let id = "pasted-bullet"

  private static func found(_ body: String, _ description: String = "") -> RuleCase {
    RuleCase(id, description, body: body)
  }

  @Test(arguments: [
    found("1️⃣•\tOne\n\n•\tTwo\n\n•\tThree"),
    found("Intro:\n1️⃣• One\n• Two", "below a line"),
    found("1️⃣·\u{A0}One\n\n·\u{A0}Two", "with a no-break space"),
    found("1️⃣▪ One\nthat goes on\n▪ Two", "with a line that goes on"),
    found("1️⃣–\tOne\n\n–\tTwo", "of a dash and a tab"),
    found("1️⃣● One\n\n◦ Two", "of two levels"),
    found("• One", "alone"),
    found("• One\n\nText.\n\n• Two", "with a paragraph between"),
    found("– One\n\n– Two", "of a dash and a space, which begins a sentence"),
    found("•One\n\n•Two", "without a blank"),
    found("- One\n- Two", "that is a list"),
    found("One • two\n\nThree • four", "within a line"),
    found("```\n• One\n• Two\n```", "in code"),
  ])
  func `is found where it begins several paragraphs in a row`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test func `is found in a text of another file, and left to its author`() throws {
    let plan = SampleFiles.plan(
      SampleFiles.report("Q2 2017/18", "text: |\n              • One\n\n              • Two"))
    let findings = try RuleCase(Self.id, files: plan).findings()
    #expect(findings.map(\.range.start.line) == [10])
    #expect(findings.allSatisfy { $0.fix.isEmpty })
  }

  @Test func `is replaced by that of a list`() throws {
    let body = "•\tOne\n\n•\tTwo"
    let finding = try #require(try Self.found(body).findings().first)
    #expect(finding.severity == .warning)
    #expect(finding.fix.map(\.replacement) == ["- ", "- "])
    #expect(finding.fix.map { $0.range.end.column - $0.range.start.column } == [2, 2])
  }

  @Test func `is not replaced where there may be a list in a list`() throws {
    let finding = try #require(try Self.found("• One\n\n◦ Two").findings().first)
    #expect(finding.fix.isEmpty)
  }
}
