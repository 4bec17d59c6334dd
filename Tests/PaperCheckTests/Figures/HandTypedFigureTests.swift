import PaperMarkup
import PaperModel
import Testing

@Suite struct `A figure that is typed by hand` {
  private static func found(_ body: String, _ description: String = "") -> RuleCase {
    let rows = [
      "PI2,baseline,2015/16,12", "PI2,actual,2016/17,257", "PI2,actual,Q2 2017/18,40",
      "PI2,year-to-date,Q2 2017/18,148",
    ]
    return RuleCase(
      "hand-typed-figure", description,
      files: FigureFiles.record([FigureFiles.indicator()], rows).merging([
        "paper.md": FigureFiles.paper(body)
      ]) { $1 })
  }

  @Test(arguments: [
    found("- 1️⃣148 young people with disabilities met a work coach (annual target 2️⃣170)"),
    found(
      "1️⃣40 young people with disabilities met a work coach this quarter, after a start at 2️⃣12."),
    found("Young people with disabilities who met a work coach, against a target of 1️⃣170."),
  ])
  func `is found at each number`(_ rule: RuleCase) throws { try rule.expectPlaces() }

  @Test func `is told which reference stands for it`() throws {
    let body = """
      148 young people with disabilities met a work coach (target 170).

      257 young people with disabilities met a work coach in the first year.
      """
    #expect(
      try Self.found(body).findings().map(\.help) == [
        "write '${PI2.ytd}', which the program looks up",
        "write '${PI2.target}', which the program looks up",
        "write '${PI2.actual 2016/17}', which the program looks up",
      ])
  }

  @Test(arguments: [
    found("- ${PI2.ytd} young people with disabilities met a work coach (target ${PI2.target})"),
    found("148 letters were sent to the young people.", "in other words"),
    found("149 young people with disabilities met a work coach.", "another number"),
    found("The 148 bus takes young people with disabilities to a work coach.", "another thing"),
  ])
  func `is not seen in what is something else`(_ rule: RuleCase) throws { try rule.expectPlaces() }
}
