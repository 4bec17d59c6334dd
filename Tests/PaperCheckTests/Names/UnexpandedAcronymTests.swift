import PaperModel
import Testing

@Suite struct `An abbreviation that is nowhere written out` {
  @Test(arguments: [
    "The 1️⃣JSNA is out. The JSNA's figures", "41 1️⃣PCNs and the 2️⃣VCSE/3️⃣ICB group",
    "- 1️⃣SENDIASS\n- NHS-funded\n- 2️⃣EMTAS", "a non-1️⃣NEET group",
  ])
  func `is found at its first place`(body: String) throws {
    try RuleCase("unexpanded-acronym", body: body).expectPlaces()
  }

  @Test(arguments: [
    "The Joint Strategic Needs Assessment (JSNA) is out. The JSNA's figures",
    "the NHS, GPs, the UK", "EAL (English as an Additional Language) and EAL",
    "THIS REPORT MUST NOT BE SHARED", "PI1, Q2, COVID-19, H1 and ECO4", "World War II", "`ABC`",
    "https://www.example.org/ABC", "RESOLVED that it be noted", "### PURPOSE\n\nText.",
    "The Board of A & B",
    "Special Educational Needs Co-ordinators (SENCO). A SENCO", "Looked After Children (LAC). LAC",
  ])
  func `is not seen where it is written out or known`(body: String) throws {
    try RuleCase("unexpanded-acronym", body: body).expectPlaces()
  }

  @Test(arguments: [
    "Department for Work and Pensions. DWP", "CRASAC and Coventry and Rugby CCG",
    "1️⃣DWP alone",
  ])
  func `may be short for a name of board yaml that the document has`(body: String) throws {
    try RuleCase(
      "unexpanded-acronym",
      organisations: [
        "name: Department for Work and Pensions, short-name: DWP", "name: CRASAC",
        "name: Coventry and Rugby Clinical Commissioning Group, short-name: Coventry and Rugby CCG",
      ], body: body
    ).expectPlaces()
  }

  @Test func `in a plan may be written out in the paper`() throws {
    let plan = { (text: String) in
      "kind: action-plan\ntitle: Plan\ngroups:\n  - priority: p\n    introduction: \(text)\n    aims: []\n"
    }
    try RuleCase(
      "unexpanded-acronym",
      files: [
        "board.yaml":
          "kind: board\nname: Sample Board\npriorities: [{ id: p, title: People }]\n",
        "paper.md":
          "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\nappendices:\n"
          + "  - { title: Plan, plan: plan.yaml }\n---\n\n## Purpose\n\n"
          + "The Joint Strategic Needs Assessment (JSNA) and the 1️⃣ICB.\n",
        "plan.yaml": plan("The JSNA, the ICB and the 2️⃣LEP."),
        "other.yaml": plan("The 3️⃣JSNA."),
      ]
    ).expectPlaces()
  }

  @Test func `is known where the board says so, or has words that the board states`() throws {
    let board = """
      kind: board
      name: Sample Board
      words:
        acronyms: [WWC]
        acronym-meanings: [XYZ = Xylophone Youth Zone]

      """
    let rule = RuleCase(
      "unexpanded-acronym",
      files: [
        "board.yaml": board,
        "paper.md": "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n---\n\n"
          + "## Purpose\n\nThe WWC and the 1️⃣XYZ.\n",
      ])
    try rule.expectPlaces()
    #expect(
      try rule.findings().map(\.help)
        == ["write 'Xylophone Youth Zone (XYZ)' where it is first used"])
  }

  @Test func `is told its words where they are known`() throws {
    let rule = RuleCase(
      "unexpanded-acronym",
      body: "The Workplace Wellbeing Charter is ours. The WWC, the JSNA and the XYZ.")
    #expect(
      try rule.findings().map(\.help) == [
        "write 'Workplace Wellbeing Charter (WWC)' where it is first used",
        "write 'Joint Strategic Needs Assessment (JSNA)' where it is first used",
        "write it out where it is first used, with the short form in brackets",
      ])
  }
}
