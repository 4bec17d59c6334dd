import Testing

@Suite struct `A recommendation without its verb` {
  @Test(arguments: [
    "1️⃣The progress made to date", "1️⃣Noting the report", "1️⃣Approval of the *plan*",
    "1️⃣An annual report from the Group", "1️⃣Endorsement of the action plan",
    "Note the report", "To note the report", "That the report be noted",
    "The Board is asked to note the report", "The report be noted", "Formally note the report",
    "Subject to funding, approve the plan", "Having considered the report, note it",
    "The Board notes the report", "Kickstart the programme",
    "Agreement be given to receive updates",
    "It is recommended that the Board note the report", "Progress the work", "16 places are funded",
  ])
  func `is found where the first word cannot be one`(text: String) throws {
    try RuleCase.recommend("verbless-recommendation", text).expectPlaces()
  }

  @Test(arguments: [
    "text: 'In respect of the budget:'\n    parts: [Approve the budget, 1️⃣The reserves]",
    "text: 'Agree to:'\n    parts: [receive a report]",
    "text: 1️⃣The plan\n    parts: [Agree it]",
  ])
  func `is looked for in its parts where it is their lead`(text: String) throws {
    try RuleCase.recommend("verbless-recommendation", String(text.dropFirst("text: ".count)))
      .expectPlaces()
  }

  @Test func `is found behind letters of many bytes and over line ends`() throws {
    try RuleCase(
      "verbless-recommendation",
      frontMatter: "recommendations:\n  - text: >-\n      1️⃣The “café” – and\n      more of it\n",
      body: "X."
    ).expectPlaces()
  }
}
