import PaperModel
import Testing

@Suite struct `Figures of areas and groups` {
  @Test func `are kept apart from the board's own`() throws {
    let view = try outcomes([
      OutcomeRow(period: "2021", value: "7%"),
      OutcomeRow(period: "2022", value: "5%", area: "england"),
      OutcomeRow(period: "2022", value: "9%", group: "poor"),
      OutcomeRow(period: "2022", value: "8%", area: "england", group: "poor"),
    ])
    #expect(view.latest()?.value.typed == "7%")
    #expect(view.latest(FigurePopulation(area: "england"))?.value.typed == "5%")
    #expect(view.latest(FigurePopulation(group: "poor"))?.value.typed == "9%")
    #expect(view.latest(FigurePopulation(area: "england", group: "poor"))?.value.typed == "8%")
    #expect(view.latest(FigurePopulation(group: "rich")) == nil)
    #expect(
      view.others == [
        FigurePopulation(area: "england"), FigurePopulation(group: "poor"),
        FigurePopulation(area: "england", group: "poor"),
      ])
  }

  @Test func `are revised by a later return, each for itself`() throws {
    let rows = [
      OutcomeRow(period: "2022", value: "7%", suppliedOn: "2023-01-01"),
      OutcomeRow(period: "2022", value: "5%", area: "england", suppliedOn: "2023-01-01"),
      OutcomeRow(period: "2022", value: "6%", area: "england", suppliedOn: "2023-05-01"),
    ]
    let now = try outcomes(rows)
    #expect(now.latest()?.value.typed == "7%")
    #expect(now.latest(FigurePopulation(area: "england"))?.value.typed == "6%")
    let before = try outcomes(rows, asOf: "2023-04-30")
    #expect(before.latest(FigurePopulation(area: "england"))?.value.typed == "5%")
  }

  @Test func `of a time after the paper's period are not looked at`() throws {
    let view = try outcomes([
      OutcomeRow(period: "2023", value: "7%"), OutcomeRow(period: "2024", value: "6%"),
    ])
    #expect(view.latest()?.value.typed == "7%")
  }

  @Test func `are put beside those of the same period, or else the latest`() throws {
    let view = try outcomes([
      OutcomeRow(period: "2021", value: "7%"), OutcomeRow(period: "2022", value: "[x]"),
      OutcomeRow(period: "2021", value: "5%", area: "england"),
      OutcomeRow(period: "2022", value: "4%", area: "england"),
      OutcomeRow(period: "2020", value: "9%", group: "poor"),
    ])
    #expect(view.shown(.own)?.value.typed == "7%")
    #expect(view.shown(FigurePopulation(area: "england"))?.value.typed == "5%")
    #expect(view.shown(FigurePopulation(group: "poor"))?.value.typed == "9%")
  }

  @Test(arguments: [("6%", "8%"), ("7%", "7%"), ("5.5%", "7.0%")])
  func `have limits around them`(lower: String, upper: String) {
    let value = FigureValue(parsing: "7%")
    #expect(
      ConfidenceLimits(FigureValue(parsing: lower), FigureValue(parsing: upper), around: value)
        != nil)
  }

  @Test(arguments: [
    ("7.1%", "8%"), ("5%", "6.9%"), ("6", "8"), ("", "8%"), ("[x]", "8%"), ("8%", "6%"),
  ])
  func `have no limits that do not hold them`(lower: String, upper: String) {
    let value = FigureValue(parsing: "7%")
    #expect(
      ConfidenceLimits(FigureValue(parsing: lower), FigureValue(parsing: upper), around: value)
        == nil)
  }
}
