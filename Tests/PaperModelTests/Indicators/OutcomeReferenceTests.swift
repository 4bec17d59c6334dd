import PaperModel
import Testing

@Suite struct `A reference to outcomes` {
  private func figure(_ text: String) throws -> FigureReference.Figure {
    try FigureReference(parsing: "LE." + text).figure
  }

  @Test func `names areas and groups, and then a period`() throws {
    #expect(try figure("actual england") == .outcome(.actual, about: ["england"], nil))
    #expect(
      try figure("lower england most-deprived 2018 - 20")
        == .outcome(.lower, about: ["england", "most-deprived"], period("2018 - 20")))
    #expect(try figure("latest") == .outcome(.latest, about: [], nil))
    #expect(try figure("gap") == .gap(.gap, nil, nil))
    #expect(try figure("gap-change deprivation") == .gap(.change, "deprivation", nil))
    #expect(
      try figure("gap deprivation 2018 - 20") == .gap(.gap, "deprivation", period("2018 - 20")))
  }

  @Test func `takes for a period what can be one`() throws {
    #expect(try figure("actual 2018 - 20") == .actual(period("2018 - 20")))
    #expect(try figure("actual may 2018") == .actual(period("May 2018")))
    #expect(try figure("england 2016/17") == .comparator("england", period("2016/17")))
  }

  @Test(arguments: [
    "actual Q5 2017/18", "actual a b c", "gap a b", "target england", "actual 2018/20",
  ])
  func `reports what is neither`(text: String) {
    #expect(throws: FigureReferenceError.self) { try figure(text) }
  }
}
