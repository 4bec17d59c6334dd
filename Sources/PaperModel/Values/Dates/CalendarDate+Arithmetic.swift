extension CalendarDate {
  /// The number of days since 1 January 1970; negative before that.
  ///
  /// The calendar repeats every 400 years, or 146,097 days. Years are counted from March, so that
  /// the leap day is the last of its year and the lengths of months follow one formula (H. Hinnant,
  /// "chrono-compatible low-level date algorithms").
  package var dayNumber: Int {
    let marchYear = month < 3 ? year - 1 : year
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    return marchYear * 365 + leapDays + dayOfYear - 719_468
  }

  /// The day with that number; nil outside the years 1 to 9999.
  package init?(dayNumber: Int) {
    guard (Self.first.dayNumber...Self.last.dayNumber).contains(dayNumber) else { return nil }
    let sinceMarch = dayNumber + 719_468
    let era = sinceMarch / 146_097
    let dayOfEra = sinceMarch % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: era * 400 + yearOfEra + (month < 3 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// 1 January of the year 1.
  package static let first = CalendarDate(CalendarMonth.first, nearestDay: 1)
  /// 31 December 9999.
  package static let last = CalendarDate(CalendarMonth.last, nearestDay: 31)

  /// The day that many days later, or earlier if negative; nil outside the calendar.
  package func adding(days: Int) -> CalendarDate? {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(dayNumber: number)
  }

  /// The same day that many months later, or earlier if negative. If the month has no such day, its
  /// last day: a month after 31 January is 28 or 29 February. Nil outside the calendar.
  package func adding(months: Int) -> CalendarDate? {
    calendarMonth.adding(months).map { CalendarDate($0, nearestDay: day) }
  }
}
