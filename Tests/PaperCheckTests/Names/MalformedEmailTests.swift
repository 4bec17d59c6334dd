import PaperModel
import Testing

@Suite struct `What is no e-mail address` {
  @Test(arguments: [
    "sam at example.gov.uk", "sam", "sam@example", "a@b.uk@c.uk", "a@b.uk; c@d.uk", "sam@.gov.uk",
    "sam@example..uk", "mailto:sam@example.gov.uk", "sam@example.gov.uk.", "(sam@example.gov.uk)",
  ])
  func `is found`(email: String) throws {
    let rule = RuleCase(
      "malformed-email", frontMatter: "report-authors:\n  - name: Sam\n    email: 1️⃣\(email)\n",
      body: "Text.")
    try rule.expectPlaces()
  }

  @Test(arguments: [
    "sam@example.gov.uk", "Sam.O'Neil+hwb@example.gov.uk", "sam_o@people.example-council.gov.uk",
  ])
  func `is not seen in addresses`(email: String) throws {
    let rule = RuleCase(
      "malformed-email", frontMatter: "report-authors:\n  - name: Sam\n    email: \(email)\n",
      body: "[Sam](mailto:\(email)?subject=Plan) is at home.")
    try rule.expectPlaces()
  }

  @Test func `in a link is found where the link stands`() throws {
    try RuleCase("malformed-email", body: "Ask [1️⃣Sam](mailto:sam).").expectPlaces()
  }

  @Test func `is an error when the paper is final`() throws {
    let rule = RuleCase(
      "malformed-email", stage: .final,
      frontMatter: "report-authors: [{ name: Sam, email: sam }]\n",
      body: "Text.")
    #expect(try rule.findings().map(\.severity) == [.error])
  }
}
