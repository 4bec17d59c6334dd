/// The period that a figure or a progress report is about.
///
/// Each case is a way of naming the period, from which its days follow. Two periods with the same
/// days and different names (`H1 2017/18`, `2017-04-01 to 2017-09-30`) are different values:
/// compare their `days` if only those matter.
package enum ReportingPeriod: Hashable, Sendable {
  /// A quarter of a year, numbered from 1.
  package enum Quarter: Int, Hashable, Sendable, CaseIterable {
    case first = 1
    case second, third, fourth
  }

  /// A half of a year, numbered from 1.
  package enum Half: Int, Hashable, Sendable, CaseIterable {
    case first = 1
    case second
  }

  /// 1 April to 31 March: `2017/18`.
  case financialYear(CalendarYear)
  /// Three months of a financial year, the first quarter from April: `Q2 2017/18`.
  case quarter(Quarter, of: CalendarYear)
  /// Six months of a financial year: `H1 2017/18`.
  case half(Half, of: CalendarYear)
  /// `October 2017`.
  case month(CalendarMonth)
  /// 1 September to 31 August: `AY 2017/18`.
  case academicYear(CalendarYear)
  /// 1 January to 31 December: `2018`.
  case calendarYear(CalendarYear)
  /// Three months of a calendar year, the first quarter from January: `Q2 2018`.
  case calendarQuarter(Quarter, of: CalendarYear)
  /// Calendar years pooled into one figure, as in public health statistics: `2018 - 20`.
  case pooledYears(YearSpan)
  /// Any days: `2017-04-01 to 2017-09-30`.
  case dates(DateSpan)
  /// Several financial years: `2016/17 to 2018/19`.
  case financialYears(YearSpan)
}

extension ReportingPeriod: CustomStringConvertible {
  /// The canonical form in which the program writes the period to input files; parsing it gives the
  /// same period.
  package var description: String {
    switch self {
    case .financialYear(let year): Self.straddling(year)
    case .quarter(let quarter, let year): "Q\(quarter.rawValue) \(Self.straddling(year))"
    case .half(let half, let year): "H\(half.rawValue) \(Self.straddling(year))"
    case .month(let month): month.description
    case .academicYear(let year): "AY \(Self.straddling(year))"
    case .calendarYear(let year): year.description
    case .calendarQuarter(let quarter, let year): "Q\(quarter.rawValue) \(year)"
    case .pooledYears(let years):
      // A two-digit year is read as one of the next twenty, so the year of a longer span is written
      // in full.
      years.count - 1 <= Self.mostYearsWithTwoDigits
        ? "\(years.first) - \(years.last.shortDescription)" : "\(years.first) - \(years.last)"
    case .dates(let span): "\(span.first) to \(span.last)"
    case .financialYears(let years):
      "\(Self.straddling(years.first)) to \(Self.straddling(years.last))"
    }
  }

  /// The maximum distance of the last pooled year from the first if it is written with two digits.
  static let mostYearsWithTwoDigits = 20

  /// A year that ends in the following one: `2017/18`, `1999/00`.
  private static func straddling(_ year: CalendarYear) -> String {
    "\(year)/\(padded((year.number + 1) % 100, to: 2))"
  }
}

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

  /// The days from one to another; nil where either is beyond the calendar, or they run backwards.
  static func dates(from first: CalendarDate?, to last: CalendarDate?) -> ReportingPeriod? {
    guard let first, let last else { return nil }
    return DateSpan(first, last).map { .dates($0) }
  }
}

extension ReportingPeriod {
  /// The fraction of a target's period that has passed when this period ends: `Q2 2017/18` ends
  /// when half of `2017/18` and half of `2016/17 to 2018/19` (18 of 36 months) has passed.
  ///
  /// Counted in months if this period's end and the target's period are at month boundaries,
  /// because targets are set by months; otherwise in days. 0 if this period ends before the
  /// target's begins, 1 if it ends with it or later.
  package func partGone(of target: ReportingPeriod) -> Fraction {
    let (end, whole) = (self.end, target.days)
    guard end >= whole.first else { return .zero }
    guard end < whole.last else { return .one }
    let part: Fraction?
    if let months = target.wholeMonths, end == end.calendarMonth.lastDay {
      part = Fraction(end.calendarMonth.index - months.first.index + 1, over: months.count)
    } else {
      part = Fraction(end.dayNumber - whole.first.dayNumber + 1, over: whole.dayCount)
    }
    // Both numbers are positive here: the end is within the target's period.
    return part ?? .zero
  }
}
