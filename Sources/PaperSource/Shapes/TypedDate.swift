import PaperMarkup
package import PaperModel

/// A date as a person types it: `12 March 2026`, `Thursday, 12th March 2026`, `12/03/2026`.
package enum TypedDate {
  /// An unambiguous date, which is accepted.
  case day(CalendarDate)
  /// A date with a day of the week that does not match it.
  case otherWeekday(CalendarDate)
  /// A date in numbers, with the day first as in the United Kingdom. Others may read the month
  /// first, so it has to be written in another form.
  case numbers(CalendarDate)

  /// Nil if the text is not such a date, or if there is no such day.
  package init?(_ text: String) {
    var words = text.lowercased().split { $0 == " " || $0 == "," }
    if words.count == 1, let date = Self.numbers(text) {
      self = .numbers(date)
      return
    }
    var weekday: Int?
    if words.count == 4 {
      weekday = CalendarDate.weekday(ofName: String(words.removeFirst()))
      guard weekday != nil else { return nil }
    }
    guard words.count == 3, let day = CalendarDate.day(ofMonth: words[0]),
      let month = CalendarMonth.number(ofName: String(words[1])),
      let year = Self.number(words[2], digits: 4...4),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    self = weekday == nil || weekday == date.weekday ? .day(date) : .otherWeekday(date)
  }

  /// The day that a text names, in any of these forms or as `2018-02-05`; nil for any other text.
  package static func day(_ text: String) -> CalendarDate? {
    if let day = try? CalendarDate(parsing: text) { return day }
    switch TypedDate(text) {
    case .day(let day), .otherWeekday(let day), .numbers(let day): return day
    case nil: return nil
    }
  }

  private static func numbers(_ text: String) -> CalendarDate? {
    guard let sign = text.first(where: { "/.-".contains($0) }) else { return nil }
    let parts = text.split(separator: sign, omittingEmptySubsequences: false)
    guard parts.count == 3, let day = number(parts[0], digits: 1...2),
      let month = number(parts[1], digits: 1...2), let year = number(parts[2], digits: 4...4)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    digits.contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit)
      ? Int(text) : nil
  }

  /// The day that a text names, or what is wrong with it.
  /// - Parameter help: how to write the date, if there is no more specific suggestion.
  static func read(
    _ text: String, at range: InputRange, help: String? = nil
  ) -> Result<CalendarDate, Diagnostic> {
    func fault(_ message: String, help: String?, fix: [Fix] = []) -> Diagnostic {
      Diagnostic(rule: "invalid-date", message, at: range, help: help, fix: fix)
    }
    do throws(CalendarDateError) {
      return .success(try CalendarDate(parsing: text))
    } catch {
      switch TypedDate(text) {
      case .day(let date): return .success(date)
      case .otherWeekday(let date):
        return .failure(
          fault("'\(text)' is not a date: \(date) is a \(date.weekdayName)", help: nil))
      case .numbers(let date):
        return .failure(
          fault(
            error.message, help: "write '\(date)' if the first number is the day",
            fix: [Fix(range, date.description)]))
      case nil: return .failure(fault(error.message, help: help))
      }
    }
  }
}

extension Reading {
  /// The day that a text names; nil if there is none, after a report.
  /// - Parameter help: how to write the date, if there is no more specific suggestion.
  mutating func day(_ source: SourceText, help: String? = nil) -> CalendarDate? {
    switch TypedDate.read(source.text, at: source.range, help: help) {
    case .success(let date): return date
    case .failure(let diagnostic):
      diagnostics.append(diagnostic)
      return nil
    }
  }
}
