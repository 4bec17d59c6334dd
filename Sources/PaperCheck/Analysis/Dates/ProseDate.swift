import PaperModel

/// A day of a month as prose names it: `Monday, 5th February 2018`, `5 February`, `05/02/2018`. The
/// day may be one that does not exist, such as 31 June.
struct ProseDate {
  /// 1…31.
  let day: Int
  /// 1…12.
  let month: Int
  let year: Int?
  /// 1…7 from Monday; nil if no day of the week is named.
  let weekday: Int?
  /// The words of the date, by their indices in the line, including the day of the week.
  let words: Range<Int>
  /// The place of the date, in UTF-8 offsets of the line.
  let span: Range<Int>

  /// The date; nil if no year is stated, or if there is no such day.
  var date: CalendarDate? { year.flatMap { CalendarDate(year: $0, month: month, day: day) } }

  /// The dates that a line names, in order.
  static func dates(in line: ProseLine) -> [ProseDate] {
    // Every date has a digit, and most lines have none.
    guard line.text.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
    var reader = Reader(line)
    return reader.dates()
  }

  private struct Reader {
    let line: ProseLine
    let words: [ProseWord]

    init(_ line: ProseLine) {
      self.line = line
      words = line.words
    }

    mutating func dates() -> [ProseDate] {
      var dates: [ProseDate] = []
      var index = 0
      while index < words.count {
        if let found = date(at: index) {
          dates.append(found)
          index = found.words.upperBound
        } else {
          index += 1
        }
      }
      return dates
    }

    private func date(at index: Int) -> ProseDate? {
      guard let first = words[index].text.utf8.first else { return nil }
      return (48...57).contains(first)
        ? numeric(index) ?? dayFirst(index) : (65...90).contains(first) ? monthFirst(index) : nil
    }

    /// `05/02/2018`, day first.
    private func numeric(_ index: Int) -> ProseDate? {
      let word = words[index].text
      guard (8...10).contains(word.utf8.count), word.utf8.contains(UInt8(ascii: "/")) else {
        return nil
      }
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 3, let day = CalendarDate.day(ofMonth: parts[0]),
        parts[1].utf8.count < 3,
        let month = Int(parts[1]), (1...12).contains(month), let year = DateWord.year(parts[2])
      else { return nil }
      return date(day, month, year, index..<(index + 1))
    }

    /// `5 February 2018`, `5th of February`.
    private func dayFirst(_ index: Int) -> ProseDate? {
      guard let day = CalendarDate.day(ofMonth: words[index].text) else { return nil }
      var next = index + 1
      if next < words.count, words[next].text == "of", joins(index) { next += 1 }
      guard next < words.count, joins(next - 1), let month = DateWord.month(words[next].text)
      else { return nil }
      let year = year(behind: next)
      return date(day, month, year, index..<(next + (year == nil ? 1 : 2)))
    }

    /// `February 5th, 2018`. The year is required, since `May 5` is ambiguous.
    private func monthFirst(_ index: Int) -> ProseDate? {
      guard let month = DateWord.month(words[index].text), index + 1 < words.count, joins(index),
        let day = CalendarDate.day(ofMonth: words[index + 1].text),
        let year = year(behind: index + 1)
      else { return nil }
      return date(day, month, year, index..<(index + 3))
    }

    private func year(behind index: Int) -> Int? {
      guard index + 1 < words.count, joins(index) else { return nil }
      return DateWord.year(words[index + 1].text)
    }

    private func date(_ day: Int, _ month: Int, _ year: Int?, _ range: Range<Int>) -> ProseDate {
      var range = range
      var weekday: Int?
      var before = range.lowerBound - 1
      if before > 0, words[before].text == "the", joins(before) { before -= 1 }
      if before >= 0, joins(before), let named = DateWord.weekday(words[before].text) {
        (weekday, range) = (named, before..<range.upperBound)
      } else if range.upperBound < words.count, line.gap(after: range.upperBound - 1) == " (",
        let named = DateWord.weekday(words[range.upperBound].text)
      {
        (weekday, range) = (named, range.lowerBound..<(range.upperBound + 1))
      }
      return ProseDate(
        day: day, month: month, year: year, weekday: weekday, words: range,
        span: line.span(range.lowerBound...(range.upperBound - 1)))
    }

    /// Whether a word is followed only by a space, or by a comma and a space.
    private func joins(_ index: Int) -> Bool {
      index + 1 < words.count && line.gap(after: index).allSatisfy { $0 == " " || $0 == "," }
    }
  }
}

/// The meaning of single English words that name a time.
enum DateWord {
  /// The month, 1…12, for its capitalised name, in full or abbreviated: `May`, `Sept`.
  static func month(_ word: Substring) -> Int? {
    guard let first = word.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "S")).contains(first),
      (3...9).contains(word.utf8.count)
    else { return nil }
    return CalendarMonth.number(ofName: word.lowercased())
  }

  /// The day of the week, 1…7 from Monday, for its capitalised name.
  static func weekday(_ word: Substring) -> Int? {
    guard let first = word.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first),
      (3...9).contains(word.utf8.count)
    else { return nil }
    return CalendarDate.weekday(ofName: word.lowercased())
  }

  /// The year for four digits that are plausible as a year in a current paper.
  static func year(_ word: Substring) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1900...2199).contains(year) else {
      return nil
    }
    return year
  }
}
