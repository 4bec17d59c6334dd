import Testing

@Suite struct `Affect and effect` {
  @Test(arguments: [
    "creating a cyclical 1️⃣affect which", "is the 1️⃣affect domestic violence has",
    "its 1️⃣Affects on us",
    "had no 1️⃣affect", "takes 1️⃣affect in May", "the cuts will 1️⃣effect people",
    "may 1️⃣effect young people", "those 1️⃣effected by it", "were adversely 1️⃣effected",
  ])
  func `are told apart by the words around them`(body: String) throws {
    try RuleCase("confused-affect", body: body).expectPlaces()
  }

  @Test(arguments: [
    "it affects us and will affect people", "the effect on people", "a change affects us",
    "how does that affect the city", "does a decision affect people", "a few affect us",
    "to effect change", "the transfer was effected by the Act", "will effect savings",
    "these issues affect health", "an affected area",
  ])
  func `are left alone where they are right`(body: String) throws {
    try RuleCase("confused-affect", body: body).expectPlaces()
  }

  @Test func `are mended in the case that was typed`() throws {
    let rule = RuleCase("confused-affect", body: "The Affect on those effected.")
    #expect(try rule.replacements() == ["Effect", "affected"])
  }
}
