/// How long before a meeting its agenda is published: clear days lie between the two, and neither the
/// day of publication nor that of the meeting counts, nor weekends and bank holidays.
package struct ClearDays: Sendable {
  /// How many there are to be.
  package let needed: Int
  package let holidays: BankHolidays

  /// - Parameter needed: 0 or more; what is less is taken for 0.
  package init(_ needed: Int, holidays: BankHolidays) {
    self.needed = max(0, needed)
    self.holidays = holidays
  }

  /// How many clear days there are; no more are counted than are needed.
  package func count(from published: CalendarDate, to meeting: CalendarDate) -> Int {
    var count = 0
    var day = published.adding(days: 1)
    while let current = day, current < meeting, count < needed {
      if holidays.isWorkingDay(current) { count += 1 }
      day = current.adding(days: 1)
    }
    return count
  }

  /// The last working day on which an agenda can be published in time; nil where the calendar has
  /// none.
  package func lastPublication(before meeting: CalendarDate) -> CalendarDate? {
    var left = needed
    var day = meeting.adding(days: -1)
    while let current = day {
      if holidays.isWorkingDay(current) {
        guard left > 0 else { return current }
        left -= 1
      }
      day = current.adding(days: -1)
    }
    return nil
  }
}
