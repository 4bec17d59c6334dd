package import PaperMarkup

/// The names that a template may use in one scope. Each vocabulary is an enumeration, so that the
/// compiler checks that the code that fills templates handles every name.
package protocol TemplateVocabulary: CaseIterable, RawRepresentable, Sendable
where RawValue == String {
  var kind: TemplateNames.Kind { get }
  /// A sentence that says what the name prints, with its full stop.
  var documentation: String { get }
}

/// Converts a vocabulary into the table that templates are checked against.
package enum Names<Words: TemplateVocabulary> {
  package static var names: TemplateNames { names(of: Words.allCases) }

  /// The table of all names except one.
  static func names(without word: Words) -> TemplateNames {
    names(of: Words.allCases.filter { $0.rawValue != word.rawValue })
  }

  private static func names(of words: some Sequence<Words>) -> TemplateNames {
    TemplateNames(
      Dictionary(
        uniqueKeysWithValues: words.map {
          ($0.rawValue, TemplateNames.Entry($0.kind, $0.documentation))
        }))
  }
}

/// The parts of a date.
package enum DateName: String, TemplateVocabulary {
  case day
  case ordinal
  case month
  case year
  case weekday
  case twoDigitDay = "day-of-two-digits"
  case monthNumber = "month-number"

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .day: "The day of the month, such as `5`."
    case .ordinal: "What follows the day as an ordinal, such as `th`."
    case .month: "The name of the month."
    case .year: "The year in four digits."
    case .weekday: "The name of the day of the week."
    case .twoDigitDay: "The day of the month in two digits, such as `05`."
    case .monthNumber: "The number of the month in two digits, such as `02`."
    }
  }
}

/// The names of a person's details.
package enum PersonName: String, TemplateVocabulary {
  case name, organisation, role

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .name: "The name."
    case .organisation: "Where the person works."
    case .role: "What the person is there or in the partnership."
    }
  }
}
