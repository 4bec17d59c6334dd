import Testing

@Suite struct `The words of a note` {
  @Test func `are looked at as other prose, at their place`() throws {
    try RuleCase(
      "double-word", body: "Falls rose[^1] and rose.\n\n[^1]: Source: the 1️⃣the register.\n\nEnd."
    ).expectPlaces()
    try RuleCase(
      "double-word", "in a value",
      files: [
        "plan.yaml": """
        kind: action-plan
        title: Plan
        groups:
          - priority: growth
            introduction: |
              Falls rose[^n].

              [^n]: Source: *a* register,
                  of the 1️⃣the county.
            aims: [{ aim: Help people }]
        """
      ]
    ).expectPlaces()
  }

  @Test func `do not run into those of the text`() throws {
    try RuleCase("double-word", body: "Falls rose in the [^1]year.\n\n[^1]: the register.")
      .expectPlaces()
  }
}
