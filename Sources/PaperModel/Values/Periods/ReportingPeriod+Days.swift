extension ReportingPeriod {
  /// The whole months of the period; nil if it begins or ends within a month.
  var wholeMonths: MonthSpan? {
    switch self {
    case .dates(let span): span.wholeMonths
    default: namedMonths
    }
  }

  /// The days of the period, first and last included.
  package var days: DateSpan {
    switch self {
    case .dates(let span): span
    default: DateSpan(namedMonths)
    }
  }

  /// The first day.
  package var start: CalendarDate { days.first }
  /// The last day.
  package var end: CalendarDate { days.last }

  /// The length in months, 1 or more; nil if it begins or ends within a month.
  package var months: Int? { wholeMonths?.count }

  package func contains(_ date: CalendarDate) -> Bool { days.contains(date) }

  /// Whether all days of the other period are days of this one; true if they have the same days.
  package func contains(_ other: ReportingPeriod) -> Bool { days.contains(other.days) }

  /// The months of a period that is named by months or years; otherwise the months that it
  /// overlaps.
  private var namedMonths: MonthSpan {
    switch self {
    case .financialYear(let year): MonthSpan(in: year, from: 4, count: 12)
    case .quarter(let quarter, let year):
      MonthSpan(in: year, from: quarter.rawValue * 3 + 1, count: 3)
    case .half(let half, let year): MonthSpan(in: year, from: half.rawValue * 6 - 2, count: 6)
    case .month(let month): MonthSpan(month)
    case .academicYear(let year): MonthSpan(in: year, from: 9, count: 12)
    case .calendarYear(let year): MonthSpan(in: year, from: 1, count: 12)
    case .calendarQuarter(let quarter, let year):
      MonthSpan(in: year, from: quarter.rawValue * 3 - 2, count: 3)
    case .pooledYears(let years): MonthSpan(in: years.first, from: 1, count: years.count * 12)
    case .dates(let span): MonthSpan(touching: span)
    case .financialYears(let years): MonthSpan(in: years.first, from: 4, count: years.count * 12)
    }
  }
}

extension ReportingPeriod: Comparable {
  /// Sort order: by start, then by end, then by the order of the cases, so that different periods
  /// never compare as equal.
  package static func < (first: Self, second: Self) -> Bool {
    let (one, other) = (first.days, second.days)
    return (one.first, one.last, first.rank) < (other.first, other.last, second.rank)
  }

  private var rank: Int {
    switch self {
    case .financialYear: 0
    case .quarter: 1
    case .half: 2
    case .month: 3
    case .academicYear: 4
    case .calendarYear: 5
    case .calendarQuarter: 6
    case .pooledYears: 7
    case .dates: 8
    case .financialYears: 9
    }
  }
}
