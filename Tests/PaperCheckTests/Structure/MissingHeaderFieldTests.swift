import PaperModel
import Testing

@Suite struct `A header line that the house requires` {
  @Test func `is an error in a final paper, and not asked of a draft`() throws {
    let files = SampleFiles.paper("## Purpose\n\nX.")
    #expect(try RuleCase("missing-header-field", files: files).findings() == [])
    let found = try RuleCase("missing-header-field", stage: .final, files: files).findings()
    #expect(
      found.map { "\($0.severity) \($0.message)" } == ["error 'From' is missing from the header"])
  }
}
