/// The number of a year, 1…9998. A financial or academic year is named after the year in which it
/// begins.
///
/// The year 9999 is excluded so that a year that ends in the following one is within the calendar.
package struct CalendarYear: Hashable, Sendable {
  package var number: Int { Int(short) }

  private let short: Int16

  /// Nil outside 1…9998.
  package init?(_ number: Int) {
    guard (1...9998).contains(number) else { return nil }
    short = Int16(number)
  }

  /// The year that many years later, or earlier if negative; nil outside the calendar.
  package func adding(_ years: Int) -> CalendarYear? {
    let (sum, overflow) = number.addingReportingOverflow(years)
    return overflow ? nil : CalendarYear(sum)
  }
}

extension CalendarYear: Comparable {
  package static func < (first: Self, second: Self) -> Bool { first.number < second.number }
}

extension CalendarYear: CustomStringConvertible {
  /// Four digits: `2018`.
  package var description: String { padded(number, to: 4) }

  /// The last two digits: `18`.
  var shortDescription: String { padded(number % 100, to: 2) }
}

/// Two or more consecutive years.
package struct YearSpan: Hashable, Sendable {
  package let first: CalendarYear
  package let last: CalendarYear

  /// Nil unless the last year is later than the first.
  package init?(_ first: CalendarYear, _ last: CalendarYear) {
    guard first < last else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// The number of years, 2 or more.
  package var count: Int { last.number - first.number + 1 }

  /// The span of the same length that many years later, or earlier if negative; nil outside the
  /// calendar.
  package func adding(_ years: Int) -> YearSpan? {
    guard let first = first.adding(years), let last = last.adding(years) else { return nil }
    return YearSpan(first, last)
  }
}
