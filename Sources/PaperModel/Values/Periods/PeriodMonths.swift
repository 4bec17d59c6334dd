/// Parses periods that are given by their months or days: `Apr 2021 to Mar 2022`, `Jan - Mar 2019`,
/// `year ending March 2018`, `1 April to 30 September 2017`.
enum PeriodMonths {
  /// `2017 October`, `Oct-2017`, `Oct-17` as Excel formats a month, `10/2017`.
  static func month(_ tokens: inout PeriodTokens) -> CalendarMonth? {
    tokens.attempt { tokens in
      if let month = tokens.takeMonth() {
        let isJoined = tokens.take(sign: "-")
        if !isJoined { _ = tokens.take(sign: "/") }
        if let year = tokens.takeYear() {
          return CalendarMonth(year: year.number, month: month)
        }
        // Without the dash, the two digits would be a day.
        guard isJoined, let year = tokens.takeNumber(digits: 2...2) else { return nil }
        return CalendarMonth(year: year + (year < 70 ? 2000 : 1900), month: month)
      }
      if let month = tokens.takeNumber(digits: 1...2) {
        guard tokens.take(sign: "/"), let year = tokens.takeYear() else { return nil }
        return CalendarMonth(year: year.number, month: month)
      }
      guard let year = tokens.takeYear() else { return nil }
      _ = tokens.take(sign: "-")
      return tokens.takeMonth().flatMap { CalendarMonth(year: year.number, month: $0) }
    }
  }

  /// `Jan 2012-Dec 2012`, `Apr 2021 to Mar 2022`.
  static func span(_ tokens: inout PeriodTokens) -> ReportingPeriod? {
    guard let first = month(&tokens), tokens.takeJoint(), let last = month(&tokens) else {
      return nil
    }
    return period(first, last)
  }

  /// `October to December 2019`, `Jan - Mar 2018/19`. The year applies to both months, so it must
  /// contain them in this order.
  static func spanInOneYear(_ tokens: inout PeriodTokens) -> ReportingPeriod? {
    guard let first = tokens.takeMonth(), tokens.takeJoint(), let last = tokens.takeMonth() else {
      return nil
    }
    if let year = PeriodSpellings.financialYear(&tokens) {
      let months = [first, last].map {
        CalendarMonth(year: year.number + ($0 < 4 ? 1 : 0), month: $0)
      }
      guard let first = months[0], let last = months[1] else { return nil }
      return period(first, last)
    }
    guard let year = tokens.takeYear(),
      let start = CalendarMonth(year: year.number, month: first),
      let end = CalendarMonth(year: year.number, month: last)
    else { return nil }
    return period(start, end)
  }

  /// `year ending March 2018`, `12 months to 31 March 2018`, `financial year ending 2018`,
  /// `FYE 2018`.
  static func ending(_ tokens: inout PeriodTokens) -> ReportingPeriod? {
    let isFinancial = tokens.take("financial")
    if tokens.take("fye") || isFinancial && tokens.take(all: ["year", "ending"]) {
      if let year = tokens.attempt({ $0.takeYear() }) {
        return year.adding(-1).map { .financialYear($0) }
      }
    } else {
      guard tokens.take("year") || takeTwelveMonths(&tokens),
        tokens.take("ending", "ended", "to")
      else { return nil }
    }
    let day = tokens.takeNumber(digits: 1...2)
    guard let month = tokens.takeMonth(), let year = tokens.takeYear(),
      let last = CalendarMonth(year: year.number, month: month),
      day.map({ $0 == last.dayCount }) ?? true, let first = last.adding(-11),
      !isFinancial || month == 3
    else { return nil }
    return period(first, last)
  }

  private static func takeTwelveMonths(_ tokens: inout PeriodTokens) -> Bool {
    tokens.attempt { tokens in
      tokens.takeNumber(digits: 2...2) == 12 && tokens.take("months") ? true : nil
    } ?? false
  }

  /// `1 April 2017 to 30 September 2017`, `1 April to 30 September 2017`.
  static func days(_ tokens: inout PeriodTokens) -> ReportingPeriod? {
    guard let firstDay = tokens.takeNumber(digits: 1...2), let firstMonth = tokens.takeMonth()
    else { return nil }
    let firstYear = tokens.takeYear()
    guard tokens.takeJoint(), let lastDay = tokens.takeNumber(digits: 1...2),
      let lastMonth = tokens.takeMonth(), let lastYear = tokens.takeYear(),
      let first = CalendarDate(
        year: (firstYear ?? lastYear).number, month: firstMonth, day: firstDay),
      let last = CalendarDate(year: lastYear.number, month: lastMonth, day: lastDay)
    else { return nil }
    return DateSpan(first, last).map { .dates($0) }
  }

  /// Whole months: named by the years if they are whole years, otherwise given by their days.
  static func period(_ first: CalendarMonth, _ last: CalendarMonth) -> ReportingPeriod? {
    guard first < last else { return nil }
    let years = (last.index - first.index + 1) / 12
    if (last.index - first.index + 1) % 12 == 0, first.month == 1 || first.month == 4,
      let start = CalendarYear(first.year), let end = start.adding(years - 1)
    {
      let isCalendar = first.month == 1
      guard let span = YearSpan(start, end) else {
        return isCalendar ? .calendarYear(start) : .financialYear(start)
      }
      return isCalendar ? .pooledYears(span) : .financialYears(span)
    }
    return DateSpan(first.firstDay, last.lastDay).map { .dates($0) }
  }
}
