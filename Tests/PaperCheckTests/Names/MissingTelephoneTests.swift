import PaperSource
import Testing

@Suite struct `A label for a telephone number` {
  @Test(arguments: [
    ("{ name: 1️⃣Sam, email: a@example.gov.uk }"), ("{ job-title: 1️⃣Clerk, email: a@example.gov.uk }"),
    ("{ name: Sam, telephone: 024 7500 0000, email: a@example.gov.uk }"), ("{ name: Sam }"),
    ("{ name: Sam, telephone: 024 7500 0000 }"),
  ])
  func `asks for one where an address is stated`(author: String) throws {
    try RuleCase(
      "missing-telephone",
      frontMatter: "from: [{ name: Sam }]\nreport-authors:\n  - \(author)\n", body: "Text."
    ).expectPlaces()
  }

  @Test func `is that of a meeting too`() throws {
    try RuleCase(
      "missing-telephone",
      files: [
        "2018-02-05/meeting.yaml":
          "kind: meeting\ndate: 2018-02-05\n"
          + "contact: { name: 1️⃣Terry, email: t@example.gov.uk }\nagenda: []\n"
      ]
    ).expectPlaces()
  }

  @Test func `that the house prints with the number asks for nothing`() throws {
    let house = try #require(BuiltInHouse.files(of: "coventry")).map { name, text in
      (
        "house/\(name)",
        text.replacing(
          "**Telephone and E-mail Contact:** {{telephone}}",
          with: "{{#telephone}}**Telephone:** {{telephone}}{{/telephone}}")
      )
    }
    try RuleCase(
      "missing-telephone",
      files: [
        "board.yaml": "kind: board\nname: Sample Board\nhouse: house\n",
        "paper.md":
          "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\nreport-authors:\n"
          + "  - { name: Sam, email: a@example.gov.uk }\n---\n\n## Purpose\n\nText.\n",
      ].merging(house) { $1 }
    ).expectPlaces()
  }
}
