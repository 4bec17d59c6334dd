import PaperModel
import Testing

@Suite struct `A table without headers` {
  @Test(arguments: [
    ("| | |\n| - | - |\n| a | b |", [Diagnostic.Severity.warning]),
    ("| a | |\n| - | - |\n| a | b |", [.warning]), ("| | b |\n| - | - |\n| a | b |", [.note]),
    ("| a | b |\n| - | - |\n| | b |", []),
  ])
  func `is found, and matters little where only the corner is empty`(
    table: String, severities: [Diagnostic.Severity]
  ) throws {
    let rule = RuleCase("empty-column-header", body: (severities.isEmpty ? "" : "1️⃣") + table)
    #expect(try rule.findings().map(\.severity) == severities)
    try rule.expectPlaces()
  }
}
