import PaperModel
import Testing

@Suite("The figures of an indicator in a paper")
struct IndicatorViewTests {
  private func view(
    _ indicator: Indicator, _ record: FigureRecord, _ text: String = "Q2 2017/18",
    asOf: String? = nil
  ) throws -> IndicatorView {
    IndicatorView(
      indicator, in: try period(text), from: record,
      asOf: try asOf.map { try CalendarDate(parsing: $0) })
  }

  private func yearToDate(
    _ rule: YearToDateRule, _ unit: FigureUnit, in text: String = "Q2 2017/18",
    _ rows: (String, String, String)...
  ) throws -> String {
    let record = try record(rows.map { ($0.0, $0.1, $0.2, "") })
    return try view(try indicator(unit, yearToDate: rule), record, text).yearToDate.text
  }

  @Test func `are those of its period and the years around it`() throws {
    let indicator = try indicator(targets: [
      ("2017/18", "452"), ("2018/19", "214"), ("2016/17 to 2018/19", "898"),
    ])
    let view = try view(
      indicator,
      try record(
        ("baseline", "2015/16", "0"), ("actual", "2016/17", "558"), ("actual", "Q1 2017/18", "60"),
        ("actual", "Q2 2017/18", "91"), ("actual", "Q3 2017/18", "70"),
        ("year-to-date", "Q2 2017/18", "151")))
    #expect(view.baseline.text == "0")
    #expect(view.lastYear.text == "558")
    #expect(view.target?.value.typed == "452")
    #expect(view.nextTarget?.value.typed == "214")
    #expect(view.actual.text == "91")
    #expect(view.yearToDate.text == "151")
    #expect(view.year == (try period("2017/18")))
  }

  @Test func `are as they were on the paper's date`() throws {
    let record = try record([
      ("actual", "Q2 2017/18", "91", "2017-10-20"), ("actual", "Q2 2017/18", "95", "2018-03-01"),
      ("baseline", "2016/17", "5", "2018-03-01"), ("baseline", "2015/16", "0", ""),
    ])
    let february = try view(try indicator(), record, asOf: "2018-02-05")
    #expect(february.actual.text == "91")
    #expect(february.baseline.text == "0")
    let july = try view(try indicator(), record)
    #expect(july.actual.text == "95")
    #expect(july.baseline.text == "5")
  }

  @Test func `have the last baseline that is not after the period`() throws {
    let record = try record(
      ("baseline", "2018/19", "4"), ("baseline", "2016/17", "3"), ("baseline", "Q4 2015", "1"),
      ("baseline", "2015/16", "2"))
    #expect(try view(try indicator(), record).baseline.text == "3")
    #expect(try view(try indicator(), record, "Q2 2016/17").baseline.text == "2")
    #expect(try view(try indicator(), record, "Q2 2015/16").baseline.text == "no row")
  }

  @Test func `tell three kinds of nothing apart`() throws {
    let indicator = try indicator()
    #expect(try view(indicator, try record()).actual.text == "no row")
    for (typed, text) in [("", "empty"), (" ", "empty"), ("[x]", "[x]"), ("[z]", "[z]")] {
      let record = try record(("actual", "Q2 2017/18", typed))
      #expect(try view(indicator, record).actual.text == text)
    }
  }

