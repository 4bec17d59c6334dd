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
  func monthName(_ date: CalendarDate) -> String? { dates.months.element(date.month - 1) }

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
