import PaperModel

/// What is wrong with the numbers of minutes. Gaps are right: numbers come from a book that others
/// write in, too.
struct MinuteNumbering: Sendable {
  /// A minute with its number, at the place where that, or the one it counts from, is stated.
  struct Numbered: Sendable {
    let number: MinuteNumber
    let range: InputRange
    let meeting: Meeting
  }

  private(set) var repeated: [(minute: Numbered, first: Numbered)] = []
  private(set) var backward: [(minute: Numbered, last: Numbered)] = []

  /// The numbers of one body, of one year where they say so.
  private struct Series {
    /// In which the numbers began: the year of a date in May may be the one before.
    var year: Int
    var last: Numbered?
    var firsts: [Int: Numbered] = [:]
  }

  private var series: [[String?]: Series] = [:]
  /// Where something was found: minutes that count on from one number are wrong all together.
  private var places: Set<InputRange> = []

  init(_ book: MeetingBook) {
    for meeting in book.record.meetings where meeting.state != .cancelled {
      var seen: Set<String?> = []
      for minute in Self.minutes(of: meeting, book) {
        add(
          minute, to: [book.body(of: meeting), minute.number.year],
          isFirst: seen.insert(minute.number.year).inserted)
      }
    }
  }

  private mutating func add(_ minute: Numbered, to key: [String?], isFirst: Bool) {
    let date = minute.meeting.date.value
    let year = date.month < 5 ? date.year - 1 : date.year
    var series = series[key] ?? Series(year: date.month == 5 ? year - 1 : year)
    // Numbers that state their year do not begin anew. In May it is the annual meeting with which
    // they do, and other bodies may meet before it.
    if isFirst, minute.number.year == nil, year > series.year,
      date.month != 5 || minute.number.number <= series.last?.number.number ?? 0
    {
      series = Series(year: year)
    }
    if let first = series.firsts[minute.number.number] {
      if places.insert(minute.range).inserted { repeated.append((minute, first)) }
    } else if let last = series.last, minute.number.number < last.number.number,
      places.insert(minute.range).inserted
    {
      backward.append((minute, last))
    }
    series.firsts[minute.number.number] = series.firsts[minute.number.number] ?? minute
    series.last = minute
    self.series[key] = series
  }

  /// The minutes of a meeting that have numbers, in the order of the agenda.
  private static func minutes(of meeting: Meeting, _ book: MeetingBook) -> [Numbered] {
    var stated = meeting.firstMinute?.range
    return meeting.items.compactMap { item in
      guard let number = book.number(of: item, in: meeting) else { return nil }
      stated = book.minute(of: item, in: meeting)?.number?.range ?? stated
      return Numbered(number: number, range: stated ?? meeting.range, meeting: meeting)
    }
  }
}
