package import PaperMarkup
import PaperModel

/// A date with the words in which a house writes dates.
package struct HouseDate: Sendable {
  let date: CalendarDate
  let style: DateStyle

  /// The date as the house writes dates.
  var text: String { style.line.fill(Records.date, of: self).plainText }
}

extension Record.Field {
  /// A date, as the house writes dates.
  static func date(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Subject) -> HouseDate?
  ) -> Self {
    .day(
      name, documentation, of: Records.date,
      printed: { ($0.text, iso: $0.date.description) }, value)
  }
}

extension Records {
  /// The parts of a date.
  package static let date = Record<HouseDate>(
    "date",
    [
      .text("day", "The day of the month, such as `5`.") { String($0.date.day) },
      .text("ordinal", "What follows the day as an ordinal, such as `th`.") {
        $0.style.ordinals[$0.date.day] ?? $0.style.otherOrdinal
      },
      .text("month", "The name of the month.") { $0.style.monthName($0.date) },
      .text("year", "The year in four digits.") { String($0.date.year) },
      .text("weekday", "The name of the day of the week.") { $0.style.weekday($0.date) },
      .text("day-of-two-digits", "The day of the month in two digits, such as `05`.") {
        twoDigits($0.date.day)
      },
      .text("month-number", "The number of the month in two digits, such as `02`.") {
        twoDigits($0.date.month)
      },
    ])
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
