import Testing

@Suite struct `A name that a document writes in two ways` {
  @Test(arguments: [
    "The Call to Action and the Call to Action. A 1️⃣Call for Action",
    "The 1️⃣Marmot City Action Plan is the Marmot Action Plan and the Marmot Action Plan",
    "The 1️⃣Equality and Equity Plan. The Equity & Equality Plan. The Equity and Equality Plan",
  ])
  func `is found where it is rarer`(body: String) throws {
    try RuleCase("inconsistent-name", body: body + ".").expectPlaces()
  }

  @Test(arguments: [
    "Public Health England and Public Health",
    "Coventry University, Coventry University Enterprises",
    "the Marmot Steering Group and the Steering Group", "Call to Action & Call to action",
    "The Health Index for England. Health in England",
    "Coventry as a Marmot City, Coventry a Marmot City",
    "Integrated Care Board and Integrated Care System",
  ])
  func `is not seen in short forms and other names`(body: String) throws {
    try RuleCase("inconsistent-name", body: body + ".").expectPlaces()
  }

  @Test func `is looked for within one document`() throws {
    let paper = { (text: String) in
      "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n---\n\n## Purpose\n\n\(text)\n"
    }
    try RuleCase(
      "inconsistent-name",
      files: ["a.md": paper("The Call to Action."), "b.md": paper("The Call for Action.")]
    ).expectPlaces()
  }
}
