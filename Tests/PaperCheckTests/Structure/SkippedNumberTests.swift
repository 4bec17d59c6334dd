import PaperModel
import Testing

@Suite struct `A number that was skipped` {
  private static let rule = "skipped-number"

  private static func plan(_ groups: String...) -> [String: String] {
    let text = groups.map { aims in
      "  - priority: p\n    aims:\n"
        + aims.split(separator: " ").map { "      - { number: \($0), aim: X }\n" }.joined()
    }.joined()
    return [
      "board.yaml": "kind: board\nname: X\npriorities: [{ id: p, title: P }]\n",
      "plan.yaml": "kind: action-plan\ntitle: X\ngroups:\n\(text)",
    ]
  }

  @Test(arguments: [
    RuleCase(rule, "in a group", files: plan("1 2 1️⃣4 5")),
    RuleCase(rule, "between groups", files: plan("1 2", "1️⃣5 6")),
    RuleCase(rule, "twice", files: plan("1 2 1️⃣2 3")),
    RuleCase(rule, "backwards", files: plan("2 3 1️⃣1 2️⃣2")),
    RuleCase(rule, "of two levels", files: plan("1.1 1.2 1️⃣1.4 2.1 2️⃣2.3")),
    RuleCase(rule, "on and on", files: plan("1 2 3", "4 5")),
    RuleCase(rule, "begun again", files: plan("1 2 3", "1 2")),
    RuleCase(rule, "begun later", files: plan("7 8 9")),
    RuleCase(rule, "with signs", files: plan("1. 2. 3.")),
    RuleCase(rule, "with letters", files: plan("A B D")),
    RuleCase(rule, "of two levels in order", files: plan("1.1 1.2 2.1 2.2 3 4")),
  ])
  func `is found among aims`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test func `is told with what is missing`() throws {
    func message(_ aims: String) throws -> [String] {
      try RuleCase(Self.rule, files: Self.plan(aims)).findings().map(\.message)
    }
    #expect(try message("1 2 4") == ["3 is skipped before 4"])
    #expect(try message("1.1 1.5") == ["1.2 to 1.4 are skipped before 1.5"])
    #expect(try message("1 2 2") == ["2 is there already"])
    #expect(try message("3 4 1") == ["1 comes after 4"])
  }

  @Test(arguments: [
    "1. One\n2. Two\n1️⃣4. Four", "1. One\n\n   More.\n\n2. Two\n   - Inner\n1️⃣5. Five",
    "> Quoted.\n\n3) One\n1️⃣3) Two\n4) Four",
    "1. One\n1. Two\n1. Three", "1. One\n2. Two\n\nText.\n\n1. Again\n2. Two", "7. One\n8. Two",
    "1. One\n   1. Inner\n   2. Inner\n2. Two", "- 1. One\n- 3. Three",
  ])
  func `is found in a list that was typed`(body: String) throws {
    try RuleCase(Self.rule, body, body: body).expectPlaces()
  }

  @Test(arguments: [
    "[{ id: a, title: 1. A }, { id: 1️⃣b, title: B }, { id: c, title: 3. C }]",
    "[{ id: a, title: 1. A }, { id: b, title: 2. B }, { id: 1️⃣d, title: 4. D }]",
    "[{ id: a, title: A }, { id: b, title: 2. B }]",
    "[{ id: a, title: 1. A }, { id: b, title: 2. B }]",
    "[{ id: a, title: 2018 figures }, { id: b, title: 2020 figures }]",
  ])
  func `is found in the titles of priorities`(priorities: String) throws {
    try RuleCase(
      Self.rule, priorities,
      files: ["board.yaml": "kind: board\nname: X\npriorities: \(priorities)\n"]
    ).expectPlaces()
  }
}
