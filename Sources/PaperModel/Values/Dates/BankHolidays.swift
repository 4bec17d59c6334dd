/// The bank holidays of a nation: those that recur every year, by the rules of the Banking and
/// Financial Dealings Act 1971 and the later proclamations, and those of a single year.
///
/// The rules are valid from 1978; for earlier years they include days that were not bank holidays.
package struct BankHolidays: Sendable {
  package let nation: Nation
  /// The holidays that a board adds.
  private let others: Set<CalendarDate>

  package init(in nation: Nation, and others: Set<CalendarDate> = []) {
    self.nation = nation
    self.others = others
  }

  package func contains(_ date: CalendarDate) -> Bool {
    others.contains(date) || days(of: date.year).contains(date)
  }

  /// Whether councils work on a day, which is neither at the weekend nor a bank holiday.
  package func isWorkingDay(_ date: CalendarDate) -> Bool {
    date.weekday < 6 && !contains(date)
  }

  /// The bank holidays of a year in order, without those that a board adds.
  package func days(of year: Int) -> [CalendarDate] {
    let oneOff = OneOffHoliday.all.filter {
      $0.day.year == year && ($0.nation ?? nation) == nation
    }
    let replaced = oneOff.compactMap(\.replaced)
    return (yearly(year).filter { !replaced.contains($0) } + oneOff.map(\.day)).sorted()
  }

  // MARK: - Holidays of every year

  private func yearly(_ year: Int) -> [CalendarDate] {
    let easter = CalendarDate.easter(of: year)
    let christmas = Self.moved([(12, 25), (12, 26)], in: year)
    let everywhere =
      [
        easter?.adding(days: -2), Self.monday(.first, of: 5, in: year),
        Self.monday(.last, of: 5, in: year),
      ]
      .compactMap { $0 } + christmas
    let easterMonday = easter?.adding(days: 1)
    let august = Self.monday(.last, of: 8, in: year)
    switch nation {
    case .england, .wales:
      return everywhere + [easterMonday, august].compactMap { $0 }
        + Self.moved([(1, 1)], in: year)
    case .northernIreland:
      return everywhere + [easterMonday, august].compactMap { $0 }
        + [(1, 1), (3, 17), (7, 12)].flatMap { Self.moved([$0], in: year) }
    case .scotland:
      let andrew = year < 2007 ? [] : Self.moved([(11, 30)], in: year)
      return everywhere + [Self.monday(.first, of: 8, in: year)].compactMap { $0 }
        + Self.moved([(1, 1), (1, 2)], in: year) + andrew
    }
  }

  private enum Place { case first, last }

  private static func monday(_ place: Place, of month: Int, in year: Int) -> CalendarDate? {
    guard let month = CalendarMonth(year: year, month: month) else { return nil }
    switch place {
    case .first:
      let first = month.firstDay
      return first.adding(days: (8 - first.weekday) % 7)
    case .last:
      let last = month.lastDay
      return last.adding(days: 1 - last.weekday)
    }
  }

  /// Consecutive holidays, with those at the weekend moved to the next weekday that is not one of
  /// them: 25 and 26 December 2010, a Saturday and a Sunday, to the 27th and 28th.
  private static func moved(
    _ days: [(month: Int, day: Int)], in year: Int
  ) -> [CalendarDate] {
    let days = days.compactMap { CalendarDate(year: year, month: $0.month, day: $0.day) }
    var taken = days.filter { $0.weekday < 6 }
    for day in days where day.weekday > 5 {
      var next = day.adding(days: 8 - day.weekday)
      while let monday = next, taken.contains(monday) { next = monday.adding(days: 1) }
      if let next { taken.append(next) }
    }
    return taken
  }
}
