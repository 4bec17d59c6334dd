import PaperModel
import Testing

/// Indicators without a paper.
private func found(
  _ rule: String, _ indicators: [String], _ description: String = "", paper: Bool = false
) -> RuleCase {
  let files = FigureFiles.record(indicators, [])
  return RuleCase(
    rule, description,
    files: paper ? files.merging(["paper.md": FigureFiles.paper("Text.")]) { $1 } : files)
}

/// An indicator whose id is marked.
private func marked(_ text: String, _ id: String = "PI2") -> String {
  text.replacing("id: \(id)", with: "id: 1️⃣\(id)")
}

@Suite struct `An indicator that lacks something` {
  @Test(arguments: [
    found("missing-definition", [marked(FigureFiles.indicator(definition: nil))]),
    found("missing-definition", [FigureFiles.indicator()]),
    found("missing-indicator-owner", [marked(FigureFiles.indicator(owner: nil))]),
    found("missing-indicator-owner", [FigureFiles.indicator(owner: "{ contact: Jo Patel }")]),
    found("missing-contact", [FigureFiles.indicator(owner: "{ organisation: 1️⃣council }")]),
    found("missing-contact", [FigureFiles.indicator()]),
    found("missing-contact", [FigureFiles.indicator(owner: nil)], "no owner either"),
    found("missing-target", [marked(FigureFiles.indicator(targets: []))]),
    found("missing-target", [FigureFiles.indicator(unit: "milestone", targets: [])]),
    found(
      "missing-target", [FigureFiles.indicator(targets: ["{ for: 2016/17, value: 9 }"])],
      "without a paper for which it lacks"),
    found(
      "missing-target", [marked(FigureFiles.indicator(targets: ["{ for: 2016/17, value: 9 }"]))],
      "for the year of the paper", paper: true),
    found(
      "missing-target",
      [FigureFiles.indicator(targets: ["{ for: 2016/17 to 2018/19, value: 9 }"])],
      "but over several years", paper: true),
    found(
      "missing-target", [FigureFiles.indicator(targets: [], more: ["runs: 2016/17"])],
      "but is not measured now", paper: true),
  ])
  func `is found`(_ rule: RuleCase) throws { try rule.expectPlaces() }

  @Test func `is named once where all of a file lack it`() throws {
    let all = (1...4).map { FigureFiles.indicator("PI\($0)", definition: nil) }
    let rule = found("missing-definition", [marked(all[0], "PI1")] + all.dropFirst())
    try rule.expectPlaces()
    #expect(
      try rule.findings().map(\.message) == ["no definition is stated for any of the 4 indicators"])
    let most = found("missing-definition", all + [FigureFiles.indicator("PI5")])
    #expect(
      try most.findings().map(\.message) == (1...4).map { "PI\($0) has no definition" })
  }
}
