import Testing

@Suite struct `A name of board yaml put together in another way` {
  private static let organisations = [
    "name: Healthwatch Coventry", "name: Office for National Statistics",
    "name: Coventry and Warwickshire Chamber of Commerce, short-name: Chamber of Commerce",
    "name: Coventry and Warwickshire Local Enterprise Partnership, also: [Local Enterprise Partnership]",
    "name: Coventry Refugee and Migrant Centre", "name: Public Health England",
  ]

  @Test(arguments: [
    "to 1️⃣Coventry Healthwatch", "the 1️⃣Office of National Statistics",
    "the Local Enterprise Partnership and the 1️⃣Coventry Chamber of Commerce",
    "the 1️⃣Migrant & Refugee Centre",
  ])
  func `is found`(body: String) throws {
    try RuleCase("misnamed-organisation", organisations: Self.organisations, body: body)
      .expectPlaces()
  }

  @Test(arguments: [
    "the Chamber of Commerce, Coventry & Warwickshire Chamber of Commerce and Public Health",
    "Coventry, Healthwatch and others",
    "the Local Enterprise Partnership and Coventry and Warwickshire",
    "the Refugee and Migrant Centre", "the national office of statistics",
    "England's public health",
    "Coventry's Healthwatch",
  ])
  func `is not seen in short forms and in lists`(body: String) throws {
    try RuleCase("misnamed-organisation", organisations: Self.organisations, body: body)
      .expectPlaces()
  }
}
