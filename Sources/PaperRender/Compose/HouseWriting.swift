package import PaperMarkup
package import PaperModel

/// How a house writes dates and names anywhere in a document.
extension House {
  /// A date as the house writes dates.
  package func text(_ date: CalendarDate) -> String {
    dates.line.fill(
      TemplateScope(of: DateName.self) { name in
        switch name {
        case .day: .text(String(date.day))
        case .ordinal: .text(dates.ordinals[date.day] ?? dates.otherOrdinal)
        case .month: monthName(date).map { .text($0) }
        case .year: .text(String(date.year))
        case .weekday: dates.weekdays.element(date.weekday - 1).map { .text($0) }
        case .twoDigitDay: .text(twoDigits(date.day))
        case .monthNumber: .text(twoDigits(date.month))
        }
      }, names: dateNames
    ).plainText
  }

  /// The name of the month that a date is in.
  private func monthName(_ date: CalendarDate) -> String? { dates.months.element(date.month - 1) }

  /// A person as the house names people in a header.
  package func line(_ person: Person) -> [Inline] {
    self.person.fill(
      TemplateScope(of: PersonName.self) { name in
        switch name {
        case .name: .text(person.name)
        case .organisation: person.organisation.map { .text($0) }
        case .role: person.role.map { .text($0) }
        }
      }, names: personNames)
  }
}

private let dateNames = Names<DateName>.names
private let personNames = Names<PersonName>.names

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

extension Array {
  /// The element at an index; nil where there is none.
  fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension TemplateScope {
  /// A scope for templates that knows the names of a vocabulary.
  init<Words: TemplateVocabulary>(
    of words: Words.Type, _ value: @escaping @Sendable (Words) -> TemplateValue?
  ) {
    self.init { name in Words(rawValue: name).flatMap(value) }
  }
}

extension House {
  /// A day as the house writes it, for a template.
  func day(_ date: CalendarDate) -> TemplateValue { .day(text(date), iso: date.description) }

  /// A day as the house writes it, in a line.
  func dayInline(_ date: CalendarDate) -> Inline { .day(text(date), iso: date.description) }
}

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
