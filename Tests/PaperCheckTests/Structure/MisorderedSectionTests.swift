import PaperModel
import Testing

@Suite struct `A section out of the house's order` {
  /// A house with five sections that its template does not place.
  private static let house = HouseFiles.coventry(
    changing: "\nsections:\n",
    to: """

      sections:
        - { id: one, heading: One }
        - { id: two, heading: Two }
        - { id: three, heading: Three }
        - { id: four, heading: Four }

      """)

  private static func sections(_ headings: String...) -> [String: String] {
    house.merging(SampleFiles.paper(headings.map { "\($0)\n\nX." }.joined(separator: "\n\n"))) {
      $1
    }
  }

  @Test(arguments: [
    RuleCase(
      "misordered-section", "late", files: sections("## Two", "## Three", "1️⃣## One", "## Four")),
    RuleCase(
      "misordered-section", "early", files: sections("1️⃣## Four", "## One", "## Two", "## Three")),
    RuleCase(
      "misordered-section", "in order", files: sections("## One", "## Other", "## Three", "## Four")
    ),
    RuleCase(
      "misordered-section", "placed by the template",
      files: sections("## One", "## Purpose", "## Two")),
    RuleCase(
      "misordered-section", "twice",
      files: sections("## One", "## Three", "## Four").merging(
        ["unused.md": "---\nkind: text\n---\n\nX.\n"]) { $1 }),
    RuleCase(
      "misordered-section", "two of them",
      files: sections("## Three", "1️⃣## Two", "## Four", "2️⃣## One")),
  ])
  func `is found, and as few as can be`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test func `is told with the section that it should follow or precede`() throws {
    let late = try RuleCase("misordered-section", files: Self.sections("## Two", "## One"))
      .findings()
    #expect(late.map(\.message) == ["'One' comes before 'Two'"])
    let early = try RuleCase(
      "misordered-section", files: Self.sections("## Four", "## One", "## Two")
    ).findings()
    #expect(early.map(\.message) == ["'Four' comes after 'Two'"])
  }
}
