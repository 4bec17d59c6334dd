import PaperModel
import TestSupport
import Testing

@Suite("A reporting period, as typed")
struct ReportingPeriodParsingTests {
  /// What is typed, its name, its first and its last day.
  @Test(arguments: [
    ("2017/18", "2017/18", "2017-04-01", "2018-03-31"),
    ("17/18", "2017/18", "2017-04-01", "2018-03-31"),
    ("2017-18", "2017/18", "2017-04-01", "2018-03-31"),
    ("2017–18", "2017/18", "2017-04-01", "2018-03-31"),
    ("2017/2018", "2017/18", "2017-04-01", "2018-03-31"),
    ("2017-2018", "2017/18", "2017-04-01", "2018-03-31"),
    (" 2017/18\n", "2017/18", "2017-04-01", "2018-03-31"),
    ("99/00", "1999/00", "1999-04-01", "2000-03-31"),
    ("1999/00", "1999/00", "1999-04-01", "2000-03-31"),
    ("2011/12", "2011/12", "2011-04-01", "2012-03-31"),
    ("Q1 2017/18", "Q1 2017/18", "2017-04-01", "2017-06-30"),
    ("Q2 2017/18", "Q2 2017/18", "2017-07-01", "2017-09-30"),
    ("q2  17/18", "Q2 2017/18", "2017-07-01", "2017-09-30"),
    ("Q3\u{A0}2017-18", "Q3 2017/18", "2017-10-01", "2017-12-31"),
    ("Q4 2017/18", "Q4 2017/18", "2018-01-01", "2018-03-31"),
    ("Q2 2011-12", "Q2 2011/12", "2011-07-01", "2011-09-30"),
    ("H1 2017/18", "H1 2017/18", "2017-04-01", "2017-09-30"),
    ("h2 17/18", "H2 2017/18", "2017-10-01", "2018-03-31"),
    ("2017-10", "October 2017", "2017-10-01", "2017-10-31"),
    ("October 2017", "October 2017", "2017-10-01", "2017-10-31"),
    ("oct 2017", "October 2017", "2017-10-01", "2017-10-31"),
    ("Sept 2017", "September 2017", "2017-09-01", "2017-09-30"),
    ("May 2016", "May 2016", "2016-05-01", "2016-05-31"),
    ("2016-02", "February 2016", "2016-02-01", "2016-02-29"),
    ("December 2011", "December 2011", "2011-12-01", "2011-12-31"),
    ("AY 2017/18", "AY 2017/18", "2017-09-01", "2018-08-31"),
    ("2017/18 academic", "AY 2017/18", "2017-09-01", "2018-08-31"),
    ("2018", "2018", "2018-01-01", "2018-12-31"),
    ("Q1 2018", "Q1 2018", "2018-01-01", "2018-03-31"),
    ("Q2 2018", "Q2 2018", "2018-04-01", "2018-06-30"),
    ("2018 - 20", "2018 - 20", "2018-01-01", "2020-12-31"),
    ("2018 – 20", "2018 - 20", "2018-01-01", "2020-12-31"),
    ("2018-20", "2018 - 20", "2018-01-01", "2020-12-31"),
    ("2018-2020", "2018 - 20", "2018-01-01", "2020-12-31"),
    ("2017 - 18", "2017 - 18", "2017-01-01", "2018-12-31"),
    ("2009 - 11", "2009 - 11", "2009-01-01", "2011-12-31"),
    ("1999 - 01", "1999 - 01", "1999-01-01", "2001-12-31"),
    ("1980 - 2018", "1980 - 2018", "1980-01-01", "2018-12-31"),
    ("2016/17 to 2018/19", "2016/17 to 2018/19", "2016-04-01", "2019-03-31"),
    ("16/17 TO 18/19", "2016/17 to 2018/19", "2016-04-01", "2019-03-31"),
    ("2017-04-01 to 2017-09-30", "2017-04-01 to 2017-09-30", "2017-04-01", "2017-09-30"),
    ("2017-04-01 to 2017-04-01", "2017-04-01 to 2017-04-01", "2017-04-01", "2017-04-01"),
  ])
  func `is read`(text: String, name: String, start: String, end: String) throws {
    let period = try ReportingPeriod(parsing: text)
    #expect(period.description == name)
    #expect(period.start.description == start)
    #expect(period.end.description == end)
    #expect(try ReportingPeriod(parsing: name) == period)
  }

