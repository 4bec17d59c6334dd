import PaperModel
import Testing

@Suite struct `Thousands with a comma and without` {
  private static func found(
    _ body: String, _ description: String = "", target: String = "'1,200'", rows: [String] = []
  ) -> RuleCase {
    let files = FigureFiles.record(
      [FigureFiles.indicator(targets: ["{ for: 2017/18, value: \(target) }"])], rows)
    return RuleCase(
      "mixed-thousands", description,
      files: files.merging(["paper.md": FigureFiles.paper(body)]) { $1 })
  }

  @Test(arguments: [
    found("The target is 1️⃣1200."),
    found("In all 26,000 people work there, and 1️⃣3400 of them came.", "in one text"),
    found("It cost £1️⃣1200.", "of pounds"),
    found("It cost £1️⃣1999, and not £1,250.", "of pounds that look like a year"),
    found("Of 1️⃣26,000 people 3400 came, and 1200 stayed.", "the rarer", target: "1200"),
    found(
      "Text.", "in the figures", target: "'1,200'",
      rows: ["PI2,actual,2015/16,\"1,844\"", "PI2,actual,2016/17,1️⃣1641"]),
    found("The target is 1,200, and 26,000 people came."),
    found("In 2018 there were 1,200; the target for 2021 is open.", "years"),
    found("Ring 024 7500 0000.", "a telephone number"),
    found("See `1200` and [1200](https://example.org/1200).", "code and links"),
    found("Meet in room 1200, see ref 4711 and ISO-9001.", "names"),
    found("Only 900 came.", "below a thousand"),
  ])
  func `are found in the rarer form`(_ rule: RuleCase) throws { try rule.expectPlaces() }

  @Test func `are mended where the same number stands in both forms`() throws {
    let fixes = try Self.found("The target is 1200, and 3400 of 26,000 or 31,000 came.").findings()
      .map { $0.fix }
    #expect(fixes.map { $0.map(\.replacement) } == [["1,200"], []])
  }

  @Test func `are a note where it is another number`() throws {
    let found = try Self.found("The target is 1200, and 3400 of 26,000 or 31,000 came.").findings()
    #expect(found.map(\.severity) == [.warning, .note])
  }
}
