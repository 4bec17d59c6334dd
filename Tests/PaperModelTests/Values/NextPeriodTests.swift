import PaperModel
import Testing

@Suite struct `The next period` {
  private func period(_ text: String) throws -> ReportingPeriod {
    try ReportingPeriod(parsing: text)
  }

  @Test(arguments: [
    ("2017/18", "2018/19"), ("Q2 2017/18", "Q3 2017/18"), ("Q4 2017/18", "Q1 2018/19"),
    ("H1 2017/18", "H2 2017/18"), ("H2 2017/18", "H1 2018/19"), ("December 2017", "January 2018"),
    ("AY 2017/18", "AY 2018/19"), ("2018", "2019"), ("Q4 2018", "Q1 2019"),
    ("2018 - 20", "2019 - 21"), ("2016/17 to 2018/19", "2019/20 to 2021/22"),
    ("2017-04-01 to 2017-09-30", "2017-10-01 to 2018-03-31"),
    ("2017-04-03 to 2017-04-09", "2017-04-10 to 2017-04-16"),
  ])
  func `is the one whose previous is this`(text: String, next: String) throws {
    #expect(try period(text).next == period(next))
    #expect(try period(next).previous == period(text))
  }

  @Test(arguments: [
    // As long before the meeting as the last one was before its own.
    ("Q2 2017/18", "2018-02-05", "2018-07-02", "Q4 2017/18"),
    ("Q2 2017/18", "2017-11-06", "2018-02-05", "Q3 2017/18"),
    ("H1 2017/18", "2018-02-05", "2018-07-02", "H2 2017/18"),
    ("January 2018", "2018-03-05", "2018-04-02", "February 2018"),
    ("2016/17", "2017-07-10", "2018-07-02", "2017/18"),
    // The first that has ended, where meetings are close.
    ("Q2 2017/18", "2018-02-05", "2018-03-05", "Q3 2017/18"),
    // A quarter, where the year has not ended again.
    ("2016/17", "2017-07-10", "2018-02-05", "Q2 2017/18"),
    ("2017", "2018-03-01", "2018-09-01", "Q2 2018"),
  ])
  func `of a later paper has ended before it`(
    text: String, last: String, date: String, next: String
  ) throws {
    #expect(
      try period(text).following(
        from: CalendarDate(parsing: last), to: CalendarDate(parsing: date)) == period(next))
  }

  @Test func `is none where none has ended`() throws {
    let (last, date) = (
      try CalendarDate(parsing: "2017-07-10"), try CalendarDate(parsing: "2017-07-12")
    )
    #expect(try period("Q1 2017/18").following(from: last, to: date) == nil)
  }

  @Test(arguments: [
    ("Q4 2016/17", "Q4 2017/18"), ("2016/17", "2017/18"), ("March 2017", "March 2018"),
    ("H1 2016/17", "H1 2017/18"),
  ])
  func `of a year later is of the same name`(text: String, next: String) throws {
    #expect(try period(text).sameNextYear == period(next))
  }
}
