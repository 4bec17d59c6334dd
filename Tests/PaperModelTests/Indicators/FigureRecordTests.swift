import PaperMarkup
import PaperModel
import TestSupport
import Testing

@Suite("A record of figures")
struct FigureRecordTests {
  private func inForce(
    _ rows: [Row], _ measure: Measure = .actual, _ text: String = "Q2 2017/18", asOf: String? = nil
  ) throws -> String? {
    try record(rows).inForce(
      "PI1", measure, try period(text), asOf: try asOf.map { try CalendarDate(parsing: $0) }
    )?.value.typed
  }

  private let returns: [Row] = [
    ("actual", "Q2 2017/18", "95", "2018-01-15"),
    ("actual", "Q2 2017/18", "80", ""),
    ("actual", "Q2 2017/18", "91", "2017-10-20"),
    ("actual", "Q2 2017/18", "90", "2017-10-20"),
  ]

  @Test func `has the row in force that was supplied last, wherever it stands`() throws {
    #expect(try inForce(returns) == "95")
  }

  @Test(
    arguments: [
      ("2018-01-15", "95"), ("2018-01-14", "90"), ("2017-10-20", "90"), ("2017-10-19", "80"),
      ("0001-01-01", "80"),
    ])
  func `shows what had been supplied by a day`(date: String, value: String) throws {
    #expect(try inForce(returns, asOf: date) == value)
  }

  @Test func `shows nothing where everything was supplied later`() throws {
    #expect(try inForce([returns[0]], asOf: "2017-10-20") == nil)
  }

  @Test func `takes the later of two rows without a day`() throws {
    let rows: [Row] = [("actual", "2016/17", "1", ""), ("actual", "2016/17", "2", "")]
    #expect(try inForce(rows, .actual, "2016/17") == "2")
  }

  @Test func `lets a later empty cell take a figure back`() throws {
    #expect(try inForce(returns + [("actual", "Q2 2017/18", "", "2018-02-01")])?.isEmpty == true)
  }

  @Test func `tells indicators, measures and periods apart`() throws {
    let rows: [Row] = [
      ("baseline", "2015/16", "0", ""), ("actual", "2016/17", "558", ""),
      ("actual", "Q2 2017/18", "91", ""), ("year-to-date", "Q2 2017/18", "151", ""),
    ]
    #expect(try inForce(rows, .baseline, "2015/16") == "0")
    #expect(try inForce(rows, .actual, "2016/17") == "558")
    #expect(try inForce(rows) == "91")
    #expect(try inForce(rows, .yearToDate) == "151")
    #expect(try inForce(rows, .actual, "2015/16") == nil)
    #expect(try record(rows).inForce("PI2", .actual, try period("2016/17")) == nil)
  }

  @Test(arguments: ["Q2 2017/18", "H1 2017/18", "September 2017", "2017-04-01 to 2017-09-30"])
  func `knows a year to date by any name of its end`(name: String) throws {
    #expect(try inForce([("year-to-date", name, "151", "")], .yearToDate) == "151")
  }

  @Test func `knows an actual by any name of its days, and no others`() throws {
    let rows: [Row] = [("actual", "Q1 2018", "77", "")]
    #expect(try inForce(rows, .actual, "Q4 2017/18") == "77")
    #expect(try inForce(rows, .actual, "March 2018") == nil)
  }

  @Test func `does not depend on the order of rows whose days differ`() throws {
    var generator = SeededGenerator(seed: 7)
    var rows: [Row] = (1...28).map { day in
      ("actual", "Q\(day % 4 + 1) 2017/18", "\(day)", "2018-03-\(day < 10 ? "0" : "")\(day)")
    }
    rows.append(("actual", "Q1 2017/18", "0", ""))
    for _ in 0..<50 {
      rows.shuffle(using: &generator)
      let cut = Int.random(in: 1...28, using: &generator)
      let asOf = try #require(CalendarDate(year: 2018, month: 3, day: cut))
      for quarter in 1...4 {
        let newest = (1...cut).last { $0 % 4 + 1 == quarter } ?? (quarter == 1 ? 0 : nil)
        let found = try record(rows).inForce(
          "PI1", .actual, try period("Q\(quarter) 2017/18"), asOf: asOf)
        #expect(found?.value.typed == newest.map(String.init))
      }
    }
  }
}

@Suite("Rows that contradict each other")
struct ContradictionTests {
  private func lines(_ rows: [Row]) throws -> [[Int]] {
    try record(rows).contradictions.map { $0.observations.map(\.range.start.line) }
  }

  @Test func `are those of one day for one figure`() throws {
    #expect(
      try lines([
        ("actual", "Q2 2017/18", "91", "2017-10-20"), ("actual", "2016/17", "5", ""),
        ("actual", "Q2 2017/18", "92", "2017-10-20"), ("actual", "2016/17", "[x]", ""),
        ("actual", "Q2 2017/18", "93", "2017-10-21"),
      ]) == [[1, 3], [2, 4]])
  }

  @Test func `are found where periods are named differently`() throws {
    #expect(
      try lines([
        ("year-to-date", "H1 2017/18", "150", ""), ("year-to-date", "Q2 2017/18", "151", ""),
      ]) == [[1, 2]])
  }

  @Test func `are not those that say the same`() throws {
    #expect(
      try lines([
        ("actual", "2016/17", "1,844", ""), ("actual", "2016/17", "1844 people", ""),
        ("actual", "2015/16", "words", ""), ("actual", "2015/16", "words", ""),
        ("actual", "2014/15", "", ""), ("actual", "2014/15", "", ""),
      ]).isEmpty)
  }

  @Test func `are told from equal rows of another day in between`() throws {
    #expect(
      try lines([
        ("actual", "2016/17", "1", "2017-05-01"), ("actual", "2016/17", "2", "2017-06-01"),
        ("actual", "2016/17", "1", "2017-05-01"),
      ]).isEmpty)
  }
}
