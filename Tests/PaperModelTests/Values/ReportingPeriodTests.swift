import PaperModel
import TestSupport
import Testing

@Suite("A reporting period")
struct ReportingPeriodTests {
  private func period(_ text: String) throws -> ReportingPeriod {
    try ReportingPeriod(parsing: text)
  }

  @Test(
    arguments: [
      ("2017/18", 12), ("Q2 2017/18", 3), ("H1 2017/18", 6), ("October 2017", 1),
      ("AY 2017/18", 12),
      ("2018", 12), ("Q2 2018", 3), ("2018 - 20", 36), ("2016/17 to 2018/19", 36),
      ("2017-04-01 to 2017-09-30", 6), ("2016-02-01 to 2016-02-29", 1),
      ("2017-04-01 to 2017-09-29", nil), ("2017-04-02 to 2017-09-30", nil),
      ("2016-02-01 to 2016-02-28", nil),
    ] as [(String, Int?)])
  func `is so many months long`(text: String, months: Int?) throws {
    #expect(try period(text).months == months)
  }

  @Test(arguments: [
    ("2017/18", "2016/17", "2016/17"), ("Q2 2017/18", "Q1 2017/18", "Q2 2016/17"),
    ("Q1 2017/18", "Q4 2016/17", "Q1 2016/17"), ("H2 2017/18", "H1 2017/18", "H2 2016/17"),
    ("H1 2017/18", "H2 2016/17", "H1 2016/17"), ("January 2018", "December 2017", "January 2017"),
    ("AY 2017/18", "AY 2016/17", "AY 2016/17"), ("2018", "2017", "2017"),
    ("Q1 2018", "Q4 2017", "Q1 2017"), ("Q3 2018", "Q2 2018", "Q3 2017"),
    ("2018 - 20", "2017 - 19", "2017 - 19"),
    ("2016/17 to 2018/19", "2013/14 to 2015/16", "2015/16 to 2017/18"),
    (
      "2017-04-01 to 2017-09-30", "2016-10-01 to 2017-03-31", "2016-04-01 to 2016-09-30"
    ),
    (
      "2017-02-01 to 2017-02-28", "2017-01-01 to 2017-01-31", "2016-02-01 to 2016-02-29"
    ),
    (
      "2017-04-03 to 2017-04-09", "2017-03-27 to 2017-04-02", "2016-04-03 to 2016-04-09"
    ),
    ("2016-02-29 to 2016-03-01", "2016-02-27 to 2016-02-28", "2015-02-28 to 2015-03-01"),
  ])
  func `has one before it and one a year earlier`(
    text: String, previous: String, lastYear: String
  ) throws {
    #expect(try period(text).previous?.description == previous)
    #expect(try period(text).sameLastYear?.description == lastYear)
  }

  @Test(arguments: [
    "0001/02", "Q1 0001/02", "H1 0001/02", "January 0001", "AY 0001/02", "0001", "Q1 0001",
    "0001 - 0003", "0001/02 to 0003/04", "0001-01-01 to 0001-03-31", "0001-01-02 to 0001-01-05",
  ])
  func `has none before it where the calendar begins`(text: String) throws {
    #expect(try period(text).previous == nil)
    #expect(try period(text).sameLastYear == nil)
  }

  @Test(
    arguments: [
      ("2017/18", "2017/18"), ("Q4 2017/18", "2017/18"), ("H1 2017/18", "2017/18"),
      ("March 2018", "2017/18"), ("Q1 2018", "2017/18"), ("Q2 2018", "2018/19"), ("2018", nil),
      ("AY 2017/18", nil), ("2018 - 20", nil), ("2016/17 to 2018/19", nil),
      ("2017-04-01 to 2018-03-31", "2017/18"), ("2018-03-31 to 2018-04-01", nil),
    ] as [(String, String?)])
  func `lies in a financial year or reaches beyond it`(text: String, year: String?) throws {
    #expect(try period(text).financialYear?.description == year)
  }

  @Test(
    arguments: [
      ("Q1 2017/18", "2017-04-01 to 2017-06-30"), ("Q2 2017/18", "2017-04-01 to 2017-09-30"),
      ("Q4 2017/18", "2017/18"), ("2017/18", "2017/18"), ("H1 2017/18", "2017-04-01 to 2017-09-30"),
      ("January 2018", "2017-04-01 to 2018-01-31"), ("Q2 2018", "2018-01-01 to 2018-06-30"),
      ("Q4 2018", "2018"), ("AY 2017/18", "AY 2017/18"), ("2018", "2018"),
      ("2017-08-10 to 2017-08-20", "2017-04-01 to 2017-08-20"), ("2018 - 20", nil),
      ("2016/17 to 2018/19", nil), ("2018-03-31 to 2018-04-01", nil),
    ] as [(String, String?)])
  func `has a year to date`(text: String, yearToDate: String?) throws {
    #expect(try period(text).yearToDate?.description == yearToDate)
  }

