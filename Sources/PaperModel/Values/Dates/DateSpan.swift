/// The days from one date to another, both included.
package struct DateSpan: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// Nil if the last day is before the first.
  package init?(_ first: CalendarDate, _ last: CalendarDate) {
    guard first <= last else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// The days of whole months.
  init(_ months: MonthSpan) {
    (first, last) = (months.first.firstDay, months.last.lastDay)
  }

  /// The number of days, 1 or more.
  package var dayCount: Int { last.dayNumber - first.dayNumber + 1 }

  package func contains(_ date: CalendarDate) -> Bool { first <= date && date <= last }

  package func contains(_ other: DateSpan) -> Bool { first <= other.first && other.last <= last }

  /// The months, if the days are exactly whole months; otherwise nil.
  var wholeMonths: MonthSpan? {
    guard first.day == 1, last == last.calendarMonth.lastDay else { return nil }
    return MonthSpan(touching: self)
  }
}

/// The months from one to another, both included.
struct MonthSpan: Hashable, Sendable {
  let first: CalendarMonth
  let last: CalendarMonth

  /// Nil if the last month is before the first.
  init?(_ first: CalendarMonth, _ last: CalendarMonth) {
    guard first <= last else { return nil }
    (self.first, self.last) = (first, last)
  }

  init(_ month: CalendarMonth) { (first, last) = (month, month) }

  /// The months that contain at least one of the days.
  init(touching days: DateSpan) {
    (first, last) = (days.first.calendarMonth, days.last.calendarMonth)
  }

  /// `count` whole months from a month of a year (1 is January), clamped to the calendar.
  init(in year: CalendarYear, from month: Int, count: Int) {
    let start = year.number * 12 + month - 1
    first = CalendarMonth(nearestToIndex: start)
    last = CalendarMonth(nearestToIndex: max(start, start + count - 1))
  }

  /// The number of months, 1 or more.
  var count: Int { last.index - first.index + 1 }

  /// The span of the same length that many months later, or earlier if negative; nil outside the
  /// calendar.
  func adding(_ months: Int) -> MonthSpan? {
    guard let first = first.adding(months), let last = last.adding(months) else { return nil }
    return MonthSpan(first, last)
  }
}
