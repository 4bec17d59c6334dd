import PaperCheck
import PaperModel
import TestSupport
import Testing

/// Sentences that claim something of the numbers in them, and what a rule makes of them.
@Suite struct `A sentence that claims something of its numbers` {
  @Test(arguments: [
    // Which way it went.
    "The number 1️⃣fell from 9.4 to 11.2.", "It was 1️⃣cut from 183 to 243.",
    "An 1️⃣increase from 243 to 183 was reported.", "The 1️⃣reduction from 7 to 9 was noted.",
    "It is 1️⃣rising from 1,200 to 900.",
    // By how many times.
    "It more than 1️⃣doubled, from 183 to 243.", "It 1️⃣doubled from 183 to 243.",
    "It almost 1️⃣doubled from 100 to 220.", "It 1️⃣trebled from 10 to 22.",
    "It 1️⃣halved from 200 to 150.", "It more than 1️⃣halved from 200 to 120.",
    // By how many percent.
    "It rose by 1️⃣42% from 183 to 443.", "It fell by 1️⃣42 per cent from 443 to 183.",
    "An increase of 1️⃣12%, from 100 to 121, was seen.", "It rose by more than 1️⃣50% from 100 to 140.",
    "It rose by almost 1️⃣50% from 100 to 160.", "It fell by 1️⃣2% from 20% to 18%.",
    // By which part.
    "It rose by 1️⃣a third from 100 to 150.", "It fell by 1️⃣half from 100 to 80.",
    "It fell by 1️⃣two thirds from 90 to 60.", "It rose by more than 1️⃣a quarter from 100 to 120.",
    // By how much.
    "It rose by 1️⃣30 from 100 to 120.", "It rose by 1️⃣£300 from £1,000 to £1,200.",
  ])
  func `of a change that they do not have is told`(sentence: String) throws {
    try RuleCase("contradicted-change", sentence, body: sentence).expectPlaces()
  }

  @Test(arguments: [
    "The number fell from 11.2 to 9.4.", "A rise from 183 to 243.", "Falls rose from 183 to 190.",
    "It more than doubled, from 100 to 243.", "It doubled from 183 to 360.",
    "It almost doubled from 100 to 190.", "It halved from 200 to 98.",
    "It more than halved from 200 to 90.", "It rose by 142% from 183 to 443.",
    "It fell by 59% from 443 to 183.", "It rose by over 40% from 100 to 141.",
    "It rose by about 50% from 100 to 147.", "It rose by a third from 90 to 121.",
    "It rose by more than a quarter from 100 to 130.", "It fell by nearly half from 100 to 53.",
    "It fell by 10% from 20% to 18%.", "It fell by 2 percentage points from 20% to 18%.",
    "It rose by £0.3 million from £1.2 million to £1.6 million.",
    "It rose by a third of the target from 100 to 150.",
    "It rose by 42% of the target from 1 to 9.",
    "It grew from 2015 to 2012.", "The hours are cut from 9 am to 5 pm.",
    "It rose from strength to strength.", "It rose. From 20 to 10 is far.",
    "The number of cuts went from 5 to 9.", "It rose from £1.2 million to 1,300 homes.",
    "It rose from 0 to 120 by 20%.", "It rose by 20 to 30 a month from 100.",
  ])
  func `of a change that they have is not`(sentence: String) throws {
    try RuleCase("contradicted-change", sentence, body: sentence).expectPlaces()
  }

