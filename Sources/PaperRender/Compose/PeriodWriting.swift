package import PaperModel
import PaperMarkup

extension House {
  /// A period as the house writes periods of its kind.
  package func text(_ period: ReportingPeriod) -> String {
    let line =
      switch period {
      case .financialYear, .academicYear, .calendarYear: periods.year
      case .quarter, .calendarQuarter: periods.quarter
      case .half: periods.half
      case .month: periods.month
      case .pooledYears, .dates, .financialYears: periods.days
      }
    return text(period, line)
  }

  /// A period, written from its first day to its last.
  package func daysText(_ period: ReportingPeriod) -> String { text(period, periods.days) }

  private func text(_ period: ReportingPeriod, _ line: LineTemplate) -> String {
    let days = period.days
    let year = period.reportingYear.days
    return line.fill(
      TemplateScope(of: PeriodName.self) { name in
        switch name {
        case .quarter: period.quarter.map { .text(String($0)) }
        case .half: period.half.map { .text(String($0)) }
        case .startYear: .text(String(year.first.year))
        case .startYearShort: .text(twoDigits(year.first.year % 100))
        case .endYear: .text(String(year.last.year))
        case .endYearShort: .text(twoDigits(year.last.year % 100))
        case .firstDay: .text(String(days.first.day))
        case .firstMonth: monthName(days.first).map { .text($0) }
        case .firstYear: .text(String(days.first.year))
        case .lastDay: .text(String(days.last.day))
        case .lastMonth: monthName(days.last).map { .text($0) }
        case .lastYear: .text(String(days.last.year))
        }
      }, names: periodNames
    ).plainText
  }

}

private let periodNames = Names<PeriodName>.names

extension ReportingPeriod {
  fileprivate var quarter: Int? {
    switch self {
    case .quarter(let number, _), .calendarQuarter(let number, _): number.rawValue
    default: nil
    }
  }

  fileprivate var half: Int? {
    if case .half(let number, _) = self { number.rawValue } else { nil }
  }
}
