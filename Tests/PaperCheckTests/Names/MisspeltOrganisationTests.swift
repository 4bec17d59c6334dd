import PaperModel
import Testing

@Suite struct `A name that is nearly one of board yaml` {
  private static let organisations = [
    "name: Barnardo's, also: [Barnados]", "name: West Midlands Fire Service",
    "name: University Hospitals Coventry and Warwickshire", "name: Healthwatch Coventry",
    "name: E.ON", "name: Coventry Refugee and Migrant Centre", "name: Grapevine",
    "name: Coventry City Council, short-name: CCC, unit: Children's Services",
  ]

  @Test(arguments: [
    RuleCase(
      "misspelt-organisation", "apostrophe", organisations: organisations, body: "With 1️⃣Barnardos."),
    RuleCase(
      "misspelt-organisation", "also", organisations: organisations, body: "With 1️⃣Barnados's team."),
    RuleCase(
      "misspelt-organisation", "letter", organisations: organisations,
      body: "The 1️⃣West Midland Fire Service and the\n2️⃣West Midlands Fire\nServcie came."),
    RuleCase(
      "misspelt-organisation", "plural", organisations: organisations,
      body: "- 1️⃣University Hospital Coventry and Warwickshire\n- 2️⃣Childrens Services"),
    RuleCase(
      "misspelt-organisation", "signs", organisations: organisations, body: "1️⃣EON has *it*."),
    RuleCase(
      "misspelt-organisation", "one word", organisations: organisations, body: "With 1️⃣Grapevin."),
    RuleCase(
      "misspelt-organisation", "another form", organisations: organisations,
      body: "The 1️⃣Coventry Migration and Refugee Centre"),
  ])
  func `is found`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test(arguments: [
    "Barnardo's, Barnardo’s and West Midlands Fire Service's crews",
    "a grapevine, East Midlands Fire Service, West Midlands Ambulance Service",
    "Healthwatch Coventry and the University", "Coventry's University Hospitals",
    "West Midlands police and fire service", "[it](https://www.eon.example/EON) and `EON`",
  ])
  func `is not seen in right names and in other ones`(body: String) throws {
    let rule = RuleCase("misspelt-organisation", organisations: Self.organisations, body: body)
    try rule.expectPlaces()
  }

  @Test func `is mended where there is no doubt`() throws {
    let rule = RuleCase(
      "misspelt-organisation", organisations: Self.organisations,
      body: "With Barnardos, Barnados's team and West Midland Fire Service.")
    #expect(try rule.replacements() == ["Barnardo's", "Barnardo's"])
  }

  @Test func `is not mended where the author typed more than is read`() throws {
    let rule = RuleCase(
      "misspelt-organisation", organisations: ["name: Women's Aid Coventry"],
      body: "With **Womens** Aid Coventry.")
    #expect(try rule.findings().count == 1)
    #expect(try rule.replacements() == [])
  }

  @Test func `is not mended in quotation marks of YAML`() throws {
    let rule = RuleCase(
      "misspelt-organisation", organisations: Self.organisations,
      frontMatter: "recommendations: ['Thank Barnardos', Thank Barnardos]\n", body: "Text.")
    #expect(try rule.findings().map(\.fix.count) == [0, 1])
  }
}

@Suite struct `A name that everybody misspells` {
  @Test(arguments: [
    RuleCase(
      "misspelt-organisation",
      body: "1️⃣Barnados, people on 2️⃣job seekers allowance and the 3️⃣Department of Work and Pensions"),
    RuleCase(
      "misspelt-organisation",
      body: "Barnardo's, Jobseeker's Allowance, Citizens Advice, departments of work and pensions"),
    RuleCase(
      "misspelt-organisation", "that the board registers",
      organisations: ["name: St Johns Ambulance"], body: "With St Johns Ambulance."),
  ])
  func `is found although no board has it`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
