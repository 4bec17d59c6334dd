import PaperModel

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
