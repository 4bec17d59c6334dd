import Testing

@Suite struct `A name of board yaml in other capitals` {
  private static let organisations = [
    "name: CRASAC, also: [Crasac]", "name: Compass", "name: Act on Energy",
    "name: West Midlands Combined Authority, short-name: WMCA",
    "name: Coventry and Warwickshire Mind",
    "name: Coventry City Council, unit: Place Directorate",
    "name: Department for Work and Pensions, short-name: DWP",
  ]

  @Test(arguments: [
    "1️⃣Crasac are here. So are 2️⃣Crasac's friends", "the 1️⃣West Midlands combined authority",
    "- 1️⃣Act On Energy", "with 1️⃣Coventry and Warwickshire MIND", "the 1️⃣dwp",
  ])
  func `is found`(body: String) throws {
    try RuleCase("miscased-organisation", organisations: Self.organisations, body: body)
      .expectPlaces()
  }

  @Test(arguments: [
    "CRASAC, WMCA and the West Midlands Combined Authority", "with compass and map. Act on energy",
    "WEST MIDLANDS COMBINED AUTHORITY", "the place directorate of Coventry City Council",
    "those who act on energy",
  ])
  func `is not seen in right names and in words`(body: String) throws {
    try RuleCase("miscased-organisation", organisations: Self.organisations, body: body)
      .expectPlaces()
  }

  @Test func `is mended`() throws {
    let rule = RuleCase(
      "miscased-organisation", organisations: Self.organisations, body: "So are Crasac's friends.")
    #expect(try rule.replacements() == ["CRASAC's"])
  }
}
