extension ReportingPeriod {
  /// The period of the same kind and length directly before; nil at the start of the calendar.
  ///
  /// Pooled years move by one year, as they are published: before `2018 - 20` comes `2017 - 19`.
  /// Dates that are whole months move by months, others by days.
  package var previous: ReportingPeriod? {
    switch self {
    case .quarter(let quarter, let year):
      if let earlier = Quarter(rawValue: quarter.rawValue - 1) {
        .quarter(earlier, of: year)
      } else {
        year.adding(-1).map { .quarter(.fourth, of: $0) }
      }
    case .calendarQuarter(let quarter, let year):
      if let earlier = Quarter(rawValue: quarter.rawValue - 1) {
        .calendarQuarter(earlier, of: year)
      } else {
        year.adding(-1).map { .calendarQuarter(.fourth, of: $0) }
      }
    case .half(.second, let year): .half(.first, of: year)
    case .half(.first, let year): year.adding(-1).map { .half(.second, of: $0) }
    case .month(let month): month.adding(-1).map { .month($0) }
    case .dates(let span):
      if let months = span.wholeMonths {
        months.adding(-months.count).map { .dates(DateSpan($0)) }
      } else {
        Self.dates(from: span.first.adding(days: -span.dayCount), to: span.first.adding(days: -1))
      }
    case .financialYears(let years): years.adding(-years.count).map { .financialYears($0) }
    case .financialYear, .academicYear, .calendarYear, .pooledYears: sameLastYear
    }
  }

  /// The same period one year earlier; nil at the start of the calendar. 29 February is replaced by
  /// the 28th, unless the period consists of whole months.
  package var sameLastYear: ReportingPeriod? {
    switch self {
    case .financialYear(let year): year.adding(-1).map { .financialYear($0) }
    case .quarter(let quarter, let year): year.adding(-1).map { .quarter(quarter, of: $0) }
    case .half(let half, let year): year.adding(-1).map { .half(half, of: $0) }
    case .month(let month): month.adding(-12).map { .month($0) }
    case .academicYear(let year): year.adding(-1).map { .academicYear($0) }
    case .calendarYear(let year): year.adding(-1).map { .calendarYear($0) }
    case .calendarQuarter(let quarter, let year):
      year.adding(-1).map { .calendarQuarter(quarter, of: $0) }
    case .pooledYears(let years): years.adding(-1).map { .pooledYears($0) }
    case .dates(let span):
      if let months = span.wholeMonths {
        months.adding(-12).map { .dates(DateSpan($0)) }
      } else {
        Self.dates(from: span.first.adding(months: -12), to: span.last.adding(months: -12))
      }
    case .financialYears(let years): years.adding(-1).map { .financialYears($0) }
    }
  }

  /// The financial year that contains the whole period; nil if there is none.
  package var financialYear: ReportingPeriod? {
    guard let year = start.financialYear, year == end.financialYear else { return nil }
    return .financialYear(year)
  }

  /// The period from the beginning of the year to the end of this period: for `Q2 2017/18`,
  /// `2017-04-01 to 2017-09-30`.
  ///
  /// The year is the calendar year for calendar quarters and otherwise the financial year; a whole
  /// year is returned as that year. Nil for a period that is not contained in one year.
  package var yearToDate: ReportingPeriod? {
    let year: ReportingPeriod
    switch self {
    case .financialYear, .academicYear, .calendarYear: return self
    case .calendarQuarter(_, let calendarYear): year = .calendarYear(calendarYear)
    case .quarter, .half, .month, .dates, .pooledYears, .financialYears:
      guard let financialYear else { return nil }
      year = financialYear
    }
    return end == year.end ? year : Self.dates(from: year.start, to: end)
  }

  private static func dates(from first: CalendarDate?, to last: CalendarDate?) -> ReportingPeriod? {
    guard let first, let last else { return nil }
    return DateSpan(first, last).map { .dates($0) }
  }
}
