import Testing

@Suite struct `A promise that is past on the date of its paper` {
  private static let rule = "past-promise"

  /// The paper is of 5 February 2018 and reports on quarter 2 of 2017/18.
  @Test(arguments: [
    "Workshops 1️⃣will commence in quarter 3.", "They 1️⃣will start, with partners, in November 2017.",
    "Dates 1️⃣have been agreed for January 2018.", "A review 1️⃣is due in November 2017.",
    "It 1️⃣is due to open by 31 December 2017.", "The team 1️⃣plans to report by the end of 2017.",
    "It 1️⃣will be published in late autumn 2017.", "It 1️⃣will *run* until 4 February 2018.",
    "We 1️⃣shall meet on Monday, 8 January 2018.", "It 1️⃣will begin in Q3 2017/18.",
    "The centre 1️⃣will open in November.",
    "They will start in March 2018.", "They will start on 5 February 2018.",
    "They will start in Q4.",
    "The Board will note that in November 2017 it opened.",
    "It will build on the plan agreed in May 2017.",
    "It was due to open in November 2017.", "Dates had been agreed for January 2018.",
    "It will use what was learnt in November 2017.",
    "It opened in November 2017 and will stay open.",
    "It will go on from November 2017.",
    "It will use findings from the workshops in November 2017.",
    "It will happen. In November 2017 it began.", "There was the will in 2018 to start.",
    "The plan was agreed in January 2018.", "The plan has been agreed in January 2018.",
    "> It will start in November 2017.", "It will reach the target for 2016/17.",
    "Young people who will turn 18 in 2018 may apply.", "It would be done by 2017.",
    "It will build on success in 2016/17.", "The offer will not be compared with prices in 2016.",
    "Places will be higher than in 2016.", "It will go on as in 2016.",
  ])
  func `is found`(body: String) throws {
    try RuleCase(Self.rule, body, frontMatter: "period: Q2 2017/18\n", body: body).expectPlaces()
  }

  @Test func `is found in a recommendation, and in a report that the paper prints`() throws {
    try RuleCase(
      Self.rule,
      files: [
        "board.yaml": "kind: board\nname: X\npriorities: [{ id: p, title: P }]\n",
        "plan.yaml": """
        kind: action-plan
        title: X
        groups:
          - priority: p
            introduction: It will start in November 2017.
            aims:
              - aim: Start it, which will be done by November 2017
                progress:
                  - { period: 2016/17, text: It will start in quarter 1. }
                  - period: H1 2017/18
                    text: |
                      Done.

                      - It 1️⃣will start in
                        quarter 3.
                  - { period: H2 2017/18, text: It will start in November 2017. }
        """,
        "paper.md": """
        ---
        kind: paper
        date: 2018-02-05
        period: Q2 2017/18
        subject: What will be in November 2017
        recommendations: [Note that it 1️⃣is planned for November 2017]
        appendices: [{ title: Plan, plan: plan.yaml }]
        ---

        ## What will be in November 2017

        X.
        """,
      ]
    ).expectPlaces()
  }

  @Test func `needs a year where the paper reports on no period`() throws {
    let body = "It will start in quarter 3. It 1️⃣will start in November 2017. It will start in May."
    try RuleCase(Self.rule, body: body).expectPlaces()
  }

  @Test(arguments: [
    "Confirm leads for healthy weight 1️⃣by 30 November 2017",
    "Publish the plan 1️⃣before the end of 2017",
    "Endorse the progress made by 30 November 2017",
    "Confirm leads by 30 April 2018",
  ])
  func `is found in a recommendation without a word for what is to come`(text: String)
    throws
  {
    try RuleCase(
      Self.rule, frontMatter: "recommendations: ['\(text)']\n", body: "Text."
    ).expectPlaces()
  }
}
