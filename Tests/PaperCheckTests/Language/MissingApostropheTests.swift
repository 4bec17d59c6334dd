import Testing

@Suite struct `A word without its apostrophe` {
  @Test(arguments: [
    "1️⃣Childrens services and 2️⃣young\npeoples health", "it 1️⃣doesnt work", "1️⃣Womens groups",
  ])
  func `is found`(body: String) throws {
    try RuleCase("missing-apostrophe", body: body).expectPlaces()
  }

  @Test(arguments: [
    "children's services", "children’s and women's", "the peoples of Europe", "a dont-know",
    "[it](https://www.example.org/childrens)",
  ])
  func `is not seen in other words`(body: String) throws {
    try RuleCase("missing-apostrophe", body: body).expectPlaces()
  }

  @Test func `is left to the name of board yaml that it is part of`() throws {
    for name in ["Foleshill Womens Training", "Foleshill Women's Training"] {
      try RuleCase(
        "missing-apostrophe", organisations: ["name: \(name)"], body: "Foleshill Womens Training"
      ).expectPlaces()
    }
  }

  @Test func `is mended`() throws {
    #expect(
      try RuleCase("missing-apostrophe", body: "Young peoples health.").replacements()
        == ["Young people's"])
  }
}
