import Testing

@Suite struct `A word with a hyphen and without` {
  @Test(arguments: [
    "Work is ongoing. The 1️⃣on-going work", "Well-being and well-being, not 1️⃣wellbeing",
    "1️⃣life-long, 2️⃣life-long, lifelong and lifelong",
  ])
  func `is found where it is rarer`(body: String) throws {
    try RuleCase("mixed-hyphenation", body: body).expectPlaces()
  }

  @Test(arguments: [
    "re-form and reform", "long-term and long term", "on-going", "peer-to-peer, peertopeer",
    "`on-going` and ongoing", "2017-18", "x-ray",
  ])
  func `is not seen in words that mean two things`(body: String) throws {
    try RuleCase("mixed-hyphenation", body: body).expectPlaces()
  }
}
