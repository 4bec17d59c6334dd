import Testing

@Suite struct `A plural with an apostrophe` {
  @Test(arguments: [
    "workshops for over 1️⃣18's", "for 1️⃣over-18’s and 2️⃣16-24's", "in the 1️⃣1990's and the 2️⃣mid-1980's",
    "41 1️⃣GP's in Coventry", "several 1️⃣CCG's", "early 1️⃣year's provision",
  ])
  func `is found`(body: String) throws {
    try RuleCase("plural-apostrophe", body: body).expectPlaces()
  }

  @Test(arguments: [
    "over 18s", "2017's figures", "1990's budget", "the CCG's plan", "many GP's surgeries",
    "the 1990s", "a year's work", "all GP's", "18's", "Coventry's over-18s",
  ])
  func `is not seen where something belongs to somebody`(body: String) throws {
    try RuleCase("plural-apostrophe", body: body).expectPlaces()
  }

  @Test func `is mended`() throws {
    let rule = RuleCase("plural-apostrophe", body: "Over 18's, the 1990’s, three GP's.")
    #expect(try rule.replacements() == ["18s", "1990s", "GPs"])
  }
}
