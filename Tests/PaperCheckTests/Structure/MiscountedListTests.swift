import Testing

@Suite struct `A list that has not as many entries as it is said to have` {
  private static let rule = "miscounted-list"
  private static let three = "\n\n- One\n- Two\n  - Inner\n- Three"

  @Test(arguments: [
    "The 1️⃣five priorities are:\(three)", "We will take the following 1️⃣two actions:\(three)",
    "It came late. There are 1️⃣four *broad* areas:\(three)", "Our 1️⃣5 aims are:\(three)",
    "It has 1️⃣two groups:\n\n1. One\n2. Two\n3. Three",
    "The following 1️⃣three projects were funded:\n\n| a | b |\n| - | - |\n| c | d |\n| e | f |\n| Total | g |",
    "The three priorities are:\(three)", "The five priorities include:\(three)",
    "There are at least two areas:\(three)", "In the next two years:\(three)",
    "The two partners agreed to do this:\(three)",
    "In the first two quarters people asked for:\(three)",
    "The two boards agreed on the following:\(three)", "The five priorities are:\n\nText.\(three)",
    "There are two groups\(three)", "The two partners that lead are:\(three)",
    "Another two principles to reflect recognition:\(three)", "The five largest wards are:\n\n> X.",
    "Figures for 2017 and 2018 are:\(three)", "One of the five areas:\(three)",
  ])
  func `is found`(body: String) throws {
    try RuleCase(Self.rule, body, body: body).expectPlaces()
  }

  @Test func `is found in the Markdown of a plan, and not between texts`() throws {
    try RuleCase(
      Self.rule,
      files: [
        "board.yaml": "kind: board\nname: X\npriorities: [{ id: p, title: P }]\n",
        "plan.yaml": """
        kind: action-plan
        title: X
        groups:
          - priority: p
            introduction: |
              There are 1️⃣three areas:

              - One
              - Two

              There are three areas:
            aims: []
          - priority: p
            introduction: |
              - One
              - Two
            aims: []
        """,
      ]
    ).expectPlaces()
  }
}
