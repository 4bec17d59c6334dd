import Testing

@Suite struct `A heading two levels down` {
  @Test(arguments: [
    "#### 1️⃣Four", "### Three\n\n#### Four\n\n## Two\n\n#### 1️⃣Four",
    "### Three\n\n##### 1️⃣Five\n\n###### Six",
  ])
  func `is found`(body: String) throws {
    try RuleCase("skipped-heading-level", body: body).expectPlaces()
  }

  @Test(arguments: ["### Three\n\n## Two\n\n### Three\n\n#### Four\n\n## Two", "Text."])
  func `is not seen where each level is there`(body: String) throws {
    try RuleCase("skipped-heading-level", body: body).expectPlaces()
  }

  @Test func `is looked for in each value of a plan by itself`() throws {
    try RuleCase(
      "skipped-heading-level",
      files: [
        "board.yaml": "kind: board\nname: Sample Board\npriorities: [{ id: p, title: People }]\n",
        "plan.yaml":
          "kind: action-plan\ntitle: Plan\ngroups:\n  - priority: p\n    introduction: |\n"
          + "      ##### Five\n\n      ###### Six\n\n      ## Two\n\n      #### 1️⃣Four\n    aims: []\n"
          + "  - priority: p\n    introduction: |\n      ###### Six\n    aims: []\n",
      ]
    ).expectPlaces()
  }
}
