import PaperModel

/// Checks the order of minute numbers. Gaps are allowed: several bodies share one number book.
struct MinuteNumbering: Sendable {
  /// A numbered minute, at the place where its number, or the number from which it is counted, is
  /// stated.
  struct Numbered: Sendable {
    let number: MinuteNumber
    let range: InputRange
    /// The date of its meeting, and the path of the meeting's file.
    let date: CalendarDate
    let meeting: String
    /// Whether it belongs to a sub-item, whose number need not be in the order of the others.
    let isSub: Bool
  }

  private(set) var repeated: [(minute: Numbered, first: Numbered)] = []
  private(set) var backward: [(minute: Numbered, last: Numbered)] = []

  private enum Problem {
    case repeated(Numbered)
    case backward(Numbered)
  }

  /// The numbers of one body, and of one year if the numbers state a year.
  private struct Series {
    /// The municipal year in which the numbers began. For a date in May that may be the year
    /// before.
    private var year: Int
    private var last: Numbered?
    private var firsts: [Int: Numbered] = [:]

    init(year: Int) { self.year = year }

    /// Adds a number, and returns what is wrong with it.
    /// - Parameter year: the municipal year in which numbers may restart with this one.
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
  /// Where a problem was reported. Minutes that count from the same stated number are all wrong
  /// together, so it is reported once.
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
    let year = minute.date.municipalYear
    let isMay = minute.date.month == 5
    // Numbers that state their year do not restart. In May numbers restart with the annual meeting,
    // and other bodies may meet before it.
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

  /// The numbered minutes of a meeting, in the order of the agenda.
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
