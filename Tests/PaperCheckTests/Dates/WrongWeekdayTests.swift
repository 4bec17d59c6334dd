import PaperModel
import Testing

@Suite struct `A day of the week that is not that of its date` {
  @Test(arguments: [
    "It is on 1️⃣Monday 6 February 2018.", "It is on 1️⃣Monday, 6th February, 2018.",
    "1️⃣Tues the 5th of Feb 2018", "on *1️⃣Monday* 06/02/2018", "on 1️⃣6 February 2018 (Monday)",
    "1️⃣Sunday February 6th, 2018", "1️⃣Friday\n29 February 2020",
    "on Monday 5 February 2018", "on Monday 6 February", "on Monday and 6 February 2018",
    "Mon 5 and Tue 6 February 2018", "They sat 6 February 2018.", "Monday: 6 February 2018",
    "Monday 31 February 2018", "On Mondays, 6 February 2018 as well", "Monday 6/2",
  ])
  func `is found`(body: String) throws {
    try RuleCase("wrong-weekday", body, body: body).expectPlaces()
  }

  @Test func `is told with the right day`() throws {
    let found = try RuleCase("wrong-weekday", body: "Monday 6 February 2018").findings()
    #expect(found.map(\.message) == ["6 February 2018 is a Tuesday"])
  }
}
