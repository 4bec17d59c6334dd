import PaperModel
import Testing

@Suite("An exact decimal")
struct ExactDecimalTests {
  static let most = "999999999999999999"

  private func decimal(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(parsing: text))
  }

  @Test(arguments: [
    ("0", "0", 0), ("1,844", "1844", 0), ("-0.5", "-0.5", 1), ("−0.5", "-0.5", 1), ("+3", "3", 0),
    (".5", "0.5", 1), ("12.50", "12.50", 2), ("-0", "0", 0), ("-0.00", "0.00", 2), ("007", "7", 0),
    ("1,234,567.891", "1234567.891", 3), ("0.001", "0.001", 3), ("999,999", "999999", 0),
    (most, most, 0), ("-0." + most, "-0." + most, 18), ("000" + most, most, 0),
    ("-" + most, "-" + most, 0), ("9999999999999999.90", "9999999999999999.90", 2),
  ])
  func `is read with its digits`(text: String, printed: String, scale: Int) throws {
    let number = try decimal(text)
    #expect(number.description == printed)
    #expect(number.scale == scale)
  }

  @Test(arguments: [
    "", "-", "+", ".", ",", "5.", "1,84", "1,8444", "18,44", "1844,000", "0,123", "1,,000", ",100",
    "1,000,", "1.000,5", "1.2.3", "1,000.000,000", "--1", "1-", "1e5", "0x10", "1 844", " 1", "1 ",
    "٣", "３", "½", "1\u{301}", "inf", "nan", "£1", "1%", "–1", "1_000",
    "9" + most, most + ".0", "-0.0" + most, "1" + most.dropLast() + "0",
    "1,000,000,000,000,000,000",
    "9223372036854775808", String(repeating: "9", count: 1001),
  ])
  func `is not read from anything else`(text: String) {
    #expect(ExactDecimal(parsing: text) == nil)
  }

  @Test func `is a word and its scale`() {
    #expect(MemoryLayout<ExactDecimal>.stride == 16)
  }

  @Test(arguments: [
    ("12.50", "12.5"), ("1,200", "1200.00"), ("0", "-0.000"), ("-3", "-3.0"), ("100", "100.0"),
  ])
  func `is equal by value and hashes alike`(one: String, other: String) throws {
    let (first, second) = (try decimal(one), try decimal(other))
    #expect(first == second)
    #expect(first.hashValue == second.hashValue)
    #expect(!(first < second) && !(second < first))
    #expect(Set([first, second]).count == 1)
  }

  @Test(arguments: [
    ("12.5", "12.51"), ("-1", "0"), ("-2", "-1"), ("-10", "9"), ("9", "10"), ("0.9", "1"),
    ("10", "100"), ("-0.1", "-0.09"), ("0." + most, most), ("-" + most, "-0." + most),
  ])
  func `is less than a larger one`(small: String, large: String) throws {
    #expect(try decimal(small) < decimal(large))
    #expect(try !(decimal(large) < decimal(small)))
    #expect(try decimal(small) != decimal(large))
  }

  @Test func `adds what binary numbers cannot`() throws {
    #expect(try (decimal("0.1") + decimal("0.2"))?.description == "0.3")
    #expect(try (decimal("1") - decimal("0.999"))?.description == "0.001")
    #expect(try (decimal("12.50") - decimal("12.5"))?.description == "0.00")
    #expect(try [decimal("91"), decimal("60"), decimal("0.25")].sum()?.description == "151.25")
    #expect([ExactDecimal]().sum() == 0)
  }

  @Test func `is not calculated where the result has too many digits`() throws {
    let most = try decimal(Self.most)
    #expect(most + 1 == nil)
    #expect(-most - 1 == nil)
    #expect(most * 10 == nil)
    #expect(try most + decimal("0.1") == nil)
    #expect(most.rounded(scale: 1) == nil)
    #expect(ExactDecimal(0).rounded(scale: .max) == nil)
    #expect(ExactDecimal(1).timesTen(toThe: 18) == nil)
    #expect(ExactDecimal(1).timesTen(toThe: .max) == nil)
    #expect(ExactDecimal(0).timesTen(toThe: .max) == 0)
    #expect(ExactDecimal(1).timesTen(toThe: -21) == nil)
    #expect(Array(repeating: most, count: 200).sum() == nil)
    #expect(
      try Array(repeating: [most, decimal("0." + Self.most)], count: 200).joined().sum() == nil)
    #expect(try ExactDecimal.average([(most, weight: 1), (decimal("0.1"), weight: 1)]) == nil)
    #expect(ExactDecimal.average([(most, weight: .max)]) == most)
    #expect(ExactDecimal.average([]) == nil)
  }

  @Test func `is calculated where only numbers in between have more digits`() throws {
    let most = try decimal(Self.most)
    #expect([most, most, -most].sum() == most)
    #expect(ExactDecimal.average([(most, weight: 12), (most, weight: 12)]) == most)
    #expect(most.isAtLeast(1, times: most))
    #expect(!most.isAtLeast(2, times: most))
    #expect((-most).isAtLeast(.max, times: -most))
  }

  @Test(arguments: [
    (["1", "0", "0"], "0"), (["2", "0", "0"], "1"), (["1.0", "0", "0"], "0.3"), (["1", "2"], "2"),
    (["-1", "-2"], "-2"), (["-1", "-2", "-2"], "-2"), (["91", "60", "0.25"], "50.42"),
  ])
  func `has an average rounded half away from zero`(numbers: [String], average: String) throws {
    let weighted = try numbers.map { (try decimal($0), weight: 3) }
    #expect(ExactDecimal.average(weighted)?.description == average)
  }

  @Test(arguments: [
    ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.4999", 0, "2"), ("0.05", 1, "0.1"), ("0.5", 0, "1"),
    ("0.4", 0, "0"), ("-0.4", 0, "0"), ("9.995", 2, "10.00"), ("12.5", 3, "12.500"),
    ("0.004", 1, "0.0"), ("999", 0, "999"), ("0", 2, "0.00"), ("6.8", -3, "7"),
  ])
  func `is rounded half away from zero`(number: String, scale: Int, rounded: String) throws {
    #expect(try decimal(number).rounded(scale: scale)?.description == rounded)
  }

  @Test(arguments: [
    ("1844", "1,844"), ("-1234567.8901", "−1,234,567·8901"), ("999", "999"), ("0.05", "0·05"),
    ("100000", "100,000"), ("-12", "−12"),
  ])
  func `is printed with the signs of the house`(number: String, printed: String) throws {
    #expect(
      try decimal(number).formatted(grouping: ",", decimalPoint: "·", minus: "−") == printed)
  }

  @Test func `becomes a binary number only at the end`() throws {
    #expect(try decimal("6.8").nearestDouble == 6.8)
    #expect(try decimal("0.1").nearestDouble == 0.1)
    #expect(try decimal("-1,844").nearestDouble == -1844)
    #expect(try decimal("-0").nearestDouble.sign == .plus)
    #expect(try decimal("9007199254740993").nearestDouble == 9_007_199_254_740_992)
  }

  @Test func `says what it is made of`() throws {
    #expect(try decimal("1200.00").significantDigits == 2)
    #expect(try decimal("0.00").significantDigits == 0)
    #expect(try decimal(Self.most).significantDigits == 18)
    #expect(try decimal("12.00").isWhole)
    #expect(try decimal("0.00").isWhole)
    #expect(try !decimal("12.50").isWhole)
    #expect(try decimal("-3").isNegative)
  }
}
