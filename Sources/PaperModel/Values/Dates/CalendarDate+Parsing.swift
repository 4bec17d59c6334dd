/// Why a text is not a date.
package enum CalendarDateError: Error, Hashable, Sendable {
  /// It does not have the form of a date.
  case form(typed: String)
  /// It has the form of a date, but there is no such year, month or day.
  case noSuchYear(typed: String)
  case noSuchMonth(typed: String, month: Int)
  case noSuchDay(typed: String, month: CalendarMonth)

  /// The headline of a diagnostic.
  package var message: String {
    switch self {
    case .form(let typed): "\(echo(typed)) is not a date in the form 2018-02-05"
    case .noSuchYear(let typed): "\(echo(typed)) is not a date: years go from 0001 to 9999"
    case .noSuchMonth(let typed, let month):
      "\(echo(typed)) is not a date: there is no month \(month)"
    case .noSuchDay(let typed, let month):
      "\(echo(typed)) is not a date: \(month) has \(month.dayCount) days"
    }
  }
}

extension CalendarDate {
  /// Parses `2018-02-05` and no other form: four, two and two ASCII digits with hyphens between
  /// them.
  package init(parsing text: some StringProtocol) throws(CalendarDateError) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 3, let year = digitValue(parts[0], count: 4),
      let month = digitValue(parts[1], count: 2), let day = digitValue(parts[2], count: 2)
    else { throw .form(typed: String(text)) }
    guard year > 0 else { throw .noSuchYear(typed: String(text)) }
    guard let calendarMonth = CalendarMonth(year: year, month: month) else {
      throw .noSuchMonth(typed: String(text), month: month)
    }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .noSuchDay(typed: String(text), month: calendarMonth)
    }
    self = date
  }
}
