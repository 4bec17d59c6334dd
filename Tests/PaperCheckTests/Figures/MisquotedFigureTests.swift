import PaperMarkup
import PaperModel
import Testing

@Suite struct `A number that differs from the figure it tells` {
  private static let rows = [
    "PI2,actual,2016/17,257", "PI2,actual,Q2 2017/18,40", "PI2,year-to-date,Q2 2017/18,148",
    "PI10,actual,2016/17,6.5%", "PI10,year-to-date,Q2 2017/18,6.4%",
    "PI12,actual,2016/17,\"1,641\"", "PI12,year-to-date,Q2 2017/18,\"1,590\"",
  ]

  private static let indicators = [
    FigureFiles.indicator(),
    FigureFiles.indicator(
      "PI10", title: "Percentage of people recorded as unfit for work who claim ESA",
      unit: "percent", better: "lower", targets: ["{ for: 2017/18, value: 6.3% }"]),
    FigureFiles.indicator(
      "PI12", title: "Number of people whom the Coventry Job Shop helps into employment",
      targets: ["{ for: 2017/18, value: '3,200' }"]),
  ]

  private static func found(
    _ body: String, _ description: String = "", rows: [String] = [], plan: String? = nil
  ) -> RuleCase {
    let record = FigureFiles.record(indicators, Self.rows + rows)
    let plan = plan.map { ["plan.yaml": $0] } ?? [:]
    return RuleCase(
      "misquoted-figure", description,
      files: record.merging(plan) { $1 }.merging([
        "paper.md": FigureFiles.paper(body, hasPlan: !plan.isEmpty)
      ]) { $1 })
  }

  @Test(arguments: [
    found("- 1️⃣184 young people with disabilities met a work coach (annual target 170)"),
    found("- 148 young people with disabilities met a work coach (annual target 2️⃣107)"),
    found("The Coventry Job Shop helped 1️⃣1,509 people into employment."),
    found("The Job Shop in Coventry helped 1️⃣1509 people to find employment by September."),
    found("The percentage of people recorded as unfit for work who claim ESA stood at 1️⃣4.6%."),
    found("People recorded as unfit for work who claim ESA: 1️⃣4.6 per cent"),
    found(
      """
      The Coventry Job Shop helped 1,590 people into employment and 1️⃣184 young people with
      disabilities met a work coach.
      """, "the second of two"),
    found("At the end of September 1️⃣184 young people with disabilities had met a work coach."),
    found("In the second quarter 1️⃣44 young people with disabilities met a work coach."),
  ])
  func `is found at the number`(_ rule: RuleCase) throws { try rule.expectPlaces() }

  @Test func `names the figure, the row and the reference`() throws {
    let rule = Self.found("184 young people with disabilities met a work coach.")
    let finding = try #require(try rule.findings().first)
    #expect(finding.message == "'184' is not the year to date of PI2, which is '148'")
    #expect(finding.help == "write '${PI2.ytd}', which the program looks up")
    #expect(finding.notes.map(\.range.file) == ["figures.csv"])
    #expect(finding.notes.map(\.range.start.line) == [4])
  }

  @Test(arguments: [
    found("148 young people with disabilities met a work coach (annual target 170)."),
    found("${PI2.ytd} young people with disabilities met a work coach."),
    found("In 2016/17 there were 99 young people with disabilities who met a work coach."),
    found("In 2015, 99 young people with disabilities met a work coach."),
    found("In July 99 young people with disabilities met a work coach."),
    found("From July to September 40 young people with disabilities met a work coach."),
    found("Last year 257 young people with disabilities met a work coach."),
    found("By March 400 young people with disabilities will meet a work coach."),
    found("About 150 young people with disabilities met a work coach."),
    found("More than 140 young people with disabilities met a work coach."),
    found("20 of the young people with disabilities who met a work coach have found a job."),
    found("148 young people with disabilities met a work coach, 20 of them twice."),
    found("12 local employers met young people with disabilities and their work coach."),
    found("Young people with disabilities aged 16 to 24 met a work coach."),
    found("In Foleshill 30 young people with disabilities met a work coach."),
    found("Another 30 young people with disabilities met a work coach."),
    found("15 young people met a coach.", "too few words"),
    found("The Coventry Job Shop helped 1,600 people into employment.", "rounded"),
    found("Of people recorded as unfit for work 6% claim ESA.", "rounded"),
    found("120 people recorded as unfit for work claim ESA.", "another unit"),
    found("The following came in 2015/16:\n\n- 99 young people with disabilities met a work coach"),
    found("Each week 99 young people with disabilities met a work coach."),
  ])
  func `is not seen in what is right or tells something else`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  private static func plan(_ progress: String) -> String {
    """
    kind: action-plan
    title: Plan
    groups:
      - priority: growth
        aims:
          - aim: Help people into employment
            actions:
              - text: Help 900 people into employment at the Coventry Job Shop
            progress:
              - period: 2016/17
                text: The Coventry Job Shop helped 77 people into employment.
              - period: H1 2017/18
                text: \(progress)

    """
  }

  @Test(arguments: [
    found(
      "Text.", "in the report that is printed",
      plan: plan("The Coventry Job Shop helped 1️⃣1,509 people into employment.")),
    found(
      "Text.", "as it should be",
      plan: plan("The Coventry Job Shop helped 1,590 people into employment.")),
  ])
  func `is found in reports of progress`(_ rule: RuleCase) throws { try rule.expectPlaces() }
}
