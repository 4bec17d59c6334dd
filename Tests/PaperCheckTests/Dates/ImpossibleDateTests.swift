import Testing

@Suite struct `A date that no calendar has` {
  @Test(arguments: [
    "by 1️⃣31 June", "by 1️⃣31st of June 2018", "on 1️⃣30 Feb", "on 1️⃣29 February 2017", "1️⃣31/11/2018",
    "1️⃣Monday 31 April 2018", "on 29 February", "on 29 February 2016", "by 30 June", "31 may be",
    "02/13/2018", "31 people; June", "the 31 Junes", "minute 31/06", "page 31. June came.",
    "31/9/18",
  ])
  func `is found`(body: String) throws {
    try RuleCase("impossible-date", body, body: body).expectPlaces()
  }
}
