/// The number of clear days between the publication of an agenda and its meeting. Neither the day
/// of publication nor that of the meeting counts, nor do weekends and bank holidays.
package struct ClearDays: Sendable {
  /// The number of clear days required.
  package let needed: Int
  package let holidays: BankHolidays

  /// - Parameter needed: the number required; a negative number counts as 0.
  package init(_ needed: Int, holidays: BankHolidays) {
    self.needed = max(0, needed)
    self.holidays = holidays
  }

  /// The number of clear days between the two, counted only up to the number needed.
  package func count(from published: CalendarDate, to meeting: CalendarDate) -> Int {
    var count = 0
    var day = published.adding(days: 1)
    while let current = day, current < meeting, count < needed {
      if holidays.isWorkingDay(current) { count += 1 }
      day = current.adding(days: 1)
    }
    return count
  }

  /// The last working day on which an agenda can be published in time; nil if the calendar has
  /// none.
  package func lastPublication(before meeting: CalendarDate) -> CalendarDate? {
    holidays.workingDay(needed + 1, before: meeting)
  }
}

extension BankHolidays {
  /// The working day that is that many working days before a day; the day itself is not counted, nor are
  /// weekends and bank holidays. Nil if the calendar has none.
  /// - Parameter count: a number below 1 counts as 1.
  package func workingDay(_ count: Int, before date: CalendarDate) -> CalendarDate? {
    var left = count
    var day = date.adding(days: -1)
    while let current = day {
      if isWorkingDay(current) {
        guard left > 1 else { return current }
        left -= 1
      }
      day = current.adding(days: -1)
    }
    return nil
  }
}
