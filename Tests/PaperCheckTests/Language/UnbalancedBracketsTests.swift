import Testing

@Suite struct `A bracket without the other one` {
  @Test(arguments: [
    "Together 1️⃣(Strategy (in development)", "as agreed1️⃣) in May", "1️⃣[as agreed2️⃣) in May",
    "- one\n- two 1️⃣(three\n- four\n- five\n- six\n- seven\n- eight\n- nine",
  ])
  func `is found`(body: String) throws {
    try RuleCase("unbalanced-brackets", body: body).expectPlaces()
  }

  @Test(arguments: [
    "(one) [two] (three (four))", "1) one and 2) two", "a) one\n\nb) two; iii) three",
    "Items (a) and (b)", "`f(`", "https://www.example.org/a(b", "- one (two:\n- three\n- four)",
    "See [this (report)](https://www.example.org/)", "1\\) and 2) www.example.org",
  ])
  func `is not seen in labels and in pairs`(body: String) throws {
    try RuleCase("unbalanced-brackets", body: body).expectPlaces()
  }
}
