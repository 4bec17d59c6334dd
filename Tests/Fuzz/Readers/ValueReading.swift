import OfficePackage
import PaperMarkup
import PaperModel

/// Single values as authors type them: periods, dates, times, numbers, references to figures.
enum ValueReading {
  static func read(_ text: String) throws {
    for line in text.split(separator: "\n") {
      try readDates(String(line))
      try readNumbers(String(line))
      if let reference = try? FigureReference(parsing: String(line)) { _ = reference.figure }
      if let style = NumberingStyle(example: String(line)) {
        for number in [0, 1, 26, 27, 3_999, 100_000] { _ = style.label(number) }
      }
    }
  }

  private static func readDates(_ text: String) throws {
    if let period = try? ReportingPeriod(parsing: text) {
      guard period.start <= period.end else { throw FuzzReader.Broken("\(period) is empty") }
      guard (try? ReportingPeriod(parsing: period.description)) == period else {
        throw FuzzReader.Broken("'\(period)' is not read as what it is")
      }
      for other in [
        period.previous, period.sameLastYear, period.financialYear, period.yearToDate,
      ] {
        _ = other.map { ($0.contains(period), period.partGone(of: $0), $0 < period) }
      }
    }
    if let date = try? CalendarDate(parsing: text) {
      guard CalendarDate(dayNumber: date.dayNumber) == date else {
        throw FuzzReader.Broken("\(date) is another day")
      }
      for count in [-100_000, -1, 1, 400, .max, .min] {
        _ = date.adding(days: count)
        _ = date.adding(months: count)
      }
      _ = date.weekdayName
    }
    _ = TimeOfDay(text).map { $0 < $0 }
    _ = Recurrence(text).map(\.description)
  }

  private static func readNumbers(_ text: String) throws {
    let value = FigureValue(parsing: text)
    _ = "\(value)"
    _ = Shorthand(parsing: text)
    _ = CellReference(text)
    if let number = CellNumber(text) { _ = (number.text, number.wholeDays, number.isWhole) }
    guard let number = ExactDecimal(parsing: text) else { return }
    guard number - number == 0, number + 0 == number, !(number < number) else {
      throw FuzzReader.Broken("\(number) is not itself")
    }
    _ = number * number
  }
}
