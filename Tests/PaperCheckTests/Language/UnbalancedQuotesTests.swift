import Testing

@Suite struct `A quotation mark without the other one` {
  @Test(arguments: [
    "highlights that1️⃣' Factoring in the effects, accessible to all.'", "1️⃣\"One of many",
    "1️⃣'One of many", "1️⃣“One of many", "1️⃣‘One of many", "one of many1️⃣” and more",
    "one 'two' three1️⃣' four",
  ])
  func `is found`(body: String) throws {
    try RuleCase("unbalanced-quotes", body: body).expectPlaces()
  }

  @Test(arguments: [
    "the 'good growth' of Coventry", "‘good growth’ and “more” \"growth\"", "the residents' views",
    "'the residents' views count', they said", "Compass' own, Bumps and Babies' groups",
    "'tis the '90s", "a 5\" pipe of 6'", "it's, don't, O’Brien", "of \"\\\".",
    "(\"good\" (\"growth\"))", "\"the 'good' growth\"",
    "“One.\n\n“Two.”", "`it's '`", "('good growth')",
    "'Your Choice' and 'Your Choice Feel the Heat'",
  ])
  func `is not seen in apostrophes and pairs`(body: String) throws {
    try RuleCase("unbalanced-quotes", body: body).expectPlaces()
  }
}
