extension ReportingPeriod {
  /// The year whose targets a paper about this period prints: the calendar year for calendar
  /// quarters, otherwise the financial year. A period that is a year, or is not contained in one,
  /// is its own reporting year.
  package var reportingYear: ReportingPeriod {
    switch self {
    case .financialYear, .academicYear, .calendarYear, .pooledYears, .financialYears: self
    case .calendarQuarter(_, let year): .calendarYear(year)
    case .quarter, .half, .month, .dates: financialYear ?? self
    }
  }

  /// The year after this one; nil if the period is not a year, or at the end of the calendar.
  package var nextYear: ReportingPeriod? {
    switch self {
    case .financialYear(let year): year.adding(1).map { .financialYear($0) }
    case .academicYear(let year): year.adding(1).map { .academicYear($0) }
    case .calendarYear(let year): year.adding(1).map { .calendarYear($0) }
    case .quarter, .half, .month, .calendarQuarter, .pooledYears, .dates, .financialYears: nil
    }
  }

  /// The days from the beginning of the year to the end of this period; all days of a period that
  /// is not contained in one year.
  var daysToDate: DateSpan { (yearToDate ?? self).days }
}

extension DateSpan {
  /// All days of the calendar up to and including this one.
  init(upTo last: CalendarDate) { (first, self.last) = (.first, last) }

  package func overlaps(_ other: DateSpan) -> Bool { first <= other.last && other.first <= last }
}
