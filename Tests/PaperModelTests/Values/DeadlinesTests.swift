import PaperModel
import TestSupport
import Testing

@Suite struct `The days by which a meeting needs something` {
  private static func deadlines(
    _ meeting: String, _ draft: Int? = nil, _ clearance: Int? = nil, _ publication: Int? = nil,
    clearDays: Int = 5, nation: Nation = .england, and others: Set<String> = []
  ) throws -> [String] {
    let holidays = BankHolidays(
      in: nation, and: Set(try others.map { try CalendarDate(parsing: $0) }))
    let days = Deadlines(
      before: try CalendarDate(parsing: meeting),
      DeadlineRule(draft: draft, clearance: clearance, publication: publication),
      ClearDays(clearDays, holidays: holidays))
    return [days.draft, days.clearance, days.publication].map(\.description)
  }

  @Test func `are the last day that leaves the clear days, where the board states none`() throws {
    // Friday, since Monday 29 January to Friday 2 February are five clear days.
    #expect(try Self.deadlines("2018-02-05") == Array(repeating: "2018-01-26", count: 3))
    #expect(
      try Self.deadlines("2018-02-05", clearDays: 3) == Array(repeating: "2018-01-30", count: 3))
  }

  @Test func `are counted over weekends`() throws {
    #expect(
      try Self.deadlines("2018-02-05", 15, 10, 6) == ["2018-01-15", "2018-01-22", "2018-01-26"])
    // A meeting at the weekend is counted back from too.
    #expect(try Self.deadlines("2018-02-04", 1, 1, 1, clearDays: 0)[2] == "2018-02-02")
  }

  @Test func `are counted over bank holidays`() throws {
    // Early May bank holiday on the 7th.
    #expect(
      try Self.deadlines("2018-05-14", 15, 10, 6) == ["2018-04-20", "2018-04-27", "2018-05-03"])
    // New Year's Day, Boxing Day and Christmas Day.
    #expect(
      try Self.deadlines("2018-01-08", 10, 7, 6) == ["2017-12-20", "2017-12-27", "2017-12-28"])
    // Good Friday and Easter Monday; Easter Monday is a working day in Scotland.
    #expect(try Self.deadlines("2018-04-09", nil, nil, 6)[2] == "2018-03-28")
    #expect(try Self.deadlines("2018-04-09", nil, nil, 6, nation: .scotland)[2] == "2018-03-29")
  }

  @Test func `are counted over a holiday that the board adds`() throws {
    #expect(
      try Self.deadlines("2018-02-05", nil, nil, 6, and: ["2018-02-01"])[2] == "2018-01-25")
  }

  @Test func `are never later than the clear days or the next of them allow`() throws {
    #expect(
      try Self.deadlines("2018-02-05", 2, 12, 3) == ["2018-01-18", "2018-01-18", "2018-01-26"])
    #expect(
      try Self.deadlines("2018-02-05", nil, 12) == ["2018-01-18", "2018-01-18", "2018-01-26"])
  }

  @Test func `are working days with as many working days after them as stated`() throws {
    var random = SeededGenerator(seed: 19)
    let holidays = BankHolidays(in: .england)
    for _ in 0..<300 {
      let day = try #require(
        CalendarDate(dayNumber: Int.random(in: 17_000...19_000, using: &random)))
      let count = Int.random(in: 1...40, using: &random)
      let found = try #require(holidays.workingDay(count, before: day))
      #expect(holidays.isWorkingDay(found))
      let between = (found.dayNumber..<day.dayNumber).compactMap { CalendarDate(dayNumber: $0) }
      #expect(between.count { holidays.isWorkingDay($0) } == count)
    }
  }

  @Test func `do not count back beyond the calendar`() throws {
    #expect(try Self.deadlines("0001-01-01", 15, 10, 6) == Array(repeating: "0001-01-01", count: 3))
    #expect(try Self.deadlines("0001-01-03", .max)[0] <= "0001-01-03")
  }
}