  @Test func `add up to the year to date when all parts are there`() throws {
    #expect(
      try yearToDate(
        .sum, .count, ("actual", "Q1 2017/18", "1,060"), ("actual", "Q2 2017/18", "91"))
        == "1,151 (sum)")
    #expect(
      try yearToDate(
        .sum, .currency, ("actual", "Q1 2017/18", "£1.5m"), ("actual", "Q2 2017/18", "-£2m"))
        == "-£500,000 (sum)")
    #expect(
      try yearToDate(
        .sum, .count, ("actual", "Q1 2017/18", "60"), ("actual", "July 2017", "1"),
        ("actual", "August 2017", "2"), ("actual", "September 2017", "3")) == "66 (sum)")
    #expect(
      try yearToDate(
        .sum, .count, in: "Q3 2017/18", ("year-to-date", "Q2 2017/18", "151"),
        ("actual", "Q3 2017/18", "9")) == "160 (sum)")
  }

  @Test func `do not add up when a part is missing`() throws {
    let second = ("actual", "Q2 2017/18", "91")
    #expect(try yearToDate(.sum, .count, second) == "incomplete from April 2017")
    #expect(
      try yearToDate(.sum, .count, ("actual", "Q1 2017/18", "60")) == "incomplete from July 2017")
    #expect(try yearToDate(.sum, .count) == "no row")
    for nothing in ["", "[x]", "[z]", "<5", "n/a", "60%"] {
      #expect(
        try yearToDate(.sum, .count, ("actual", "Q1 2017/18", nothing), second)
          == "incomplete from April 2017")
    }
  }

  @Test func `do not add up in another unit`() throws {
    #expect(
      try yearToDate(
        .sum, .count, ("actual", "Q1 2017/18", "60%"), ("actual", "Q2 2017/18", "30%"))
        == "incomplete from April 2017")
  }

  @Test func `have rows of their own before those of the same days`() throws {
    let record = try record(
      ("year-to-date", "Q2 2017/18", "150"), ("actual", "H1 2017/18", "149"),
      ("actual", "2016/17", "558"), ("year-to-date", "Q4 2016/17", "555"))
    let view = try view(try indicator(), record)
    #expect(view.yearToDate.text == "150")
    #expect(view.lastYear.text == "558")
  }

  @Test func `prefer what is stated to what is computed, and a code too`() throws {
    let first = ("actual", "Q1 2017/18", "60")
    let second = ("actual", "Q2 2017/18", "91")
    for stated in ["150", "[x]", "about 150"] {
      #expect(
        try yearToDate(.sum, .count, first, second, ("year-to-date", "Q2 2017/18", stated))
          == stated)
    }
    #expect(try yearToDate(.sum, .count, first, second, ("actual", "H1 2017/18", "149")) == "149")
    #expect(
      try yearToDate(.sum, .count, first, second, ("year-to-date", "H1 2017/18", "")) == "151 (sum)"
    )
    #expect(try yearToDate(.sum, .count, first, ("year-to-date", "H1 2017/18", "")) == "empty")
  }

  @Test func `never add percentages or rates`() throws {
    for unit in [FigureUnit.percent, .rate] {
      let sign = unit == .percent ? "%" : ""
      #expect(
        try yearToDate(
          .sum, unit, ("actual", "Q1 2017/18", "6.6\(sign)"), ("actual", "Q2 2017/18", "6.2\(sign)")
        )
          == "no row")
    }
  }

  @Test func `are not computed where they are only stated`() throws {
    let rows = [("actual", "Q1 2017/18", "60"), ("actual", "Q2 2017/18", "91")]
    #expect(try yearToDate(.stated, .count, rows[0], rows[1]) == "no row")
    #expect(
      try yearToDate(.stated, .count, rows[0], ("year-to-date", "Q2 2017/18", "151")) == "151")
  }

  @Test func `have an average that is weighted by months and rounded to their digits`() throws {
    #expect(
      try yearToDate(
        .average, .percent, ("actual", "Q1 2017/18", "6.5%"), ("actual", "Q2 2017/18", "6.2%"))
        == "6.4% (average)")
    #expect(
      try yearToDate(
        .average, .percent, in: "October 2017", ("actual", "H1 2017/18", "7.00%"),
        ("actual", "October 2017", "0%")) == "6.00% (average)")
    #expect(
      try yearToDate(
        .average, .rate, ("actual", "Q1 2017/18", "3 per 1,000"),
        ("actual", "Q2 2017/18", "4 per 1,000 births")) == "4 per 1,000 (average)")
    #expect(
      try yearToDate(
        .average, .rate, ("actual", "Q1 2017/18", "3 per 1,000"),
        ("actual", "Q2 2017/18", "40 per 10,000")) == "incomplete from April 2017")
  }

  @Test func `have the figure of the last part of the time for what does not add up`() throws {
    let first = ("actual", "Q1 2017/18", "6.6%")
    let second = ("actual", "Q2 2017/18", "6.2%")
    #expect(try yearToDate(.latest, .percent, first, second) == "6.2%")
    #expect(try yearToDate(.latest, .percent, first, ("actual", "Q2 2017/18", "")) == "empty")
    #expect(try yearToDate(.latest, .percent, first, ("actual", "Q2 2017/18", "[x]")) == "[x]")
    #expect(
      try yearToDate(.latest, .percent, first, second, ("actual", "September 2017", "6%"))
        == "6.2%")
    #expect(try yearToDate(.latest, .percent, ("actual", "August 2017", "6%")) == "no row")
    #expect(try yearToDate(.latest, .percent, ("actual", "September 2017", "6%")) == "6%")
    #expect(try yearToDate(.latest, .percent, first) == "no row")
    #expect(try yearToDate(.latest, .percent, ("actual", "Q4 2016/17", "6%")) == "no row")
    #expect(try yearToDate(.latest, .percent, ("actual", "Q3 2017/18", "6%")) == "no row")
  }

  @Test func `have as baseline the actual of its period where no row states one`() throws {
    let record = try record(("actual", "2015/16", "7"), ("actual", "Q2 2017/18", "9"))
    let indicator = try indicator()
    func baseline(_ name: String?, _ record: FigureRecord) throws -> String {
      IndicatorView(
        indicator, in: try period("Q2 2017/18"), from: record, since: try name.map(period)
      ).baseline.text
    }
    #expect(try baseline("2015/16", record) == "7")
    #expect(try baseline("2014/15", record) == "no row")
    #expect(try baseline("2018/19", record) == "no row")
    #expect(try baseline(nil, record) == "no row")
    let stated = try PaperModelTests.record(
      ("actual", "2015/16", "7"), ("baseline", "2015/16", "6"))
    #expect(try baseline("2015/16", stated) == "6")
  }

  @Test func `make up last year from its quarters`() throws {
    let quarters = (1...4).map { ("actual", "Q\($0) 2016/17", "10") }
    let record = try record(quarters.map { ($0.0, $0.1, $0.2, "") })
    #expect(try view(try indicator(), record).lastYear.text == "40 (sum)")
    let stated = try PaperModelTests.record(
      ("year-to-date", "Q4 2016/17", "39"), ("actual", "Q4 2016/17", "10"))
    #expect(try view(try indicator(), stated).lastYear.text == "39")
  }

  @Test func `say what is printed outside the time in which it runs`() throws {
    let indicator = try indicator(
      .percent, runs: "2016/17", afterwards: "N/A (one year project only)")
    let view = try view(indicator, try record(("actual", "2016/17", "93% increased awareness")))
    #expect(view.lastYear.text == "93% increased awareness")
    #expect(view.actual.text == "not running: N/A (one year project only)")
    #expect(view.yearToDate.text == view.actual.text)
    #expect(!indicator.isRunning(in: try period("2017/18")))
    #expect(indicator.isRunning(in: try period("Q1 2017")))
  }

  @Test func `go by calendar years for calendar quarters`() throws {
    let view = try view(
      try indicator(targets: [("2018", "10"), ("2019", "11"), ("2018/19", "12")]),
      try record(
        ("actual", "Q1 2018", "1"), ("actual", "Q2 2018", "2"), ("actual", "2017", "9")),
      "Q2 2018")
    #expect(view.yearToDate.text == "3 (sum)")
    #expect(view.lastYear.text == "9")
    #expect([view.target, view.nextTarget].map { $0?.value.typed } == ["10", "11"])
  }

  @Test func `print longer targets in the column that is asked for`() throws {
    let three = Target(
      for: try period("2016/17 to 2018/19"), value: FigureValue(parsing: "898"),
      shown: "898 over three years", under: try period("2018/19"), range: place())
    let indicator = Indicator(
      id: Placed("PI1", at: place()), title: Placed("Title", at: place()), unit: .count,
      yearToDate: .sum, targets: try targets([("2017/18", "452"), ("2018/19", "214")]) + [three])
    #expect(indicator.targets(under: try period("2018/19")).map(\.value.typed) == ["214", "898"])
    #expect(indicator.targets(under: try period("2017/18")).map(\.value.typed) == ["452"])
    #expect(indicator.targets(under: try period("2016/17 to 2018/19")).isEmpty)
  }
}
