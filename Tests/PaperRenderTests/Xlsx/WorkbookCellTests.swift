import PaperModel
import PaperRender
import TestSupport
import Testing

@Suite(.enabled(if: WrittenWorkbook.hasOpenpyxl, "openpyxl is not installed"))
struct `The cells of a workbook, as another program reads them` {
  private func values(_ cells: [CellPlan], kind: TablePlan.Column.Kind = .text) throws -> [String] {
    let lines = try WrittenWorkbook(SamplePlan.plan(cells: cells, kind: kind)).cells()
    return lines.dropFirst(3).map {
      $0.split(separator: " ", maxSplits: 1).last.map(String.init) ?? ""
    }
  }

  @Test func `are where the plan has them`() throws {
    let lines = try WrittenWorkbook(SamplePlan.make()).cells()
    #expect(lines.contains("sheet PI1_Young_people_into_work PI1_figures"))
    #expect(lines.contains("A4 s 'Period' General"))
    #expect(lines.contains("B6 n 1844 #,##0"))
    #expect(lines.contains("C5 n 0.068 0.0%"))
    #expect(lines.contains("D6 n -12.5 £#,##0"))
    #expect(lines.contains("B7 s '[x]' General"))
    #expect(!lines.contains { $0.hasPrefix("E7") })
  }

  @Test func `hold hostile text as it was typed`() throws {
    let texts = [
      "=1+1", "+1", "-1", "@SUM(A1)", "_x0041_", "_x0041_x0042_", "__x0041__", "_x41_", "012",
      "<a href=\"x\">&amp;</a>", " spaces ", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}", "a\tb", "it's",
    ]
    let expected = [
      "'=1+1'", "'+1'", "'-1'", "'@SUM(A1)'", "'_x0041_'", "'_x0041_x0042_'", "'__x0041__'",
      "'_x41_'", "'012'", "'<a href=\"x\">&amp;</a>'", "' spaces '", #"'\u05e9\u05dc\u05d5\u05dd'"#,
      #"'a\tb'"#, "\"it's\"",
    ].map { "s \($0) General" }
    let found = try values(texts.map(CellPlan.text))
    #expect(found == expected)
  }

  @Test func `hold a mark for each character that no file can hold, and ends of lines as one`()
    throws
  {
    let texts = ["a\0b\u{1}\u{1F}\u{7F}\u{85}\u{FFFF}c", "a\r\nb\rc\nd", "👩‍⚕️ £5"]
    let expected = [
      #"s 'a\ufffdb\ufffd\ufffd\ufffd\ufffd\ufffdc' General"#, #"s 'a\nb\nc\nd' General"#,
      #"s '\U0001f469\u200d\u2695\ufe0f \xa35' General"#,
    ]
    #expect(try values(texts.map(CellPlan.text)) == expected)
  }

  @Test func `hold numbers, and as text those with more digits than Excel keeps`() throws {
    let most = "123456789012345678"
    let numbers: [(String, NumberFormat)] = [
      ("-0", NumberFormat()), ("-0." + String(repeating: "0", count: 17) + "1", NumberFormat()),
      ("0.30000000000000004", NumberFormat(decimals: 1)), ("123456789012345", NumberFormat()),
      (most, NumberFormat()), ("-1234567890123456.78", NumberFormat(.currency, decimals: 2)),
      ("123456789.123456789", NumberFormat(.percent, decimals: 7)),
      ("1" + String(repeating: "0", count: 17), NumberFormat()),
      ("0.5", NumberFormat(decimals: 99)), ("0.5", NumberFormat(decimals: -1)),
    ]
    let cells = numbers.map { CellPlan.number(SamplePlan.decimal($0.0), $0.1) }
    #expect(
      try values(cells, kind: .number) == [
        "n 0 #,##0", "n -1e-18 #,##0", "n 0.3 #,##0.0", "n 123456789012345 #,##0",
        "s '123,456,789,012,345,678' General", #"s '-\xa31,234,567,890,123,456.78' General"#,
        "s '12345678912.3456789%' General", "n 1e+17 #,##0",
        "n 0.5 #,##0.\(String(repeating: "0", count: 30))", "n 0.5 #,##0",
      ])
  }

  @Test func `hold days as dates in the language of the document`() throws {
    let days = [(2018, 2, 5), (2020, 2, 29), (1900, 3, 1), (9999, 12, 31)].compactMap {
      CalendarDate(year: $0.0, month: $0.1, day: $0.2)
    }
    #expect(
      try values(days.map { .date($0, .english) }) == [
        "d datetime.datetime(2018, 2, 5, 0, 0) [$-809]d mmmm yyyy",
        "d datetime.datetime(2020, 2, 29, 0, 0) [$-809]d mmmm yyyy",
        "d datetime.datetime(1900, 3, 1, 0, 0) [$-809]d mmmm yyyy",
        "d datetime.datetime(9999, 12, 31, 0, 0) [$-809]d mmmm yyyy",
      ])
    #expect(try values([.date(days[0], .welsh)]).first?.hasSuffix("[$-452]d mmmm yyyy") == true)
    // Programs do not agree on days before the leap day that Excel has in 1900.
    let early = try #require(CalendarDate(year: 1900, month: 2, day: 28))
    #expect(try values([.date(early, .other)]) == ["s '1900-02-28' General"])
  }

  @Test func `are empty where there is no text`() throws {
    #expect(try values([.empty, .text(""), .link("", .address("https://a.example"))]) == [])
  }

  @Test func `have headers of one line that are what the table says`() throws {
    let table = TablePlan(
      name: "values",
      columns: ["a\nb", "_x0041_", "=x", "A]#'"].map { TablePlan.Column($0) },
      rows: [[.empty, .text("1"), .empty, .empty]])
    let book = try WrittenWorkbook(SamplePlan.plan(table))
    let headers = Array(try book.cells().dropFirst(2).prefix(4))
    #expect(
      headers == [
        "A2 s 'a b' General", "B2 s '_x0041_' General", "C2 s '=x' General",
        "D2 s \"A]#'\" General",
      ])
  }
}
