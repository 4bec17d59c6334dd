import PaperMarkup

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

  /// The year in which the municipal year of the day began, which for councils begins with the annual
  /// meeting in May: 2017 for 5 February 2018.
  package var municipalYear: Int { month < 5 ? year - 1 : year }

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

/// Why a text is not a date.
package enum CalendarDateError: Error, Hashable, Sendable {
  /// It does not have the form of a date.
  case form(typed: String)
  /// It has the form of a date, but there is no such year, month or day.
  case noSuchYear(typed: String)
  case noSuchMonth(typed: String, month: Int)
  case noSuchDay(typed: String, month: CalendarMonth)

  /// The headline of a diagnostic.
  package var message: String {
    switch self {
    case .form(let typed): "\(echo(typed)) is not a date in the form 2018-02-05"
    case .noSuchYear(let typed): "\(echo(typed)) is not a date: years go from 0001 to 9999"
    case .noSuchMonth(let typed, let month):
      "\(echo(typed)) is not a date: there is no month \(month)"
    case .noSuchDay(let typed, let month):
      "\(echo(typed)) is not a date: \(month) has \(month.dayCount) days"
    }
  }
}

extension CalendarDate {
  /// Parses `2018-02-05` and no other form: four, two and two ASCII digits with hyphens between
  /// them.
  package init(parsing text: some StringProtocol) throws(CalendarDateError) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 3, let year = digitValue(parts[0], count: 4),
      let month = digitValue(parts[1], count: 2), let day = digitValue(parts[2], count: 2)
    else { throw .form(typed: String(text)) }
    guard year > 0 else { throw .noSuchYear(typed: String(text)) }
    guard let calendarMonth = CalendarMonth(year: year, month: month) else {
      throw .noSuchMonth(typed: String(text), month: month)
    }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .noSuchDay(typed: String(text), month: calendarMonth)
    }
    self = date
  }
}

extension CalendarDate {
  /// The English names of the days of the week, Monday first. Documents use the house's names
  /// instead.
  package static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The English name of the day of the week.
  package var weekdayName: String { Self.weekdayNames[weekday - 1] }

  /// The number of a day of the week, 1…7 from Monday, by its English name in lower case, the first
  /// three letters, or one of the longer abbreviations.
  package static func weekday(ofName word: String) -> Int? { weekdays[word] }

  /// The number of a day of the month, 1…31: `5`, `05`, `5th`.
  package static func day(ofMonth word: Substring) -> Int? {
    let digits = word.utf8.prefix(while: \.isDigit).count
    guard (1...2).contains(digits), let day = Int(word.prefix(digits)), (1...31).contains(day)
    else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits)) ? day : nil
  }

  private static let weekdays: [String: Int] = {
    var weekdays = ["tues": 2, "thur": 4, "thurs": 4]
    for (index, name) in weekdayNames.enumerated() {
      weekdays[name.lowercased()] = index + 1
      weekdays[name.prefix(3).lowercased()] = index + 1
    }
    return weekdays
  }()
}

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

extension CalendarDate {
  /// Easter Sunday of a year, 1…9999, by the Gregorian computus (J. Meeus, J. M. Butcher); nil for
  /// any other year.
  package static func easter(of year: Int) -> CalendarDate? {
    guard (1...9999).contains(year) else { return nil }
    let century = year / 100
    let yearOfCentury = year % 100
    let golden = year % 19
    let correction = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let day = epact + weekday - 7 * shift + 114
    return CalendarDate(year: year, month: day / 31, day: day % 31 + 1)
  }
}
