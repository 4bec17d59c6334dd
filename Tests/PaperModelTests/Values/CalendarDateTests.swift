import PaperModel
import TestSupport
import Testing

@Suite("A calendar date")
struct CalendarDateTests {
  @Test(arguments: [
    ("2018-02-05", 2018, 2, 5), ("2016-02-29", 2016, 2, 29), ("2000-02-29", 2000, 2, 29),
    ("0001-01-01", 1, 1, 1), ("9999-12-31", 9999, 12, 31),
  ])
  func `is read and printed as in ISO 8601`(text: String, year: Int, month: Int, day: Int) throws {
    let date = try CalendarDate(parsing: text)
    #expect((date.year, date.month, date.day) == (year, month, day))
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "5 February 2018", "05/02/2018", "2018-2-5", "18-02-05", "2018-02-05 ", " 2018-02-05",
    "2018-02-05T00:00", "2018-02-05-", "-2018-02-05", "2018‑02‑05", "２０１８-02-05", "20180205",
    "2018-02-0\u{301}5", "2018-+2-05", "2018-02", "--",
  ])
  func `in another form is refused`(text: String) {
    #expect(throws: CalendarDateError.form(typed: text)) { try CalendarDate(parsing: text) }
  }

  @Test(arguments: [
    ("2018-02-29", "'2018-02-29' is not a date: February 2018 has 28 days"),
    ("1900-02-29", "'1900-02-29' is not a date: February 1900 has 28 days"),
    ("2016-02-30", "'2016-02-30' is not a date: February 2016 has 29 days"),
    ("2018-04-31", "'2018-04-31' is not a date: April 2018 has 30 days"),
    ("2018-01-00", "'2018-01-00' is not a date: January 2018 has 31 days"),
    ("2018-13-01", "'2018-13-01' is not a date: there is no month 13"),
    ("2018-00-01", "'2018-00-01' is not a date: there is no month 0"),
    ("0000-01-01", "'0000-01-01' is not a date: years go from 0001 to 9999"),
    ("5/2/2018", "'5/2/2018' is not a date in the form 2018-02-05"),
  ])
  func `that there is not is refused with what is wrong`(text: String, message: String) {
    let error = #expect(throws: CalendarDateError.self) { try CalendarDate(parsing: text) }
    #expect(error?.message == message)
  }

  @Test func `is echoed on one line and cut short when it is wrong`() {
    let typed = "5\nFebruary 2018" + String(repeating: "\u{301}", count: 100_000)
    let message = CalendarDateError.form(typed: typed).message
    #expect(message.hasPrefix("'5 February 201"))
    #expect(message.unicodeScalars.count < 120)
  }

  @Test func `cannot be made of numbers that are no day`() {
    #expect(CalendarDate(year: 2018, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: .max, month: .min, day: .max) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2018-02-05", 17_567, 1),
    ("2000-02-29", 11_016, 2), ("2024-06-30", 19_904, 7), ("0001-01-01", -719_162, 1),
    ("9999-12-31", 2_932_896, 5),
  ])
  func `has a day number and a weekday`(text: String, number: Int, weekday: Int) throws {
    let date = try CalendarDate(parsing: text)
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  /// The naive walk is the oracle for the arithmetic.
  @Test(arguments: [1...5, 1599...1601, 1890...2110, 9997...9999])
  func `follows the day before it`(years: ClosedRange<Int>) throws {
    var previous: CalendarDate?
    for year in years {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          if let previous {
            try #require(date.dayNumber == previous.dayNumber + 1)
            try #require(date.weekday == previous.weekday % 7 + 1)
            try #require(previous.adding(days: 1) == date)
            try #require(date.adding(days: -1) == previous)
            try #require(previous < date)
          }
          previous = date
        }
      }
    }
  }

  @Test(arguments: [
    ("2018-01-31", 1, "2018-02-28"), ("2016-01-31", 1, "2016-02-29"),
    ("2016-02-29", 12, "2017-02-28"),
    ("2018-02-28", -12, "2017-02-28"), ("2018-03-31", -1, "2018-02-28"),
    ("2017-11-30", 3, "2018-02-28"),
    ("2018-02-05", 0, "2018-02-05"), ("0001-01-15", 119_987, "9999-12-15"),
  ])
  func `some months later never leaves the month`(text: String, months: Int, later: String) throws {
    #expect(try CalendarDate(parsing: text).adding(months: months)?.description == later)
  }

  @Test func `beyond the calendar is none`() throws {
    let date = try CalendarDate(parsing: "2018-02-05")
    for far in [Int.max, .min, 10_000_000, -10_000_000] {
      #expect(date.adding(days: far) == nil)
      #expect(date.adding(months: far) == nil)
    }
    #expect(CalendarDate.first.adding(days: -1) == nil)
    #expect(CalendarDate.last.adding(days: 1) == nil)
    #expect(CalendarDate.last.adding(months: 1) == nil)
  }

  @Test(arguments: [
    ("2018-02-05", 2017, 2017), ("2018-03-31", 2017, 2017), ("2018-04-01", 2018, 2017),
    ("2018-08-31", 2018, 2017), ("2018-09-01", 2018, 2018),
  ])
  func `lies in a financial and an academic year`(text: String, financial: Int, academic: Int)
    throws
  {
    let date = try CalendarDate(parsing: text)
    #expect(date.financialYear?.number == financial)
    #expect(date.academicYear?.number == academic)
  }

  @Test func `is never a crash, whatever is typed`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let text = generator.text()
      if let date = try? CalendarDate(parsing: text) { #expect(date.description == text) }
    }
  }
}
