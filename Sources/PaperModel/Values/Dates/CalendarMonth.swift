/// A month of a year, in the years 1 to 9999.
package struct CalendarMonth: Hashable, Sendable {
  /// 1…9999.
  package var year: Int { index / 12 }
  /// 1…12.
  package var month: Int { index % 12 + 1 }

  private let number: Int32

  /// Nil if there is no such month.
  package init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    number = Int32(year * 12 + month - 1)
  }

  /// The month with that index, clamped to the calendar.
  init(nearestToIndex index: Int) {
    number = Int32(min(max(index, 12), 9999 * 12 + 11))
  }

  package static let first = CalendarMonth(nearestToIndex: .min)
  package static let last = CalendarMonth(nearestToIndex: .max)

  /// The number of months since January of the year 0, used for month arithmetic.
  var index: Int { Int(number) }

  /// The number of days, 28…31.
  package var dayCount: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package var firstDay: CalendarDate { CalendarDate(self, nearestDay: 1) }
  package var lastDay: CalendarDate { CalendarDate(self, nearestDay: 31) }

  /// The month that many months later, or earlier if negative; nil outside the calendar.
  package func adding(_ months: Int) -> CalendarMonth? {
    let (sum, overflow) = index.addingReportingOverflow(months)
    guard !overflow, (Self.first.index...Self.last.index).contains(sum) else { return nil }
    return CalendarMonth(nearestToIndex: sum)
  }

  /// The English names, January first. Documents use the house's names instead.
  package static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The number of a month, 1…12, by its English name in lower case, the first three letters, or
  /// `sept`.
  package static func number(ofName word: String) -> Int? { numbers[word] }

  private static let numbers: [String: Int] = {
    var numbers = ["sept": 9]
    for (index, name) in names.enumerated() {
      numbers[name.lowercased()] = index + 1
      numbers[name.prefix(3).lowercased()] = index + 1
    }
    return numbers
  }()
}

extension CalendarMonth: Comparable {
  package static func < (first: Self, second: Self) -> Bool { first.index < second.index }
}

extension CalendarMonth: CustomStringConvertible {
  /// `October 2017`: unlike `2011-12`, this cannot be mistaken for a financial year.
  package var description: String { "\(Self.names[month - 1]) \(padded(year, to: 4))" }
}
