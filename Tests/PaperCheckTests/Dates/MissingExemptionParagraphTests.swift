import Testing

@Suite struct `Exempt business` {
  private static let rule = "missing-exemption-paragraph"

  private static func agenda(_ items: String, date: String = "2018-02-05", board: String = "")
    -> [String: String]
  {
    SampleFiles.meetings(
      "date: \(date)\nagenda:\n  - { id: open, title: Open }\n"
        + "  - { id: exclusion, standing: exclusion-of-public }\n\(items)", board: board)
  }

  @Test(arguments: [
    RuleCase(rule, "without", files: agenda("  - { id: 1️⃣a, title: Lease }")),
    RuleCase(
      rule, "in sub-items",
      files: agenda("  - id: a\n    title: Leases\n    items: [{ id: 1️⃣b, title: One }]")),
    RuleCase(
      rule, "with sub-items",
      files: agenda(
        "  - id: a\n    title: Leases\n    private: { paragraph: 3 }\n    items: [{ id: b, title: One }]"
      )),
    RuleCase(rule, "with", files: agenda("  - { id: a, title: Lease, private: { paragraph: 3 } }")),
    RuleCase(rule, "standing", files: agenda("  - { id: a, standing: other-business }")),
    RuleCase(
      rule, "by its title",
      files: SampleFiles.meetings("date: 2018-02-05\nagenda: [{ id: a, title: 1️⃣Lease (exempt) }]")),
    RuleCase(
      rule, "not by its title",
      files: SampleFiles.meetings(
        "date: 2018-02-05\nagenda: [{ id: a, title: Exempt accommodation }]")),
    RuleCase(
      rule, "of no paragraph",
      files: agenda("  - { id: a, title: Lease, private: { paragraph: 1️⃣9 } }")),
    RuleCase(
      rule, "of a word",
      files: agenda("  - { id: a, title: Lease, private: { paragraph: commercial } }")),
    RuleCase(
      rule, "of two", files: agenda("  - { id: a, title: Lease, private: { paragraph: 1 and 3 } }")),
    RuleCase(
      rule, "long ago",
      files: agenda("  - { id: a, title: Lease, private: { paragraph: 9 } }", date: "2005-02-07")),
    RuleCase(
      rule, "in Wales",
      files: agenda(
        "  - { id: a, title: Lease, private: { paragraph: 14 } }", board: "nation: wales\n")),
    RuleCase(
      rule, "not in Wales",
      files: agenda(
        "  - { id: a, title: Lease, private: { paragraph: 1️⃣3 } }", board: "nation: wales\n")),
    RuleCase(
      rule, "in Scotland",
      files: agenda(
        "  - { id: a, title: Lease, private: { paragraph: 20 } }", board: "nation: scotland\n")),
  ])
  func `has its paragraph on the agenda`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test(arguments: [
    "1️⃣Yes", "1️⃣Exempt information", "No", "Not exempt", "None", "'Yes: paragraph 3'",
  ])
  func `has its paragraph in the header of a paper`(value: String) throws {
    let house = HouseFiles.coventry(
      changing: "header:\n", to: "header:\n  - { field: exempt, label: Exempt }\n")
    let paper = RuleCase(Self.rule, frontMatter: "header: { exempt: \(value) }\n", body: "X.").files
    try RuleCase(Self.rule, value, files: paper.merging(house) { $1 }).expectPlaces()
  }
}
