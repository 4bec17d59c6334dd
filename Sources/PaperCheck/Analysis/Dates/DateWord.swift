import PaperModel

/// What single words say of time, in English.
enum DateWord {
  /// 1…12 for the name of a month with its capital, whole or in three letters: `May`, `Sept`.
  static func month(_ word: Substring) -> Int? {
    guard let first = word.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "S")).contains(first),
      (3...9).contains(word.utf8.count)
    else { return nil }
    return CalendarMonth.number(ofName: word.lowercased())
  }

  /// 1…7, from Monday, for the name of a day of the week with its capital.
  static func weekday(_ word: Substring) -> Int? {
    guard let first = word.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first),
      (3...9).contains(word.utf8.count)
    else { return nil }
    return CalendarDate.weekday(ofName: word.lowercased())
  }

  /// A year that a paper of today may speak of, in four digits.
  static func year(_ word: Substring) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1900...2199).contains(year) else {
      return nil
    }
    return year
  }
}
