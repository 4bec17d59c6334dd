import PaperModel
import Testing

@Suite("An exact decimal")
struct ExactDecimalTests {
  static let fortyDigits = "1234567890123456789012345678901234567890"

  private func decimal(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(parsing: text))
  }

  @Test(arguments: [
    ("0", "0", 0), ("1,844", "1844", 0), ("-0.5", "-0.5", 1), ("−0.5", "-0.5", 1), ("+3", "3", 0),
    (".5", "0.5", 1), ("12.50", "12.50", 2), ("-0", "0", 0), ("-0.00", "0.00", 2), ("007", "7", 0),
    ("1,234,567.891", "1234567.891", 3), ("0.001", "0.001", 3), ("999,999", "999999", 0),
    (fortyDigits, fortyDigits, 0), ("-0." + fortyDigits, "-0." + fortyDigits, 40),
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
    String(repeating: "9", count: 1001),
  ])
  func `is not read from anything else`(text: String) {
    #expect(ExactDecimal(parsing: text) == nil)
  }

  @Test func `has up to a thousand digits`() throws {
    let digits = String(repeating: "9", count: 1000)
    #expect(try decimal(digits).description == digits)
    #expect(try (decimal(digits) + 1).description == "1" + String(repeating: "0", count: 1000))
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
    ("10", "100"), ("-0.1", "-0.09"), (fortyDigits, fortyDigits + "0"),
  ])
  func `is less than a larger one`(small: String, large: String) throws {
    #expect(try decimal(small) < decimal(large))
    #expect(try !(decimal(large) < decimal(small)))
    #expect(try decimal(small) != decimal(large))
  }

  @Test func `adds what binary numbers cannot`() throws {
    #expect(try (decimal("0.1") + decimal("0.2")).description == "0.3")
    #expect(try (decimal("1") - decimal("0.999")).description == "0.001")
    #expect(try (decimal("12.50") - decimal("12.5")).description == "0.00")
    #expect(try [decimal("91"), decimal("60"), decimal("0.25")].sum().description == "151.25")
    #expect([ExactDecimal]().sum() == 0)
    #expect((ExactDecimal(.max) + ExactDecimal(.max)).description == "18446744073709551614")
    #expect(ExactDecimal(.min).description == "-9223372036854775808")
  }

  @Test(arguments: [
    ("1", "3", 2, "0.33"), ("2", "3", 2, "0.67"), ("-2", "3", 2, "-0.67"), ("1", "8", 2, "0.13"),
    ("-1", "8", 2, "-0.13"), ("1", "-8", 2, "-0.13"), ("5", "2", 0, "3"), ("-5", "2", 0, "-3"),
    ("452", "2", 0, "226"), ("0", "7", 3, "0.000"), ("1.5", "0.05", 0, "30"), ("1", "3", -5, "0"),
    ("15,010", "0.068", 1, "220735.3"), ("1", "1000000", 3, "0.000"),
  ])
  func `is divided and rounded half away from zero`(
    number: String, divisor: String, scale: Int, quotient: String
  ) throws {
    #expect(
      try decimal(number).divided(by: decimal(divisor), scale: scale)?.description == quotient)
  }

  @Test func `is not divided by zero`() throws {
    #expect(try decimal("5").divided(by: decimal("0.00"), scale: 2) == nil)
    #expect(ExactDecimal.order(1, over: 0, and: 1, over: 1) == nil)
  }

  @Test(arguments: [
    ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.4999", 0, "2"), ("0.05", 1, "0.1"), ("0.5", 0, "1"),
    ("0.4", 0, "0"), ("-0.4", 0, "0"), ("9.995", 2, "10.00"), ("12.5", 3, "12.500"),
    ("0.004", 1, "0.0"), ("999", 0, "999"), ("0", 2, "0.00"), ("6.8", -3, "7"),
  ])
  func `is rounded half away from zero`(number: String, scale: Int, rounded: String) throws {
    #expect(try decimal(number).rounded(scale: scale).description == rounded)
  }

  @Test func `is never given more digits than can be asked for`() {
    #expect(ExactDecimal(1).rounded(scale: .max).scale == ExactDecimal.largestScale)
    #expect(ExactDecimal(1).divided(by: 3, scale: .max)?.scale == ExactDecimal.largestScale)
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
    #expect(try decimal("-0").nearestDouble?.sign == .plus)
    #expect(try decimal("9007199254740993").nearestDouble == 9_007_199_254_740_992)
    #expect(try decimal(String(repeating: "9", count: 400)).nearestDouble == nil)
  }

  @Test func `says what it is made of`() throws {
    #expect(try decimal("1200.00").significantDigits == 2)
    #expect(try decimal("0.00").significantDigits == 0)
    #expect(try decimal(Self.fortyDigits).significantDigits == 39)
    #expect(try decimal("12.00").isWhole)
    #expect(try decimal("0.00").isWhole)
    #expect(try !decimal("12.50").isWhole)
    #expect(try decimal("-3").isNegative)
  }

  @Test func `is compared with part of a target without dividing`() throws {
    let third = try #require(Fraction(1, over: 3))
    #expect(ExactDecimal(34).compared(to: 100, part: third) == .greater)
    #expect(ExactDecimal(33).compared(to: 100, part: third) == .less)
    #expect(try decimal("33.0").compared(to: 99, part: third) == .equal)
    #expect(ExactDecimal(100).part(third, scale: 1).description == "33.3")
    #expect(ExactDecimal.order(1, over: -2, and: 1, over: 3) == .less)
    #expect(ExactDecimal.order(-1, over: -2, and: 1, over: 2) == .equal)
    #expect(ExactDecimal.order(2, over: 3, and: 3, over: 5) == .greater)
  }
}
