import Testing

@Suite struct `A person under two spellings` {
  private static func author(_ name: String) -> String {
    "report-authors: [{ name: \(name), telephone: 1, email: a@example.gov.uk }]\n"
  }

  @Test(arguments: [
    ("John Smith", "1️⃣Jon Smith"), ("Sarah Watts", "1️⃣Sara Watts"), ("Ben Diamond", "1️⃣Ben Dimond"),
    ("Councillor Philip Old", "1️⃣Phillip Old"), ("Brian Okafor", "1️⃣Brain Okafor"),
    ("Katherine Doyle", "1️⃣Catherine Doyle"),
  ])
  func `is found where the later stands`(first: String, second: String) throws {
    try RuleCase(
      "misspelt-person", frontMatter: "from: [{ name: \(first) }]\n" + Self.author(second),
      body: "Text."
    ).expectPlaces()
  }

  @Test(arguments: [
    ("John Smith", "Joan Smith"), ("Frances Watts", "Francis Watts"), ("John Smith", "J Smith"),
    ("Group Commander Ben Diamond", "Ben Diamond"), ("Lee Doyle", "Leo Doyle"),
    ("Sam Ellis", "Sam Wallis"), ("Jo Hunt", "Jo Hurt"), ("Kim Walsh", "Kim Walsh"),
  ])
  func `is not seen in two people`(first: String, second: String) throws {
    try RuleCase(
      "misspelt-person", frontMatter: "from: [{ name: \(first) }]\n" + Self.author(second),
      body: "Text."
    ).expectPlaces()
  }

  @Test func `is found in prose`() throws {
    try RuleCase(
      "misspelt-person", frontMatter: Self.author("Ben Diamond"),
      body: "Ben Diamond spoke, and 1️⃣Ben Dimond's colleague. Bend Diamonds."
    ).expectPlaces()
  }

  @Test func `is not seen in two who were there together`() throws {
    try RuleCase(
      "misspelt-person",
      files: [
        "2018-02-05/meeting.yaml":
          "kind: meeting\ndate: 2018-02-05\nattendance:\n  - category: Members\n"
          + "    people: [John Smith, Jon Smith]\nagenda: []\n"
      ]
    ).expectPlaces()
  }
}
