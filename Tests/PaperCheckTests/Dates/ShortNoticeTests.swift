import PaperModel
import Testing

@Suite struct `Notice of a meeting` {
  private static let rule = "short-notice"

  @Test(arguments: [
    RuleCase(
      rule, "four days", files: SampleFiles.meetings("date: 2018-02-05\npublished: 1️⃣2018-01-29")),
    RuleCase(
      rule, "over Easter", files: SampleFiles.meetings("date: 2018-04-05\npublished: 1️⃣2018-03-27")),
    RuleCase(
      rule, "on its day", files: SampleFiles.meetings("date: 2018-02-05\npublished: 1️⃣2018-02-05")),
    RuleCase(
      rule, "behind it", files: SampleFiles.meetings("date: 2018-02-05\npublished: 1️⃣2018-03-05")),
    RuleCase(
      rule, "five days", files: SampleFiles.meetings("date: 2018-02-05\npublished: 2018-01-26")),
    RuleCase(rule, "not stated", files: SampleFiles.meetings("date: 2018-02-05")),
    RuleCase(
      rule, "cancelled",
      files: SampleFiles.meetings("date: 2018-02-05\npublished: 2018-02-02\nstate: cancelled")),
    RuleCase(
      rule, "in Wales",
      files: SampleFiles.meetings(
        "date: 2018-02-05\npublished: 2018-01-30", board: "nation: wales\n")),
    RuleCase(
      rule, "too late in Wales",
      files: SampleFiles.meetings(
        "date: 2018-02-05\npublished: 1️⃣2018-01-31", board: "nation: wales\n")),
    RuleCase(
      rule, "as the board wants it",
      files: SampleFiles.meetings(
        "date: 2018-02-05\npublished: 1️⃣2018-01-26", board: "clear-days: 6\n")),
    RuleCase(
      rule, "as the board wants it, in time",
      files: SampleFiles.meetings(
        "date: 2018-02-05\npublished: 2018-02-05", board: "clear-days: 0\n")),
    RuleCase(
      rule, "with a holiday of the board",
      files: SampleFiles.meetings(
        "date: 2018-02-05\npublished: 1️⃣2018-01-26", board: "bank-holidays: [2018-01-31]\n")),
  ])
  func `has enough clear days`(_ rule: RuleCase) throws {
    try rule.expectPlaces()
  }

  @Test(arguments: [
    (
      "2018-01-29", "4 clear days lie before the meeting, and 5 are needed", "publish by 2018-01-26"
    ),
    (
      "2018-02-01", "1 clear day lies before the meeting, and 5 are needed", "publish by 2018-01-26"
    ),
    (
      "2018-02-02", "no clear days lie before the meeting, and 5 are needed",
      "publish by 2018-01-26"
    ),
    ("2018-02-05", "an agenda is published before its meeting", "publish by 2018-01-26"),
  ])
  func `is told with the day that would do`(published: String, message: String, help: String) throws
  {
    let files = SampleFiles.meetings("date: 2018-02-05\npublished: \(published)")
    let found = try RuleCase(Self.rule, files: files).findings()
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.help) == [help])
  }
}
