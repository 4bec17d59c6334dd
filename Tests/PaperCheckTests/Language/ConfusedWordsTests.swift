import Testing

@Suite struct `A slip that is a word` {
  @Test(arguments: [
    "we 1️⃣could of known", "it 1️⃣was lead by Sam", "1️⃣Pubic health and 2️⃣heath and\nwellbeing",
    "agreed 1️⃣in principal to it", "a 1️⃣statuary duty", "1️⃣in regards to it", "1️⃣Rather then wait",
    "the 1️⃣Project Manger", "we 1️⃣will asses it",
  ])
  func `is found beside the words that show it`(body: String) throws {
    try RuleCase("confused-words", body: body).expectPlaces()
  }

  @Test(arguments: [
    "we could of course", "the lead by two points", "a case manager", "the principal that leads",
    "in principal cities", "access to advice on it", "Small Heath services",
    "less is more, then a rest",
    "with regard to it", "`pubic health`", "could, of all things",
  ])
  func `is not seen elsewhere`(body: String) throws {
    try RuleCase("confused-words", body: body).expectPlaces()
  }

  @Test func `is mended as a whole`() throws {
    let rule = RuleCase("confused-words", body: "Pubic sector, must of, being lead\nby.")
    #expect(try rule.replacements() == ["Public sector", "must have", "being led by"])
  }
}
