import OfficePackage
import TestSupport
import Testing

@Suite struct `The number of a cell as the cell shows it` {
  /// What a cell of a workbook with a format shows of a number; nil for a date.
  private func shown(_ number: String, _ format: String) throws -> String? {
    var sample = SampleWorkbook()
    let escaped = format.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      .replacing("<", with: "&lt;")
    try sample.replace(
      "formatCode=\"0.0%\"", with: "formatCode=\"\(escaped)\"", in: "xl/styles.xml")
    guard case .number(let look) = try SpreadsheetFile(sample.bytes).style(1).number else {
      return nil
    }
    return look.text(of: try #require(CellNumber(number)))
  }

  @Test(arguments: [
    ("1844", "#,##0", "1,844"), ("1844.5", "#,##0.00", "1,844.50"), ("-1844", "#,##0", "-1,844"),
    ("999", "#,##0", "999"), ("1234567.891", "#,##0", "1,234,568"), ("12.5", "0", "13"),
    ("-12.5", "0", "-13"), ("9.95", "0.0", "10.0"), ("0.04", "0.0", "0.0"), ("-0.04", "0.0", "0.0"),
    ("0.5", "#.##", "0.5"), ("7", "000", "007"), ("3.14159", "0.0##", "3.142"),
    ("2", "0.0##", "2.0"),
    ("1E300", "0.00", "1" + String(repeating: "0", count: 300) + ".00"), ("1E-300", "0.0", "0.0"),
    ("0", "#,##0.0", "0.0"), ("123456789012345", "0.0", "123456789012345.0"),
  ])
  func `has its thousands and its digits after the point`(
    _ number: String, _ format: String, _ text: String
  ) throws {
    #expect(try shown(number, format) == text)
  }

  @Test(arguments: [
    ("0.068", "0%", "7%"), ("0.068", "0.0%", "6.8%"), ("0.068", "0.00%", "6.80%"),
    ("6.8000000000000005E-2", "0.0%", "6.8%"), ("1", "0%", "100%"), ("-1.5", "0%", "-150%"),
    ("12.345", "#,##0.0%", "1,234.5%"), ("6.8", "0.0\"%\"", "6.8%"), ("6.8", "0.0\\%", "6.8%"),
  ])
  func `is a percentage where it is shown as one`(
    _ number: String, _ format: String, _ text: String
  ) throws {
    #expect(try shown(number, format) == text)
  }

  @Test(arguments: [
    ("1234.5", "£#,##0.00", "£1,234.50"), ("1234.5", "\"£\"#,##0", "£1,235"),
    ("1234.5", "[$£-809]#,##0.00", "£1,234.50"), ("-1234.5", "£#,##0", "-£1,235"),
    ("1234.5", "_-£* #,##0.00_-;-£* #,##0.00_-;_-£* \"-\"??_-;_-@_-", "£1,234.50"),
    ("0", "_-£* #,##0.00_-;-£* #,##0.00_-;_-£* \"-\"??_-;_-@_-", "£0.00"),
    ("12", "[$€-2] #,##0", "€ 12"), ("1234567", "£0.0,,\"m\"", "£1.2m"),
    ("1234567", "#,##0.0,,\" million\"", "1.2 million"), ("12500", "£#,##0,\"k\"", "£13k"),
  ])
  func `is in pounds where it is shown in them`(
    _ number: String, _ format: String, _ text: String
  ) throws {
    #expect(try shown(number, format) == text)
  }

  @Test(arguments: [
    ("91", "0\" people\"", "91 people"), ("3", "\"c. \"0", "c. 3"),
    ("5", "General\" days\"", "5 days"),
    ("0.25", "[Red]0.0", "0.3"), ("0.25", "[Red]0.0;[Blue]-0.0", "0.3"),
  ])
  func `has the words that are shown with it`(
    _ number: String, _ format: String, _ text: String
  ) throws {
    #expect(try shown(number, format) == text)
  }

  @Test(arguments: [
    ("1234567", "#,##0,"), ("1234567", "0.0,,"), ("12500", "0,\"k\""),
    ("1234567", "£0.0,,\" thousand\""),
  ])
  func `is whole where it is shown in thousands and nothing says so`(
    _ number: String, _ format: String
  ) throws {
    let text = try #require(try shown(number, format))
    #expect(text.filter(\.isNumber) == number)
  }

  @Test(arguments: [
    "General", "0.00E+00", "# ?/?", "@", "[<1]0.0", "", "\"days\"", "0-0", "0.0.0", "Gen", "\"",
    String(repeating: "0", count: 10_000),
  ])
  func `is plain where its format cannot be kept`(_ format: String) throws {
    #expect(try shown("0.25", format) == "0.25")
  }

  @Test(arguments: ["dd/mm/yyyy", "[h]:mm:ss", "[$-809]d mmmm yyyy", "mmm-yy;@"])
  func `is a date where it is shown as one`(_ format: String) throws {
    #expect(try shown("43028", format) == nil)
  }

  @Test(arguments: [
    ("1", "2.50", "3"), ("2", "2.5", "2.50"), ("3", "2500", "2,500"), ("8", "2500", "£2,500.00"),
    ("9", "0.5", "50%"), ("10", "0.5", "50.00%"), ("44", "2500", "£2,500.00"), ("11", "0.5", "0.5"),
  ])
  func `follows the formats that have a number and no code`(
    _ id: String, _ number: String, _ text: String
  ) throws {
    var sample = SampleWorkbook()
    try sample.replace("xf numFmtId=\"164\"", with: "xf numFmtId=\"\(id)\"", in: "xl/styles.xml")
    guard case .number(let look) = try SpreadsheetFile(sample.bytes).style(1).number else {
      Issue.record("a date")
      return
    }
    #expect(look.text(of: try #require(CellNumber(number))) == text)
  }
}
