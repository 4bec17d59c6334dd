import Testing

@Suite struct `Words in capitals` {
  @Test(arguments: [
    "that 1️⃣THIS REPORT is 2️⃣NOT shared", "1️⃣KEY PRIORITIES", "1️⃣ALL other children",
    "### 1️⃣BACKGROUND PAPERS",
  ])
  func `are found`(body: String) throws {
    try RuleCase("shouted-words", body: body).expectPlaces()
  }

  @Test(arguments: [
    "CRASAC and SENDIASS", "the NHS CCG", "RESOLVED that", "the COVID LGA", "Not all", "I A B",
    "EMTAS; SENDIASS", "SENDIASS, EMTAS", "PI1 AND", "`THIS REPORT`",
  ])
  func `are not seen in abbreviations`(body: String) throws {
    try RuleCase("shouted-words", body: body).expectPlaces()
  }

  @Test func `are not seen in names of board yaml`() throws {
    try RuleCase(
      "shouted-words", organisations: ["name: CRASAC", "name: GRAPEVINE"], body: "CRASAC GRAPEVINE"
    ).expectPlaces()
  }
}
