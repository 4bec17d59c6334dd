/// A day of the Gregorian calendar, in the years 1 to 9999.
///
/// Days before 1582 follow the same rules (proleptic), as in ISO 8601. There is no time zone: a
/// date is what is printed on a paper.
package struct CalendarDate: Hashable, Sendable {
  /// 1…9999.
  package var year: Int { Int(packed >> 9) }
  /// 1…12.
  package var month: Int { Int(packed >> 5 & 15) }
  /// 1…31, and at most the number of days in the month.
  package var day: Int { Int(packed & 31) }

  /// Year, month and day packed into one integer that sorts by date. Small, because a record holds
  /// many dates.
  private let packed: Int32

  /// Nil if there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard let calendarMonth = CalendarMonth(year: year, month: month),
      (1...calendarMonth.dayCount).contains(day)
    else { return nil }
    packed = Self.packed(calendarMonth, day)
  }

  private static func packed(_ calendarMonth: CalendarMonth, _ day: Int) -> Int32 {
    Int32(calendarMonth.year << 9 | calendarMonth.month << 5 | day)
  }

  /// The day with that number in the month, or the nearest day if the month has no such day.
  init(_ calendarMonth: CalendarMonth, nearestDay day: Int) {
    packed = Self.packed(calendarMonth, min(max(day, 1), calendarMonth.dayCount))
  }

  /// The month that the day is in.
  package var calendarMonth: CalendarMonth { CalendarMonth(nearestToIndex: year * 12 + month - 1) }

  /// The day of the week, 1…7 from Monday, as in ISO 8601.
  package var weekday: Int {
    // Day 0 was a Thursday, and no day number reaches below -719,162, a Monday.
    (dayNumber + 719_162) % 7 + 1
  }

  /// The year in which the financial year of the day began: 2017 for 5 February 2018. Nil for the
  /// first and last days of the calendar.
  package var financialYear: CalendarYear? { CalendarYear(month < 4 ? year - 1 : year) }

  /// The year in which the academic year of the day began, on 1 September. Nil for the first and
  /// last days of the calendar.
  package var academicYear: CalendarYear? { CalendarYear(month < 9 ? year - 1 : year) }
}

extension CalendarDate: Comparable {
  package static func < (first: Self, second: Self) -> Bool { first.packed < second.packed }
}

extension CalendarDate: CustomStringConvertible {
  /// The date in the form of ISO 8601: `2018-02-05`.
  package var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}
