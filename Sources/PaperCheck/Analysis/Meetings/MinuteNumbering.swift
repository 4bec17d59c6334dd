import PaperModel

/// What is wrong with the numbers of minutes. Gaps are right: numbers come from a book that others
/// write in, too.
struct MinuteNumbering: Sendable {
  /// A minute with its number, at the place where that, or the one it counts from, is stated.
  struct Numbered: Sendable {
    let number: MinuteNumber
    let range: InputRange
    /// The date of its meeting, and the path of the file of that.
    let date: CalendarDate
    let meeting: String
    /// Whether it is of a sub-item, whose number need not be in the order of the others.
    let isSub: Bool
  }

  private(set) var repeated: [(minute: Numbered, first: Numbered)] = []
  private(set) var backward: [(minute: Numbered, last: Numbered)] = []

  private enum Problem {
    case repeated(Numbered)
    case backward(Numbered)
  }

  /// The numbers of one body, of one year where they say so.
  private struct Series {
    /// In which the numbers began: the year of a date in May may be the one before.
    private var year: Int
    private var last: Numbered?
    private var firsts: [Int: Numbered] = [:]

    init(year: Int) { self.year = year }

    /// Adds a number, and says what is wrong with it.
    /// - Parameter year: the municipal year in which numbers may begin anew with this one.
    mutating func add(_ minute: Numbered, year: Int?, isMay: Bool) -> Problem? {
      if let year, year > self.year, !isMay || minute.number.number <= last?.number.number ?? 0 {
        self = Series(year: year)
      }
      defer {
        firsts[minute.number.number] = firsts[minute.number.number] ?? minute
        if !minute.isSub || minute.number == last?.number.advanced(by: 1) { last = minute }
      }
      if let first = firsts[minute.number.number] { return .repeated(first) }
      if let last, !minute.isSub, minute.number.number < last.number.number {
        return .backward(last)
      }
      return nil
    }
  }

  private var series: [[String?]: Series] = [:]
  /// Where something was found: minutes that count on from one number are wrong all together.
  private var places: Set<InputRange> = []

  init(_ book: MeetingIndex) {
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
    let year = minute.date.month < 5 ? minute.date.year - 1 : minute.date.year
    let isMay = minute.date.month == 5
    // Numbers that state their year do not begin anew. In May it is the annual meeting with which
    // they do, and other bodies may meet before it.
    let mayBeginAnew = isFirst && minute.number.year == nil
    let problem = series[key, default: Series(year: isMay ? year - 1 : year)].add(
      minute, year: mayBeginAnew ? year : nil, isMay: isMay)
    switch problem {
    case .repeated(let first) where places.insert(minute.range).inserted:
      repeated.append((minute, first))
    case .backward(let last) where places.insert(minute.range).inserted:
      backward.append((minute, last))
    case .repeated, .backward, nil: break
    }
  }

  /// The minutes of a meeting that have numbers, in the order of the agenda.
  private static func minutes(of meeting: Meeting, _ book: MeetingIndex) -> [Numbered] {
    var stated = meeting.firstMinute?.range
    let subItems = Set(meeting.agenda.flatMap(\.items).map(\.id.value))
    return meeting.items.compactMap { item in
      guard let number = book.number(of: item, in: meeting) else { return nil }
      let own = book.minute(of: item, in: meeting)?.number?.range
      let isSub = subItems.contains(item.id.value)
      if !isSub { stated = own ?? stated }
      return Numbered(
        number: number, range: own ?? stated ?? meeting.range, date: meeting.date.value,
        meeting: meeting.path, isSub: isSub)
    }
  }
}
