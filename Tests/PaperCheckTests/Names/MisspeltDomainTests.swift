import Testing

@Suite struct `An address with an unlikely domain` {
  private static func author(_ email: String) -> String {
    "report-authors: [{ name: Sam, telephone: 1, email: \(email) }]\n"
  }

  @Test func `is found where no domain ends so`() throws {
    let rule = RuleCase(
      "misspelt-domain", frontMatter: Self.author("sam@1️⃣coventry.go.uk"),
      body: "Write to go.uk@2️⃣coventry.go.uk, or see www.3️⃣coventry.go.uk/help.")
    try rule.expectPlaces()
    #expect(try rule.replacements() == ["coventry.gov.uk", "coventry.gov.uk", "coventry.gov.uk"])
  }

  @Test(arguments: [
    "a@coventry.gov.uk, b@coventry.gov.uk, c@1️⃣coventy.gov.uk",
    "a@coventry.gov.uk b@1️⃣coventryy.gov.uk",
    "a@1️⃣coventyr.gov.uk, https://www.coventry.gov.uk and https://coventry.gov.uk/a",
    "a@coventry.gov.uk b@1️⃣coventrygov.uk",
    "a@coventry.gov.uk [write](mailto:b@coventry.gov.uk) [1️⃣Sam](mailto:c@coventy.gov.uk)",
  ])
  func `is found where it differs by a letter from the usual one`(body: String) throws {
    try RuleCase("misspelt-domain", body: body).expectPlaces()
  }

  @Test(arguments: [
    "a@coventry.gov.uk b@coventry.ac.uk c@solihull.gov.uk", "a@ccc.gov.uk b@wcc.gov.uk",
    "a@eastsussex.gov.uk b@eastsussex.gov.uk c@westsussex.gov.uk", "a@nhs.net b@nhs.uk",
    "a@people.coventry.gov.uk b@coventry.gov.uk", "A@Coventry.gov.uk b@coventry.gov.uk",
  ])
  func `is not seen in other bodies and parts of one`(body: String) throws {
    try RuleCase("misspelt-domain", body: body).expectPlaces()
  }
}
