import PaperModel
import TestSupport
import Testing

@Suite struct `A period as others write it` {
  @Test(arguments: [
    ("2017/18 Q2", "Q2 2017/18"), ("2019 Q2", "Q2 2019"), ("2019Q2", "Q2 2019"),
    ("2017-18 Q2", "Q2 2017/18"), ("2017/18-Q2", "Q2 2017/18"), ("Q2 - 2017/18", "Q2 2017/18"),
    ("Quarter 2 2017/18", "Q2 2017/18"), ("Qtr 2 of 2017/18", "Q2 2017/18"),
    ("Q2, 2017/18", "Q2 2017/18"), ("Q2 2017 to 2018", "Q2 2017/18"), ("17/18 H1", "H1 2017/18"),
    ("Half 1 2017/18", "H1 2017/18"), ("Q2 FY 2017/18", "Q2 2017/18"),
    ("Q2 (Jul-Sep) 2017/18", "Q2 2017/18"), ("Q2 2017/18 (July to September)", "Q2 2017/18"),
    ("Q2 (Apr-Jun) 2017", "Q2 2017"), ("2018/19 Q4 (Jan – Mar)", "Q4 2018/19"),
    ("Q1-Q3 2017/18", "2017-04-01 to 2017-12-31"), ("2017/18 Q1 to Q4", "2017/18"),
    ("FY 2017/18", "2017/18"), ("FY2017-18", "2017/18"), ("FY 17-18", "2017/18"),
    ("2017/18 FY", "2017/18"), ("2017/18 financial year", "2017/18"), ("FY 2011-12", "2011/12"),
    ("financial year 2017 to 2018", "2017/18"), ("2017 / 18", "2017/18"),
    ("financial year ending 2018", "2017/18"), ("FYE 2018", "2017/18"),
    ("year ending March 2018", "2017/18"), ("Year to 31 March 2018", "2017/18"),
    ("12 months to December 2018", "2018"), ("financial year ending March 2018", "2017/18"),
    ("year ending June 2018", "2017-07-01 to 2018-06-30"),
    ("academic year 2017/18", "AY 2017/18"), ("2017-18 academic year", "AY 2017/18"),
    ("calendar year 2018", "2018"),
    ("2018/19 - 20/21", "2018/19 to 2020/21"), ("2002/03-2007/08", "2002/03 to 2007/08"),
    ("2018/19–2020/21", "2018/19 to 2020/21"), ("2018-19 - 2020-21", "2018/19 to 2020/21"),
    ("FY 2018-19 to FY 2020-21", "2018/19 to 2020/21"), ("2016/17 - 2018/19", "2016/17 to 2018/19"),
    ("2018 to 2020", "2018 - 20"), ("2018 to 20", "2018 - 20"),
    ("2017 October", "October 2017"), ("Oct-2017", "October 2017"), ("Oct-17", "October 2017"),
    ("10/2017", "October 2017"), ("Sept. 2017", "September 2017"),
    ("Jan 2012-Dec 2012", "2012"), ("Apr 2021 to Mar 2022", "2021/22"),
    ("Apr-21 to Mar-22", "2021/22"), ("April 2016 – March 2019", "2016/17 to 2018/19"),
    ("Jan 2012 to Dec 2014", "2012 - 14"), ("Sep 2017 to Aug 2018", "2017-09-01 to 2018-08-31"),
    ("October to December 2019", "2019-10-01 to 2019-12-31"),
    ("Jan - Mar 2019", "2019-01-01 to 2019-03-31"), ("Jan-Mar 2018/19", "2019-01-01 to 2019-03-31"),
    ("Apr 2017 - Sep 2017", "2017-04-01 to 2017-09-30"),
    ("1 April to 30 September 2017", "2017-04-01 to 2017-09-30"),
    ("1 October 2017 - 31 March 2018", "2017-10-01 to 2018-03-31"),
  ])
  func `is the period that the program writes in its own way`(text: String, name: String) throws {
    let period = try ReportingPeriod(parsing: text)
    #expect(period.description == name)
    #expect(try ReportingPeriod(parsing: name) == period)
  }

  @Test(arguments: [
    ("2017 to 2018", "'2017 to 2018' can be 2017/18 or 2017 - 18"),
    ("2017 to 18", "'2017 to 18' can be 2017/18 or 2017 - 18"),
    ("2003-05", "'2003-05' can be 2003 - 05 or May 2003"),
  ])
  func `is refused where it has two meanings`(text: String, message: String) {
    let error = #expect(throws: ReportingPeriodError.self) { try ReportingPeriod(parsing: text) }
    #expect(error?.message == message)
  }

  @Test(arguments: [
    "FY 2018", "FY18", "H1 2018", "Q2 18", "Oct 17", "Apr-Jun 17", "Oct - Mar 2019",
    "Dec to Jan 2019",
    "Q2 (Jul-Sep) 2017", "Q2 (Apr-Jun) 2017/18", "Q3-Q1 2017/18", "2018 to 2016", "13/2017",
    "2020/21 - 18/19", "31 February to 30 September 2017", "year ending 30 March 2018",
    "financial year ending June 2018", "2018/19 to", "Q2", "(Jul-Sep) 2017/18", "3 years 2018-20",
    "Q2 2017/18 Q2", "1/4/2017 to 30/9/2017",
  ])
  func `is refused where its meaning is not plain`(text: String) {
    let error = #expect(throws: ReportingPeriodError.self) { try ReportingPeriod(parsing: text) }
    if case .unknownForm(let typed)? = error {
      #expect(typed == text)
    } else {
      Issue.record("\(text): \(String(describing: error))")
    }
  }

  /// Years and parts at random, in every spelling: the same period as in the program's own.
  @Test func `is the same in every spelling`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let first = Int.random(in: 1980...2060, using: &generator)
      let count = Int.random(in: 3...9, using: &generator)
      let quarter = Int.random(in: 1...4, using: &generator)
      let month = CalendarMonth.names[Int.random(in: 0..<12, using: &generator)]
      let (year, last) = (Self.year(first), Self.year(first + count - 1))
      let spellings: [(name: String, written: [String])] = [
        (
          year,
          ["FY \(year)", "FY\(year)", "\(year) financial year", "Apr \(first)-Mar \(first + 1)"]
        ),
        (
          "Q\(quarter) \(year)",
          ["\(year) Q\(quarter)", "\(year)-Q\(quarter)", "Quarter \(quarter) \(year)"]
        ),
        ("Q\(quarter) \(first)", ["\(first) Q\(quarter)", "\(first)Q\(quarter)"]),
        ("\(month) \(first)", ["\(first) \(month)", "\(month.prefix(3))-\(first)"]),
        ("\(first)", ["Jan \(first) - Dec \(first)", "calendar year \(first)"]),
        (
          "\(year) to \(last)",
          ["\(year) - \(last)", "\(year)-\(last)", "\(year) – \(last.dropFirst(2))"]
        ),
        ("\(first) - \(first + count)", ["\(first) to \(first + count)"]),
      ]
      for (name, written) in spellings {
        let period = try ReportingPeriod(parsing: name)
        for text in written {
          for text in [text, text.uppercased(), " \(text.replacing(" ", with: "\u{A0} "))\n"] {
            #expect(try ReportingPeriod(parsing: text) == period, "\(text)")
          }
        }
      }
    }
  }

  private static func year(_ first: Int) -> String {
    "\(first)/" + String(String(100 + (first + 1) % 100).suffix(2))
  }
}
