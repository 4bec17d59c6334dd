import PaperModel

/// A time that prose names, as a range of days: `5 February 2018`, `November 2017`, `in November`,
/// `quarter 3`, `Q3 2017/18`, `autumn 2017`, `by 2017`.
struct NamedTime {
  let days: DateSpan
  /// The words of the time, by their indices in the line.
  let words: Range<Int>
  /// The place of the time, in UTF-8 offsets of the line.
  let span: Range<Int>

  /// The times that a line names, in order.
  /// - Parameter period: the period that the text reports on. A month or a quarter without a year
  ///   is taken to be the one nearest to it. If nil, such times are skipped.
  static func times(in line: ProseLine, reportingOn period: ReportingPeriod?) -> [NamedTime] {
    Reader(line: line, period: period).times()
  }

  private struct Reader {
    let line: ProseLine
    let period: ReportingPeriod?

    func times() -> [NamedTime] {
      let dates = line.dates
      var nextDate = dates.startIndex
      var times: [NamedTime] = []
      var index = 0
      while index < line.words.count {
        while nextDate < dates.endIndex, dates[nextDate].words.upperBound <= index { nextDate += 1 }
        if nextDate < dates.endIndex, dates[nextDate].words.contains(index) {
          if let time = time(of: dates[nextDate]) { times.append(time) }
          index = dates[nextDate].words.upperBound
        } else if let (days, count) = time(at: index) {
          times.append(time(days, index..<(index + count)))
          index += count
        } else {
          index += 1
        }
      }
      return times
    }

    private func time(_ days: DateSpan, _ words: Range<Int>) -> NamedTime {
      NamedTime(
        days: days, words: words, span: line.span(words.lowerBound...(words.upperBound - 1)))
    }

    private func time(of date: ProseDate) -> NamedTime? {
      guard
        let year = date.year ?? nearest(month: date.month)?.first.year,
        let day = CalendarDate(year: year, month: date.month, day: date.day)
      else { return nil }
      return DateSpan(day, day).map { time($0, date.words) }
    }

    // MARK: - Longer times

    private func time(at index: Int) -> (days: DateSpan, count: Int)? {
      let word = line.words[index].text
      guard let first = word.utf8.first else { return nil }
      switch first {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): return year(at: index).map { ($0, 1) }
      default:
        if Self.quarterSigns.contains(first), let quarter = quarter(at: index) { return quarter }
      }
      if let month = DateWord.month(word) {
        if let year = fourDigitYear(at: index + 1),
          let days = Self.months(month, count: 1, of: year)
        {
          return (days, 2)
        }
        guard isBehindPreposition(index), !isFollowedByDay(index) else { return nil }
        return nearest(month: month).map { ($0, 1) }
      }
      guard let season = Self.seasons[line.key(index)], let year = fourDigitYear(at: index + 1)
      else { return nil }
      return Self.months(season, count: 3, of: year).map { ($0, 2) }
    }

    /// A year on its own after a preposition, or a pair such as `2017/18`.
    private func year(at index: Int) -> DateSpan? {
      let word = line.words[index].text
      guard isBehindPreposition(index) else { return nil }
      if let year = DateWord.year(word) { return Self.months(1, count: 12, of: year) }
      guard word.utf8.contains(UInt8(ascii: "/")), case .financialYear? = Self.period(word) else {
        return nil
      }
      return Self.period(word)?.days
    }

    private static func period(_ text: some StringProtocol) -> ReportingPeriod? {
      try? ReportingPeriod(parsing: text)
    }

    /// `Q3`, `quarter 3`, `quarter three`, `third quarter`, optionally followed by `2017/18` or `of
    /// 2017/18`.
    private func quarter(at index: Int) -> (days: DateSpan, count: Int)? {
      let word = line.key(index)
      let next = line.key(index + 1)
      let number: Int
      var count = 2
      if word.utf8.count == 2, word.first == "q", let digit = Self.digits[String(word.dropFirst())]
      {
        (number, count) = (digit, 1)
      } else if word == "quarter", let digit = Self.digits[next] {
        number = digit
      } else if next == "quarter", let digit = Self.ordinals[word] {
        number = digit
      } else {
        return nil
      }
      var behind = index + count
      if line.key(behind) == "of" { behind += 1 }
      if behind < line.words.count, isJoined(behind - 1),
        let stated = Self.period("Q\(number) \(line.words[behind].text)"), case .quarter = stated
      {
        return (stated.days, behind - index + 1)
      }
      guard let period, let year = period.start.financialYear,
        let quarter = ReportingPeriod.Quarter(rawValue: number)
      else { return nil }
      return (ReportingPeriod.quarter(quarter, of: year).days, count)
    }

    // MARK: - Words

    private func isJoined(_ index: Int) -> Bool {
      index >= 0 && index + 1 < line.words.count
        && line.gap(after: index) == " "
    }

    private func fourDigitYear(at index: Int) -> Int? {
      guard index < line.words.count, isJoined(index - 1) else { return nil }
      return DateWord.year(line.words[index].text)
    }

    private func isBehindPreposition(_ index: Int) -> Bool {
      isJoined(index - 1) && Self.prepositions.contains(line.key(index - 1))
    }

    private func isFollowedByDay(_ index: Int) -> Bool {
      isJoined(index)
        && line.words[index + 1].text.utf8.first.map { (48...57).contains($0) } == true
    }

    /// The month of that number that is nearest to the period; nil if two are equally near.
    private func nearest(month: Int) -> DateSpan? {
      guard let days = period?.days, days.dayCount < 800 else { return nil }
      let years = (days.first.year - 1)...(days.last.year + 1)
      let candidates = years.compactMap { Self.months(month, count: 1, of: $0) }
      let distances = candidates.map { candidate in
        max(
          candidate.first.calendarMonth.months(since: days.last.calendarMonth),
          days.first.calendarMonth.months(since: candidate.first.calendarMonth), 0)
      }
      guard let least = distances.min() else { return nil }
      let near = zip(candidates, distances).filter { $1 == least }.map(\.0)
      return near.count == 1 ? near.first : nil
    }

    private static func months(_ first: Int, count: Int, of year: Int) -> DateSpan? {
      guard let start = CalendarMonth(year: year, month: first), let end = start.adding(count - 1)
      else { return nil }
      return DateSpan(start.firstDay, end.lastDay)
    }

    /// The first letters of words for a quarter.
    private static let quarterSigns = Set("QqFfSsTt".utf8)
    private static let prepositions: Set<String> = [
      "in", "by", "during", "for", "from", "until", "till", "since", "before", "after", "late",
      "early", "mid", "of",
    ]
    private static let digits = [
      "1": 1, "2": 2, "3": 3, "4": 4, "one": 1, "two": 2, "three": 3, "four": 4,
    ]
    private static let ordinals = [
      "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    ]
    /// The month in which each season begins.
    private static let seasons = [
      "spring": 3, "summer": 6, "autumn": 9, "winter": 12,
    ]
  }
}

extension CalendarMonth {
  /// The number of months from another month to this one; negative if the other is later.
  fileprivate func months(since other: CalendarMonth) -> Int {
    (year - other.year) * 12 + month - other.month
  }
}
