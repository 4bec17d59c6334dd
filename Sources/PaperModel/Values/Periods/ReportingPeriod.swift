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
