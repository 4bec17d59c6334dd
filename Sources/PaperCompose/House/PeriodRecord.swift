package import PaperMarkup
import PaperModel

/// A period with the words in which a house writes dates.
package struct HousePeriod: Sendable {
  let period: ReportingPeriod
  let style: DateStyle

  fileprivate var first: CalendarDate { period.days.first }
  fileprivate var last: CalendarDate { period.days.last }
  /// The first and the last day of the year that the period belongs to.
  fileprivate var year: (first: CalendarDate, last: CalendarDate) {
    let days = period.reportingYear.days
    return (days.first, days.last)
  }

  fileprivate var quarter: Int? {
    switch period {
    case .quarter(let number, _), .calendarQuarter(let number, _): number.rawValue
    default: nil
    }
  }

  fileprivate var half: Int? {
    if case .half(let number, _) = period { number.rawValue } else { nil }
  }
}

extension Record.Field {
  /// A period, as the house writes periods of its kind.
  static func period(
    _ name: String, _ documentation: String,
    _ value: @escaping @Sendable (Subject) -> (period: ReportingPeriod, house: House)?
  ) -> Self {
    text(name, documentation) { value($0).map { $0.house.text($0.period) } }
      .code { value($0)?.period.description }
  }
}

extension Records {
  /// The parts of a period.
  package static let period = Record<HousePeriod>(
    "period",
    [
      .text("quarter", "The number of the quarter; nothing for other periods.") {
        $0.quarter.map(String.init)
      },
      .text("half", "The number of the half; nothing for other periods.") {
        $0.half.map(String.init)
      },
      .text("start-year", "The year in which the period's year begins, such as `2017`.") {
        String($0.year.first.year)
      },
      .text("start-year-short", "The same in two digits, such as `17`.") {
        twoDigits($0.year.first.year % 100)
      },
      .text("end-year", "The year in which the period's year ends, such as `2018`.") {
        String($0.year.last.year)
      },
      .text("end-year-short", "The same in two digits, such as `18`.") {
        twoDigits($0.year.last.year % 100)
      },
      .text("first-day", "The day of the month on which the period begins.") {
        String($0.first.day)
      },
      .text("first-month", "The name of the month in which it begins.") {
        $0.style.monthName($0.first)
      },
      .text("first-year", "The year in which it begins.") { String($0.first.year) },
      .text("last-day", "The day of the month on which the period ends.") { String($0.last.day) },
      .text("last-month", "The name of the month in which it ends.") {
        $0.style.monthName($0.last)
      },
      .text("last-year", "The year in which it ends.") { String($0.last.year) },
    ])
}
