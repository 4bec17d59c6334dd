extension ReportingPeriod {
  /// The period of the same kind and length directly after; nil at the end of the calendar. It is the one
  /// whose ``previous`` is this one.
  package var next: ReportingPeriod? {
    switch self {
    case .quarter(let quarter, let year):
      if let later = Quarter(rawValue: quarter.rawValue + 1) {
        .quarter(later, of: year)
      } else {
        year.adding(1).map { .quarter(.first, of: $0) }
      }
    case .calendarQuarter(let quarter, let year):
      if let later = Quarter(rawValue: quarter.rawValue + 1) {
        .calendarQuarter(later, of: year)
      } else {
        year.adding(1).map { .calendarQuarter(.first, of: $0) }
      }
    case .half(.first, let year): .half(.second, of: year)
    case .half(.second, let year): year.adding(1).map { .half(.first, of: $0) }
    case .month(let month): month.adding(1).map { .month($0) }
    case .dates(let span):
      if let months = span.wholeMonths {
        months.adding(months.count).map { .dates(DateSpan($0)) }
      } else {
        Self.dates(from: span.last.adding(days: 1), to: span.last.adding(days: span.dayCount))
      }
    case .financialYears(let years): years.adding(years.count).map { .financialYears($0) }
    case .financialYear(let year): year.adding(1).map { .financialYear($0) }
    case .academicYear(let year): year.adding(1).map { .academicYear($0) }
    case .calendarYear(let year): year.adding(1).map { .calendarYear($0) }
    case .pooledYears(let years): years.adding(1).map { .pooledYears($0) }
    }
  }
}

extension ReportingPeriod {
  /// The period on which a later paper reports: one of the same kind that has ended, about as long before
  /// its date as this one is before the date of its own paper. Where that kind of period has not ended
  /// again, a quarter.
  /// - Parameters:
  ///   - date: the date of the paper that reports on this period.
  ///   - later: the date of the later paper.
  package func following(from date: CalendarDate, to later: CalendarDate) -> ReportingPeriod? {
    let lag = date.dayNumber - end.dayNumber
    return next?.nearest(lag: lag, before: later)
      ?? quarterAfter?.nearest(lag: lag, before: later)
  }

  /// The first quarter after the period, of the same kind of year.
  private var quarterAfter: ReportingPeriod? {
    guard let day = end.adding(days: 1) else { return nil }
    if case .calendarYear = self {
      return CalendarYear(day.year).map { .calendarQuarter(.first, of: $0) }
    }
    let quarter = Quarter(rawValue: (day.month + 8) % 12 / 3 + 1)
    guard let quarter, let year = day.financialYear else { return nil }
    return .quarter(quarter, of: year)
  }

  /// Of this period and those after it that end before a day, the one whose end is nearest to that many
  /// days before it.
  private func nearest(lag: Int, before day: CalendarDate) -> ReportingPeriod? {
    var best: ReportingPeriod?
    var candidate: ReportingPeriod? = self
    while let period = candidate, period.end < day {
      let distance = abs(day.dayNumber - period.end.dayNumber - lag)
      if let best, abs(day.dayNumber - best.end.dayNumber - lag) <= distance { return best }
      best = period
      candidate = period.next
    }
    return best
  }

  /// The same period a year later; nil where there is none.
  package var sameNextYear: ReportingPeriod? {
    var candidate = next
    while let period = candidate, period.start < start.adding(months: 12) ?? .last {
      candidate = period.next
    }
    return candidate.flatMap { $0.start == start.adding(months: 12) ? $0 : nil }
  }
}
