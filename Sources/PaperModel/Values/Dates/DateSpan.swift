/// The days from one date to another, both included.
package struct DateSpan: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// Nil when the last day comes before the first.
  package init?(_ first: CalendarDate, _ last: CalendarDate) {
    guard first <= last else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// The days of whole months.
  init(_ months: MonthSpan) {
    (first, last) = (months.first.firstDay, months.last.lastDay)
  }

  /// 1 or more.
  package var dayCount: Int { last.dayNumber - first.dayNumber + 1 }

  package func contains(_ date: CalendarDate) -> Bool { first <= date && date <= last }

  package func contains(_ other: DateSpan) -> Bool { first <= other.first && other.last <= last }

  /// The months, when the days are exactly those of whole months.
  var wholeMonths: MonthSpan? {
    guard first.day == 1, last == last.calendarMonth.lastDay else { return nil }
    return MonthSpan(touching: self)
  }
}

/// The months from one to another, both included.
struct MonthSpan: Hashable, Sendable {
  let first: CalendarMonth
  let last: CalendarMonth

  /// Nil when the last month comes before the first.
  init?(_ first: CalendarMonth, _ last: CalendarMonth) {
    guard first <= last else { return nil }
    (self.first, self.last) = (first, last)
  }

  init(_ month: CalendarMonth) { (first, last) = (month, month) }

  /// The months that the days are in.
  init(touching days: DateSpan) {
    (first, last) = (days.first.calendarMonth, days.last.calendarMonth)
  }

  /// Whole months from a month of a year, 1 for January. What goes beyond the calendar is cut off.
  init(in year: CalendarYear, from month: Int, count: Int) {
    let start = year.number * 12 + month - 1
    first = CalendarMonth(nearestToIndex: start)
    last = CalendarMonth(nearestToIndex: max(start, start + count - 1))
  }

  /// 1 or more.
  var count: Int { last.index - first.index + 1 }

  /// As many months, that many months later, or earlier; nil outside the calendar.
  func adding(_ months: Int) -> MonthSpan? {
    guard let first = first.adding(months), let last = last.adding(months) else { return nil }
    return MonthSpan(first, last)
  }
}
