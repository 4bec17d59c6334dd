package import PaperMarkup
package import PaperModel

/// How a house writes dates and names anywhere in a document.
extension House {
  /// A date as the house writes dates.
  package func text(_ date: CalendarDate) -> String { day(date).text }

  /// A day as the house writes it.
  func day(_ date: CalendarDate) -> HouseDate { HouseDate(date: date, style: dates) }

  /// A day as the house writes it, in a line.
  package func dayInline(_ date: CalendarDate) -> Inline {
    .day(text(date), iso: date.description)
  }

  /// A person as the house names people in a header.
  package func line(_ person: Person) -> [Inline] { self.person.fill(Records.person, of: person) }

  /// A period as the house writes periods of its kind.
  package func text(_ period: ReportingPeriod) -> String {
    switch period {
    case .financialYear, .academicYear: text(period, .year)
    case .calendarYear:
      periods[.calendarYear] == nil ? period.description : text(period, .calendarYear)
    case .quarter, .calendarQuarter: text(period, .quarter)
    case .half: text(period, .half)
    case .month: text(period, .month)
    case .pooledYears: text(period, periods[.pooledYears] == nil ? .days : .pooledYears)
    case .dates, .financialYears: text(period, .days)
    }
  }

  /// A period, written from its first day to its last.
  package func daysText(_ period: ReportingPeriod) -> String { text(period, .days) }

  private func text(_ period: ReportingPeriod, _ style: PeriodStyle) -> String {
    let printed = HousePeriod(period: period, style: dates)
    return periods[style]?.fill(Records.period, of: printed).plainText ?? ""
  }
}

extension House {
  /// The house's template for a kind of document; nil where it has none.
  package func template(_ kind: DocumentKind) -> Template? {
    templates.first { $0.kind == kind }?.template
  }
}

extension DateStyle {
  /// The name of the month that a date is in.
  func monthName(_ date: CalendarDate) -> String? { months.element(date.month - 1) }

  /// The name of the day of the week of a date.
  func weekday(_ date: CalendarDate) -> String? { weekdays.element(date.weekday - 1) }
}

extension Array {
  /// The element at an index; nil where there is none.
  fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
