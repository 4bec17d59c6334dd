extension ReportingPeriod {
  /// The year that a paper about this period prints targets for: the calendar year of calendar
  /// quarters, and otherwise the financial year. A period that is a year, or reaches beyond one,
  /// is its own.
  package var reportingYear: ReportingPeriod {
    switch self {
    case .financialYear, .academicYear, .calendarYear, .pooledYears, .financialYears: self
    case .calendarQuarter(_, let year): .calendarYear(year)
    case .quarter, .half, .month, .dates: financialYear ?? self
    }
  }

  /// The year after this one; nil for a period that is no year, and where the calendar ends.
  package var nextYear: ReportingPeriod? {
    switch self {
    case .financialYear(let year): year.adding(1).map { .financialYear($0) }
    case .academicYear(let year): year.adding(1).map { .academicYear($0) }
    case .calendarYear(let year): year.adding(1).map { .calendarYear($0) }
    case .quarter, .half, .month, .calendarQuarter, .pooledYears, .dates, .financialYears: nil
    }
  }

  /// From the beginning of the year to the end of this period; for a period that reaches beyond a
  /// year, all of it.
  var daysToDate: DateSpan { (yearToDate ?? self).days }
}

extension DateSpan {
  /// Every day of the calendar up to that one.
  init(upTo last: CalendarDate) { (first, self.last) = (.first, last) }

  package func overlaps(_ other: DateSpan) -> Bool { first <= other.last && other.first <= last }
}
