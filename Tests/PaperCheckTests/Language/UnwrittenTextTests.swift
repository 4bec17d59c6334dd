import Testing

@Suite struct `A placeholder in a text` {
  @Test(arguments: [
    RuleCase("unwritten-text", "an ellipsis alone", body: "1️⃣…"),
    RuleCase("unwritten-text", "three dots alone", body: "- 1️⃣..."),
    RuleCase("unwritten-text", "an ellipsis at the end", body: "The Board considered 1️⃣…"),
    RuleCase("unwritten-text", "an ellipsis before a full stop", body: "The Board considered 1️⃣…."),
    RuleCase("unwritten-text", "an ellipsis at the start", body: "*1️⃣… Action Plan*"),
    RuleCase("unwritten-text", "abbreviations", body: "Dates: 1️⃣TBC\n\nVenue is 2️⃣tba."),
    RuleCase(
      "unwritten-text", "crosses",
      body: "1️⃣xx people came.\n\nIt costs 2️⃣£XX.\n\nIt rose to 3️⃣XX%.\n\nBy 4️⃣xx/xx/xxxx."),
    RuleCase("unwritten-text", "in brackets", body: "Dear 1️⃣[name]\n\nOn 2️⃣[insert date]."),
    RuleCase("unwritten-text", "filler", body: "1️⃣Lorem ipsum dolor sit amet."),
    RuleCase("unwritten-text", "in a table", body: "| Who | When |\n|---|---|\n| Sam | 1️⃣TBC |"),
    RuleCase(
      "unwritten-text", "in front matter",
      frontMatter: """
        to: 1️⃣Anytown Health and Wellbeing Board
        recommendations: [Endorse 2️⃣…]
        report-authors:
          - { name: 3️⃣A. N. Other, telephone: 4️⃣01632 960000, email: 5️⃣a.n.other@example.gov.uk }

        """,
      body: "Text."),
  ])
  func `is found`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test(arguments: [
    RuleCase("unwritten-text", "how a sentence trails off", body: "And so on… and on."),
    RuleCase("unwritten-text", "what a quotation leaves out", body: "\"The Board […] agreed.\""),
    RuleCase("unwritten-text", "a dash of dots", body: "It rose ... and fell again ..."),
    RuleCase("unwritten-text", "Roman numbers", body: "See Part XX, and Schedule XXX."),
    RuleCase("unwritten-text", "shown as typed", body: "Write `TBC` or `…` there."),
    RuleCase("unwritten-text", "part of a word", body: "Vtba, Maxx and the x-axis, 2xx codes."),
    RuleCase("unwritten-text", "another name", body: "Another reports. The town of Other."),
  ])
  func `is not seen in what is written`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }
}