  @Test(arguments: [
    ("Q2 2017/18", "2017/18", "1/2"), ("Q2 2017/18", "2016/17 to 2018/19", "1/2"),
    ("Q1 2017/18", "2017/18", "1/4"), ("Q4 2017/18", "2017/18", "1/1"),
    ("April 2017", "2017/18", "1/12"), ("Q4 2016/17", "2017/18", "0/1"),
    ("Q1 2018/19", "2017/18", "1/1"), ("2017/18", "2017/18", "1/1"),
    ("2017-04-01 to 2017-09-30", "2017/18", "1/2"), ("2017-09-01 to 2017-09-30", "2017/18", "1/2"),
    ("2017-04-01 to 2017-04-01", "2017/18", "1/365"), ("Q2 2018", "2018", "1/2"),
    ("2017-04-01 to 2017-04-10", "2017-04-06 to 2017-04-15", "1/2"),
    ("March 2018", "2017-03-31 to 2018-04-01", "366/367"), ("Q4 2017", "2017/18", "3/4"),
  ])
  func `ends when part of a target's period has gone`(
    text: String, target: String, part: String
  ) throws {
    #expect(try period(text).partGone(of: period(target)).description == part)
  }

  @Test func `contains what lies within it`() throws {
    let year = try period("2017/18")
    for text in ["2017/18", "Q1 2017/18", "March 2018", "2017-04-01 to 2018-03-31", "Q1 2018"] {
      #expect(try year.contains(period(text)))
    }
    for text in ["2017", "AY 2017/18", "Q2 2018", "2017-03-31 to 2017-04-01", "2017/18 to 2018/19"]
    {
      #expect(try !year.contains(period(text)))
    }
    #expect(try year.contains(CalendarDate(parsing: "2018-03-31")))
    #expect(try !year.contains(CalendarDate(parsing: "2018-04-01")))
  }

  @Test func `comes in the order of start and then of end`() throws {
    let texts = [
      "2016/17 to 2018/19", "2017", "Q1 2017/18", "H1 2017/18", "2017-04-01 to 2017-09-30",
      "2017/18", "Q2 2017/18", "AY 2017/18", "October 2017", "2018", "2018 - 20",
    ]
    let periods = try texts.map(period)
    #expect(periods.reversed().sorted() == periods)
  }

  @Test func `keeps its order, its name and its place, whatever it is`() throws {
    var generator = SeededGenerator(seed: 6)
    var last: ReportingPeriod?
    for _ in 0..<5_000 {
      let one = try #require(Self.random(&generator))
      try #require(ReportingPeriod(parsing: one.description) == one)
      try #require(one.start <= one.end)
      try #require(one.contains(one))
      try #require(one.partGone(of: one) == .one)
      if let previous = one.previous {
        try #require(previous < one)
        if one.months != nil { try #require(previous.months == one.months) }
        if case .pooledYears = one {
        } else {
          try #require(previous.end.adding(days: 1) == one.start)
        }
      }
      if let year = one.financialYear { try #require(year.contains(one)) }
      if let toDate = one.yearToDate {
        try #require(toDate.contains(one))
        try #require(toDate.end == one.end)
      }
      if let other = last {
        try #require([one < other, one == other, other < one].count { $0 } == 1)
        if one.start < other.start { try #require(one < other) }
        if one.end < other.start { try #require(one.partGone(of: other) == .zero) }
        let part = one.partGone(of: other)
        try #require(Fraction.zero <= part && part <= .one)
      }
      last = one
    }
  }

  private static func random(_ generator: inout SeededGenerator) -> ReportingPeriod? {
    guard let year = CalendarYear(Int.random(in: 1995...2030, using: &generator)),
      let later = year.adding(Int.random(in: 1...30, using: &generator)),
      let quarter = ReportingPeriod.Quarter.allCases.randomElement(using: &generator),
      let half = ReportingPeriod.Half.allCases.randomElement(using: &generator),
      let years = YearSpan(year, later),
      let month = CalendarMonth(
        year: year.number, month: Int.random(in: 1...12, using: &generator)),
      let end = month.firstDay.adding(days: Int.random(in: 0...800, using: &generator)),
      let dates = DateSpan(month.firstDay, end)
    else { return nil }
    return [
      .financialYear(year), .quarter(quarter, of: year), .half(half, of: year), .month(month),
      .academicYear(year), .calendarYear(year), .calendarQuarter(quarter, of: year),
      .pooledYears(years), .dates(dates), .financialYears(years),
    ].randomElement(using: &generator)
  }
}