  @Test(arguments: [
    ("2017/19", "'2017/19' is not one year: the second part must be 18"),
    ("17/19", "'17/19' is not one year: the second part must be 18"),
    ("2017/2019", "'2017/2019' is not one year: the second part must be 2018"),
    ("2017-17", "'2017-17' is not one year: the second part must be 18"),
    ("Q2 2017/19", "'Q2 2017/19' is not one year: the second part must be 18"),
    ("AY 2017-19", "'AY 2017-19' is not one year: the second part must be 18"),
    ("1999/99", "'1999/99' is not one year: the second part must be 00"),
    ("2011-12", "'2011-12' can be 2011/12 or December 2011"),
    ("2009-11", "'2009-11' can be 2009 - 11 or November 2009"),
    ("Q5 2017/18", "'Q5 2017/18' is no part of a year: quarters are Q1 to Q4"),
    ("Q0 2018", "'Q0 2018' is no part of a year: quarters are Q1 to Q4"),
    ("H3 2017/18", "'H3 2017/18' is no part of a year: halves are H1 and H2"),
    ("2018/19 to 2016/17", "'2018/19 to 2016/17' ends before it begins"),
    ("2017-09-30 to 2017-04-01", "'2017-09-30 to 2017-04-01' ends before it begins"),
    ("2018 - 2016", "'2018 - 2016' ends before it begins"),
    ("2018-2016", "'2018-2016' ends before it begins"),
    ("2018 - 16", "'2018 - 16' ends before it begins"),
    ("2017/18 to 2017/18", "'2017/18 to 2017/18' is a single year"),
    ("2018-2018", "'2018-2018' is a single year"),
    ("0000", "'0000' is not a reporting period: years go from 0001 to 9998"),
    ("9999/00", "'9999/00' is not a reporting period: years go from 0001 to 9998"),
    ("2017-02-29 to 2017-09-30", "'2017-02-29' is not a date: February 2017 has 28 days"),
    ("2017-4-1 to 2017-09-30", "'2017-4-1' is not a date in the form 2018-02-05"),
    ("next year", "'next year' is not a reporting period"),
  ])
  func `is refused with what is wrong`(text: String, message: String) {
    let error = #expect(throws: ReportingPeriodError.self) { try ReportingPeriod(parsing: text) }
    #expect(error?.message == message)
  }

  @Test(arguments: [
    "", " ", "Q", "Q2", "Q+2 2017/18", "Q-2 2018", "Q2 October 2017", "17-18", "17", "201", "20177",
    "2017/8", "2017/018", "2017//18", "/18", "2017/", "2017-13", "2017-00", "H1 2018", "AY 2018",
    "2017/18 to", "to 2018/19", "2017/18 to 2018", "18 - 20", "Octo 2017",
    "Oc 2017", "October 17", "2017-10-01", "２０１７", "academic", "2017/18/19",
  ])
  func `in no known form is refused with the forms there are`(text: String) {
    let error = #expect(throws: ReportingPeriodError.self) { try ReportingPeriod(parsing: text) }
    switch error {
    case .unknownForm(let typed)?:
      #expect(typed == text)
      #expect(error?.help?.contains("Q2 2017/18") == true)
    case .notOneYear?: #expect(["2017-13", "2017-00"].contains(text))
    default: Issue.record("\(text): \(String(describing: error))")
    }
  }

  @Test func `that can be two things is mended in two ways`() throws {
    let error = #expect(throws: ReportingPeriodError.self) {
      try ReportingPeriod(parsing: "2011-12")
    }
    #expect(error?.help == "write '2011/12' or 'December 2011'")
  }

  @Test func `of a megabyte is refused shortly`() {
    for text in [
      String(repeating: "2017/18 ", count: 130_000), String(repeating: "9", count: 1 << 20),
    ] {
      let error = #expect(throws: ReportingPeriodError.self) { try ReportingPeriod(parsing: text) }
      #expect((error?.message.utf8.count ?? .max) < 200)
    }
  }

  @Test func `is never a crash, whatever is typed`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<40_000 {
      let text = generator.text()
      do throws(ReportingPeriodError) {
        let period = try ReportingPeriod(parsing: text)
        #expect((try? ReportingPeriod(parsing: period.description)) == period)
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
  }
}
