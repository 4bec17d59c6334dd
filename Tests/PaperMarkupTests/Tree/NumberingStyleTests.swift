import PaperMarkup
import Testing

@Suite("Numbers are written in the style of an example")
struct NumberingStyleTests {
  @Test(arguments: [
    ("1.", "1.", "12."), ("i)", "i)", "xii)"), ("(1)", "(1)", "(12)"), ("a)", "a)", "l)"),
    ("I.", "I.", "XII."), ("A", "A", "L"), ("Appendix 1:", "Appendix 1:", "Appendix 12:"),
    ("Annex A", "Annex A", "Annex L"),
  ])
  func `an example says how the first and the twelfth look`(
    example: String, first: String, twelfth: String
  ) throws {
    let style = try #require(NumberingStyle(example: example))
    #expect(style.label(1) == first)
    #expect(style.label(12) == twelfth)
  }

  @Test(arguments: ["", ".", "(iv)", "2.", "b)", "11", "one", "1a"])
  func `what is no first number is no example`(example: String) {
    #expect(NumberingStyle(example: example) == nil)
  }

  @Test func `letters go on with two after z`() {
    let style = NumberingStyle(scheme: .lowerLetter)
    #expect([26, 27, 52, 53, 702, 703].map(style.label) == ["z", "aa", "az", "ba", "zz", "aaa"])
  }

  @Test func `roman numbers subtract, and end at 3999`() {
    let style = NumberingStyle(scheme: .upperRoman)
    let labels = [4, 9, 40, 90, 400, 1994, 3999, 4000].map(style.label)
    #expect(labels == ["IV", "IX", "XL", "XC", "CD", "MCMXCIV", "MMMCMXCIX", "4000"])
  }

  @Test(arguments: [0, -1, Int.min])
  func `a number without a sign is in digits`(number: Int) {
    #expect(NumberingStyle(scheme: .lowerRoman, suffix: ")").label(number) == "\(number))")
    #expect(NumberingStyle(scheme: .lowerLetter).label(number) == "\(number)")
  }

  @Test func `the largest number has letters`() {
    #expect(NumberingStyle(scheme: .upperLetter).label(.max) == "CRPXNLSKVLJFHG")
  }
}
