import Testing

@Suite struct `An address in the text` {
  @Test(arguments: [
    "Source: 1️⃣https://www.example.org/reports.", "(1️⃣www.example.org/a, 2️⃣https://example.org/b)",
    "[1️⃣https://www.example.org/a](https://www.example.org/a)",
  ])
  func `is found`(body: String) throws {
    try RuleCase("bare-address", body: body).expectPlaces()
  }

  @Test(arguments: [
    "see www.example.org and https://www.example.org/", "sam@example.gov.uk",
    "`https://example.org/a`",
    "[the report](https://www.example.org/a)",
    "[report (www.example.org/a)](https://www.example.org/a)",
    "and/or", "on 1/2/2018",
  ])
  func `is not seen in short ones and behind links`(body: String) throws {
    try RuleCase("bare-address", body: body).expectPlaces()
  }
}
