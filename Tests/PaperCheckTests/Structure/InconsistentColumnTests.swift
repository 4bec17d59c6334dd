import Testing

@Suite struct `A column under two names` {
  private static let rule = "inconsistent-column"

  private static func labelled(_ labels: String, groups: String = "pq") -> [String: String] {
    let plan = groups.map { "  - { priority: \($0), aims: [{ aim: X }] }\n" }.joined()
    return [
      "board.yaml":
        "kind: board\nname: X\npriorities: [{ id: p, title: P }, { id: q, title: Q }]\n",
      "plan.yaml": "kind: action-plan\ntitle: X\ngroups:\n\(plan)",
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      subject: X
      appendices: [{ title: Plan, plan: plan.yaml, labels: \(labels) }]
      ---

      ## Purpose

      X.
      """,
    ]
  }

  @Test(arguments: [
    RuleCase(rule, "of one priority", files: labelled("{ q: { 1️⃣progress: Progress } }")),
    RuleCase(
      rule, "of two", files: labelled("{ p: { progress: Progress }, q: { 1️⃣progress: News } }")),
    RuleCase(rule, "as in the house", files: labelled("{ q: { progress: Progress / barriers } }")),
    RuleCase(rule, "of all alike", files: labelled("{ p: { progress: A }, q: { progress: A } }")),
    RuleCase(rule, "of the only one", files: labelled("{ p: { progress: A } }", groups: "p")),
    RuleCase(rule, "of indicators", files: labelled("{ p: { actual: A } }")),
  ])
  func `is found among labels`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  private static func table(_ headers: String) -> String {
    let columns = headers.split(separator: "|").count
    return "| \(headers) |\n|\(String(repeating: " - |", count: columns))\n"
      + "|\(String(repeating: " x |", count: columns))\n\n"
  }

  @Test(arguments: [
    table("Aim | Actions | Progress") + table("Aim | Actions | *1️⃣Progress* / barriers"),
    table("Aim | Programmes of work | Lead") + "Text.\n\n" + table("aim | 1️⃣Programmes | Lead"),
    table("Aim | Actions | Lead") + table("Aim | Actions | Due"),
    table("Aim | Target 2017 | Lead") + table("Aim | Target 2018 | Lead"),
    table("Aim | Progress") + table("Aim | Progress so far"),
    table("Aim | Actions | Progress") + table("Aim | Partners | Progress made"),
    table("Aim | Actions | Progress") + table("AIM | Actions | progress"),
  ])
  func `is found among tables that were typed`(body: String) throws {
    try RuleCase(Self.rule, body, body: body).expectPlaces()
  }
}
