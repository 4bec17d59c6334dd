/// The days on which a board meets: "first Monday of February, July and October".
package struct MeetingPattern: Hashable, Sendable, CustomStringConvertible {
  /// Which of the days of the week of a month is meant.
  package enum Turn: String, Hashable, Sendable, CaseIterable {
    case first, second, third, fourth, last
  }

  package let turn: Turn
  /// 1…7 from Monday.
  package let weekday: Int
  /// 1…12 in ascending order, never empty.
  package let months: [Int]

  /// Reads `first Monday of February, July and October` and `last Thursday of every month`; nil for
  /// anything else.
  package init?(_ text: String) {
    let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    guard words.count > 3, let turn = Turn(rawValue: words[0]),
      let weekday = CalendarDate.weekday(ofName: words[1]), words[2] == "of"
    else { return nil }
    let rest = words[3...].filter { $0 != "and" }
    let isMonthly = rest.count == 2 && ["every", "each"].contains(rest[0]) && rest[1] == "month"
    let months = isMonthly ? Array(1...12) : rest.compactMap(CalendarMonth.number)
    guard !months.isEmpty, isMonthly || months.count == rest.count else { return nil }
    self.turn = turn
    self.weekday = weekday
    self.months = Set(months).sorted()
  }

  /// The form in which the pattern is written to input files; reading it gives the same pattern.
  package var description: String {
    let names = months.map { CalendarMonth.names[$0 - 1] }
    let listed = [names.dropLast().joined(separator: ", "), names.last ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " and ")
    let day = CalendarDate.weekdayNames[weekday - 1]
    return "\(turn.rawValue) \(day) of \(months.count == 12 ? "every month" : listed)"
  }

  /// The first day of the pattern after a day; nil at the end of the calendar.
  package func day(after date: CalendarDate) -> CalendarDate? {
    var month: CalendarMonth? = date.calendarMonth
    // A board meets at least once a year.
    for _ in 0...12 {
      guard let current = month else { return nil }
      if months.contains(current.month), let day = day(in: current), day > date { return day }
      month = current.adding(1)
    }
    return nil
  }

  private func day(in month: CalendarMonth) -> CalendarDate? {
    let (first, last) = (month.firstDay, month.lastDay)
    let start = first.adding(days: (weekday - first.weekday + 7) % 7)
    switch turn {
    case .first: return start
    case .second: return start?.adding(days: 7)
    case .third: return start?.adding(days: 14)
    case .fourth: return start?.adding(days: 21)
    case .last: return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
  }
}
