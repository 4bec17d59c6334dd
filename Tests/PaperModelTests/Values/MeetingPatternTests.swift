import PaperModel
import TestSupport
import Testing

@Suite struct `The days on which a board meets` {
  @Test(arguments: [
    ("first Monday of February, July and October", "2018-02-05", "2018-07-02"),
    ("first Monday of February, July and October", "2018-10-01", "2019-02-04"),
    ("First Mon of oct, feb, july", "2018-07-01", "2018-07-02"),
    ("last Thursday of every month", "2018-02-22", "2018-03-29"),
    ("third Wednesday of each month", "2018-02-20", "2018-02-21"),
    ("second Tuesday of May", "2018-05-08", "2019-05-14"),
    ("fourth Friday of January and November", "2017-12-01", "2018-01-26"),
  ])
  func `give the next one`(text: String, after: String, next: String) throws {
    let pattern = try #require(MeetingPattern(text))
    #expect(pattern.day(after: try CalendarDate(parsing: after))?.description == next)
  }

  @Test(arguments: [
    "", "Monday", "first Monday", "first Monday of", "first Monday of July or October",
    "fifth Monday of July", "first Monday in July", "first Moonday of July", "every month",
    "first Monday of every other month", "first Monday of 7",
  ])
  func `are not guessed`(text: String) {
    #expect(MeetingPattern(text) == nil)
  }

  @Test(arguments: 0..<200)
  func `come in order, on the day of the week, and read back as they are written`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let months = CalendarMonth.names.filter { _ in random.below(3) == 0 } + ["May"]
    let turn = random.pick(MeetingPattern.Turn.allCases)
    let weekday = random.pick(CalendarDate.weekdayNames)
    let pattern = try #require(
      MeetingPattern("\(turn.rawValue) \(weekday) of \(months.joined(separator: ", "))"))
    #expect(MeetingPattern(pattern.description) == pattern)
    var day = try #require(CalendarDate(year: 2000 + random.below(40), month: 1, day: 1))
    for _ in 0..<20 {
      let next = try #require(pattern.day(after: day))
      #expect(next > day && next.weekdayName == weekday)
      #expect(pattern.months.contains(next.month))
      // The same day a week earlier is in the month before, or is an earlier turn of the month.
      let earlier = try #require(next.adding(days: -7))
      let later = try #require(next.adding(days: 7))
      switch turn {
      case .first: #expect(earlier.month != next.month)
      case .last: #expect(later.month != next.month)
      case .second, .third, .fourth: #expect(earlier.month == next.month)
      }
      day = next
    }
  }

  @Test func `end with the calendar`() {
    #expect(MeetingPattern("first Monday of May")?.day(after: .last) == nil)
  }
}
