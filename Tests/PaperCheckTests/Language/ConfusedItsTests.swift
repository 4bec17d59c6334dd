import Testing

@Suite struct `It's and its` {
  @Test(arguments: [
    "the programme achieved 1️⃣it's goals", "each on 1️⃣it's own, and 2️⃣It’s own", "in 1️⃣it's entirety",
    "the Council and 1️⃣it's partners", "all of 1️⃣it's *members*", "published 1️⃣it's plan",
    "1️⃣Its been a year", "2018 and 1️⃣its a start",
  ])
  func `are told apart by the words around them`(body: String) throws {
    try RuleCase("confused-its", body: body).expectPlaces()
  }

  @Test(arguments: [
    "it's been a year", "it's a start and it's not over", "the Board said it's goals that count",
    "once achieved it's clear", "the Council and its partners", "on its own", "what it's about",
    "the Council and it's members who decide", "in it's, as said", "what comes of it's not known",
    "`of it's own`", "its A-level results",
  ])
  func `are left alone where there is a doubt`(body: String) throws {
    try RuleCase("confused-its", body: body).expectPlaces()
  }

  @Test func `are mended where something belongs to it`() throws {
    let rule = RuleCase("confused-its", body: "It's own aims. Of it's aims. Its been so.")
    #expect(try rule.replacements() == ["Its", "its"])
  }
}
