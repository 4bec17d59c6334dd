import PaperModel
import Testing

/// A framework of one principle, with marks where a rule is to find something.
private func framework(
  _ rule: String, _ description: String = "", keys: String = "", body: String = "",
  principle: String = "indicators: [one]\n", text: String = "",
  indicators: String = "  - { id: one, title: One, unit: percent }\n", figures: String = "",
  id: String = "p"
) -> RuleCase {
  RuleCase(
    rule, description,
    files: [
      "framework.md":
        "---\nkind: framework\ntitle: F\ndate: 2023-07-31\nindicators: [set.yaml]\n"
        + "principles: [p.md]\n\(keys)---\n\n## Introduction\n\nX.\n\n\(body)\n",
      "p.md":
        "---\nkind: principle\nid: \(id)\ntitle: P\n\(principle)---\n\n## Focus\n\nX.\n\n\(text)\n",
      "set.yaml":
        "kind: indicators\ntitle: S\nfigures: set.csv\nindicators:\n\(indicators)",
      "set.csv": "indicator,measure,period,value\n\(figures)",
    ])
}

@Suite struct `A framework with a fault` {
  @Test(arguments: [
    framework("unwatched-principle", "none", principle: "", id: "1️⃣p"),
    framework("unwatched-principle", "some"),
    framework("unwatched-principle", "in development", principle: "in-development: Soon.\n"),
    framework(
      "unplaced-indicator", "one of two",
      indicators:
        "  - { id: one, title: One, unit: percent }\n  - { id: 1️⃣two, title: Two, unit: percent }\n"
    ),
    framework("unplaced-indicator", "all placed"),
    framework(
      "unlisted-partner", "misspelt",
      keys: "partners: [{ partners: [Citizens Advice, Grapevine] }]\n",
      principle: "delivery: [{ partners: [1️⃣Citizen Advice, grapevine] }]\n"),
    framework(
      "unlisted-partner", "another spelling",
      keys: "partners: [{ partners: [{ name: Citizens Advice, also: [CAB] }] }]\n",
      principle: "delivery: [{ partners: [CAB] }]\n"),
    framework(
      "unlisted-partner", "no list at all", principle: "delivery: [{ partners: [Somebody] }]\n"),
    framework(
      "variant-name", "of programmes",
      principle:
        "delivery: [{ programmes: [Family Hubs, 1️⃣Family Hub programme, Family Hubs, Family Fun] }]\n"
    ),
    framework(
      "variant-name", "of partners",
      principle: "delivery: [{ partners: [Department of Work, 1️⃣Department for Work] }]\n"),
    framework(
      "variant-name", "that is listed",
      keys: "programmes: [{ name: Family Hubs, also: [Family Hub programme] }]\n",
      principle: "delivery: [{ programmes: [Family Hub programme] }]\n"),
    framework(
      "unsourced-statistic", "in the headlines",
      body:
        "## Headline statistics\n\n- 1️⃣20.3% of homes\n- 40[^a] of a hundred\n- Many\n\n[^a]: Census\n"
    ),
    framework(
      "unsourced-statistic", "looked up",
      keys: "period: 2020\n", body: "## Headline statistics\n\n- ${one.actual} of homes\n",
      figures: "one,actual,2020,5%\n"),
    framework("unsourced-statistic", "elsewhere", body: "## Other\n\n- 20.3% of homes\n"),
    framework("undated-year", "in the text", body: "It rose 1️⃣last year. 2️⃣This year it fell."),
    framework("undated-year", "in a principle", text: "It rose 1️⃣next year."),
    framework(
      "undated-year", "with the year",
      body: "It rose last year (2022). In 2023, this year, it fell."),
    framework("undated-year", "another year", body: "The last five years. A school year. Year 6."),
    framework(
      "misordered-story", "one out of order",
      body: "## Story\n\n### 2010\n\nA.\n\n1️⃣### 2008\n\nB.\n\n### 2012\n\nC.\n"),
    framework(
      "misordered-story", "in order", body: "## Story\n\n### 2008\n\nA.\n\n### May 2010\n\nB.\n"),
    framework(
      "misordered-story", "latest first", body: "## Story\n\n### 2012\n\nA.\n\n### 2010\n\nB.\n"),
    framework(
      "misordered-story", "not all dated", body: "## Story\n\n### 2012\n\nA.\n\n### Then\n\nB.\n"),
    framework(
      "repeated-source", "one address, two wordings",
      body:
        "A[^a] b[^b].\n\n[^a]: <https://census.gov.uk/>\n[^b]: 1️⃣The census, http://www.census.gov.uk\n"
    ),
    framework(
      "repeated-source", "two addresses",
      body: "A[^a] b[^b].\n\n[^a]: <https://census.gov.uk/a>\n[^b]: <https://census.gov.uk/b>\n"),
    framework(
      "repeated-source", "used twice", body: "A[^a] b[^a].\n\n[^a]: <https://census.gov.uk/>\n"),
    framework(
      "mismatched-contents", "of a framework",
      body: "1️⃣## Contents\n\n- Introduction\n- 1. P 7\n- 2️⃣Sumary of principles and indicators\n"),
    framework(
      "mismatched-contents", "in order",
      body: "## Contents\n\n1. Introduction\n2. P\n3. Summary of principles and indicators\n"),
  ])
  func `is told where it is, and a near miss is not`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test(arguments: [
    ("1️⃣fell from 18.8% in 2019 to 20.3% in 2020", true),
    ("rose from 18.8% in 2019 to 20.3% in 2020", false),
    ("1️⃣increased to 18.8% from 20.3%", true), ("increased to 20.3% from 18.8%", false),
    ("1️⃣declined from ${one.actual 2019} to ${one.actual 2020}", true),
    ("rose from ${one.actual 2019} to ${one.actual 2020}", false),
    ("rose by 1️⃣2.5 percentage points from 18.8% to 20.3%", true),
    ("rose by 1.5 percentage points from 18.8% to 20.3%", false),
    ("rose by 8% from 18.8% to 20.3%", false), ("rose by 1️⃣30 from 100 to 120", true),
    ("grew from 2019 to 2020", false), ("1️⃣rose from 5% to 5%", true),
    ("rose. From 20% to 10% is far", false), ("rose from one to two", false),
    ("1️⃣dropped from 1,200 to 1,300", true),
  ])
  func `in what it says of a change is told`(sentence: String, isFound: Bool) throws {
    try framework(
      "contradicted-change", sentence, body: "Fuel poverty \(sentence).",
      figures: "one,actual,2019,18.8%\none,actual,2020,20.3%\n"
    ).expectPlaces()
  }

  @Test func `says what the change is`() throws {
    let found = try framework("contradicted-change", body: "It fell from 18.8% to 20.3%.")
      .findings()
    #expect(found.map(\.message) == ["'fell' does not fit the figures: 18.8% before, 20.3% after"])
    let size = try framework(
      "contradicted-change", body: "It rose by 2 percentage points from 18.8% to 20.3%."
    )
    .findings()
    #expect(size.map(\.message) == ["the difference of 18.8% and 20.3% is 1.5, and not 2"])
  }
}
