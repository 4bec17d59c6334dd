import PaperModel
import TestSupport
import Testing

@Suite struct `The number of a minute` {
  @Test(arguments: [
    ("66", "66"), ("1", "1"), ("99999", "99999"), ("066", "66"), ("30/15", "30/15"),
    ("5/2015-16", "5/2015-16"), ("5/15/16", "5/15/16"),
  ])
  func `is read`(text: String, shown: String) {
    #expect(MinuteNumber(parsing: text)?.description == shown)
  }

  @Test(arguments: [
    "", "0", "00", "-1", "+1", "100000", "6 6", " 66", "66 ", "66a", "٦٦", "30/", "/15", "30//",
    "30/-", "30/15/", "30/-15", "30/15--16", "30/marmot", "30/1234567890", "1e3",
    "99999999999999999999",
  ])
  func `is not guessed`(text: String) {
    #expect(MinuteNumber(parsing: text) == nil)
  }

  @Test func `counts on within its year`() throws {
    let number = try #require(MinuteNumber(parsing: "30/15"))
    #expect(number.advanced(by: 2).description == "32/15")
  }

  @Test func `reads back as it is written`() throws {
    var generator = SeededGenerator(seed: 66)
    for _ in 0..<500 {
      let number = MinuteNumber(
        1 + generator.below(99_999),
        year: generator.below(2) == 0 ? nil : "\(generator.below(100))")
      #expect(MinuteNumber(parsing: number.description) == number)
    }
  }
}

@Suite struct `A reference to a minute` {
  @Test(arguments: ["66", "30/15", "2016-07-11/marmot", "annual/marmot-city"])
  func `is a number, or a meeting and an item`(text: String) {
    #expect(MinuteReference(parsing: text)?.description == text)
  }

  @Test func `to a number is none to an item`() {
    #expect(MinuteReference(parsing: "30/15") == .number(MinuteNumber(30, year: "15")))
    #expect(
      MinuteReference(parsing: "2016-07-11/marmot")
        == .item(meeting: "2016-07-11", item: "marmot"))
  }

  @Test(arguments: [
    "", "/", "a", "a/", "/a", "a/b/c", "a /b", "a/ b", "Minute 66", "30/", "0", "0/15",
  ])
  func `is not guessed`(text: String) {
    #expect(MinuteReference(parsing: text) == nil)
  }
}