  @Test func `of percent is told where percentage points are meant`() throws {
    let found = try RuleCase(
      "contradicted-change", body: "Smoking fell by 2% from 20% to 18%."
    ).findings()
    #expect(
      found.map(\.message) == [
        "2% is the difference in percentage points; from 20% to 18% are 10%"
      ])
    #expect(found.map(\.help) == ["write 'percentage points'"])
  }

  @Test(arguments: [
    ("40 of 254 residents (1️⃣26%) replied.", "40 of 254 are 16%, and not 26%"),
    ("40 out of the 254 (1️⃣26 per cent).", "40 of 254 are 16%, and not 26 per cent"),
    ("Some 1️⃣26% (40 of 254) replied.", "40 of 254 are 16%, and not 26%"),
    ("All 50 of 40 (1️⃣80%) came.", "50 of 40 are 125%, and not 80%"),
    ("3 of 1,200 (1️⃣2.5%) left.", "3 of 1200 are 0.3%, and not 2.5%"),
    ("30 (75%) are green, 4 (1️⃣20%) amber and 6 (2️⃣5%) red.", "of the 40 in all"),
  ])
  func `of a share that they do not have is told`(sentence: String, message: String) throws {
    let rule = RuleCase("miscomputed-share", sentence, body: sentence)
    try rule.expectPlaces()
    let found = try rule.findings().first?.message.replacing(",", with: "")
    #expect(found?.hasPrefix(message.replacing(",", with: "")) == true, "\(found ?? "")")
  }

  @Test(arguments: [
    "40 of 254 residents (16%) replied.", "40 of 254 (15.7%).", "40 of 254 (15%).",
    "Some 16% (40 of 254) replied.", "Of the 254 people, 40 (26%) were men.",
    "40 of 254 (26% of the target) came.", "40 of 254, and later 26%, came.",
    "40 of 254 homes (in Foleshill, 26%) are old.", "40% of 254 (26%) came.",
    "30 (75%) are green, 4 (10%) amber and 6 (15%) red.", "30 (75%) came and 4 (80%) left.",
    "10 (33%) went, 10 (33%) came and 10 (33%) stayed.", "0 of 0 (0%) came.",
    "Item 3 of 5 (page 26) says so.", "1 of 3 (0.3).",
  ])
  func `of a share that they have is not`(sentence: String) throws {
    try RuleCase("miscomputed-share", sentence, body: sentence).expectPlaces()
  }

  @Test(arguments: [
    "148 people met a coach, 1️⃣above the target of 170.",
    "The figure of 148 1️⃣exceeded the annual target of 170.",
    "Of all, 6.8% smoked, 1️⃣below the target of 6.3%.",
    "170 homes were visited, 1️⃣more than the target of 170.",
    "£1.2m was spent, 1️⃣less than the target for 2017/18 of £1.1m.",
    "180 people came, 1️⃣short of the target of 170.",
  ])
  func `of a target that they do not have is told`(sentence: String) throws {
    try RuleCase("contradicted-comparison", sentence, body: sentence).expectPlaces()
  }

  @Test(arguments: [
    "148 people met a coach, below the target of 170.",
    "148 people met a coach, not above the target of 170.",
    "148 people came, 22 below the target of 170.", "Over 148 came, above the target of 170.",
    "148 of 200 came, above the target of 60%.", "12 of 148 came, above the target of 100.",
    "148 came. Above the target of 170 we pay more.", "148 came, above the figure of 170.",
    "Whether 148 is above the target of 170 is unknown.",
    "148 came, which will exceed the target of 170.", "148 people came, over the 170 of 2016.",
    "Homes below the target of 20 degrees were 148.",
  ])
  func `of a target that they have, or nothing, is not`(sentence: String) throws {
    try RuleCase("contradicted-comparison", sentence, body: sentence).expectPlaces()
  }

  @Test(arguments: [
    "Those aged 1️⃣24-16 came.", "Those 1️⃣24–16 year olds came.", "Ages 1️⃣24 to 16 came.",
    "The plan for 1️⃣2019-2016 ended.", "The plan for 1️⃣2019–16 ended.",
  ])
  func `of a range that goes backwards is told`(sentence: String) throws {
    try RuleCase("backward-range", sentence, body: sentence).expectPlaces()
  }

  @Test(arguments: [
    "Those aged 16-24 came.", "The plan for 2016-2019 began.", "The plan for 2016-19 began.",
    "The plan for 1998-02 began.", "On 2019-12-05 it ended.", "In 2019-05 it ended.",
    "They won 24-16.", "Call 024-7583.", "Pages 24-16.", "The years 2016-2016.",
    "Aged 16 to 24.", "It went from 24 to 16.",
  ])
  func `of a range that goes forwards is not`(sentence: String) throws {
    try RuleCase("backward-range", sentence, body: sentence).expectPlaces()
  }
}

@Suite struct `The total of a table` {
  private static func table(_ rows: String...) -> String {
    "| Ward | Grants | Share | Paid |\n| --- | --- | --- | --- |\n" + rows.joined(separator: "\n")
  }

  @Test(arguments: [
    table(
      "| A | 12 | 57% | £1,200 |", "| B | 9 | 43% | £900 |", "| Total | 1️⃣22 | 100% | 2️⃣£2,000 |"),
    table("| A | 1.2 | x | [x] |", "| B | 9.3 | y | £9 |", "| **Total** | 1️⃣11 | 100% | £2,000 |"),
  ])
  func `that is not the sum of its column is told`(body: String) throws {
    try RuleCase("miscomputed-total", body, body: body).expectPlaces()
  }

  @Test(arguments: [
    table("| A | 12 | 57% | £1,200 |", "| B | 9 | 43% | £900 |", "| Total | 21 | 99% | £2,100 |"),
    table("| A | 1.2 | x | n/a |", "| B | 9.3 | y | £9 |", "| Total | 10.6 | 100% | £2,000 |"),
    table(
      "| A | 12 | 1% | £1 |", "| Subtotal | 12 | 1% | £1 |", "| B | 9 | 1% | £1 |",
      "| Total | 22 | 2% | £2 |"),
    table("| A | 12 | 57% | £1,200 |", "| B | 9 | 43% | £900 |", "| Average | 22 | 1% | £2,000 |"),
    table("| A | 12 | 1% | £1 |", "| Total | 13 | 1% | £1 |"),
  ])
  func `is left alone where it is, or is none`(body: String) throws {
    try RuleCase("miscomputed-total", body, body: body).expectPlaces()
  }

  @Test func `says what the rows add up to`() throws {
    let found = try RuleCase(
      "miscomputed-total",
      body: Self.table("| A | 12 | a | £1 |", "| B | 9 | b | £1 |", "| Total | 22 | c | £2 |")
    ).findings()
    #expect(found.map(\.message) == ["the rows above add up to 21, and not 22"])
  }
}

@Suite struct `A text that is there twice` {
  private static let paragraph =
    "The Marmot steering group has met four times and has agreed a plan for the coming year."

  @Test(arguments: [
    "\(paragraph)\n\nOther words.\n\n1️⃣\(paragraph)",
    "- Support for young people\n- Advice for employers\n- 1️⃣Support for young people",
    "- Visited ${PI1.ytd} homes\n- Visited the homes\n- 1️⃣visited the homes",
  ])
  func `is told where it is again`(body: String) throws {
    let body = body.replacing(" ${PI1.ytd}", with: "")
    try RuleCase("repeated-text", body, body: body).expectPlaces()
  }

  @Test(arguments: [
    "The Board met.\n\nOther words.\n\nThe Board met.",
    "- Support for people\n\nText.\n\n- Support for people",
    "\(paragraph)\n\n### Other\n\n\(paragraph)",
    "- Yes\n- No\n- Yes", "| a | b |\n| --- | --- |\n| \(paragraph) | \(paragraph) |",
    "\(paragraph)\n\n\(paragraph.replacing("four", with: "five"))",
  ])
  func `is left alone where it is short, in a table, or another`(body: String) throws {
    try RuleCase("repeated-text", body, body: body).expectPlaces()
  }
}
