import PaperModel

/// What single words say of time, in English.
enum DateWord {
  /// 1…12 for the name of a month with its capital, whole or in three letters: `May`, `Sept`.
  static func month(_ word: Substring) -> Int? {
    guard let first = word.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "S")).contains(first),
      (3...9).contains(word.utf8.count)
    else { return nil }
    return months[word.lowercased()]
  }

  /// 1…7, from Monday, for the name of a day of the week with its capital.
  static func weekday(_ word: Substring) -> Int? {
    guard let first = word.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first),
      (3...9).contains(word.utf8.count)
    else { return nil }
    return weekdays[word.lowercased()]
  }

  static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// 1…31 for the day of a month: `5`, `05`, `5th`.
  static func day(_ word: Substring) -> Int? {
    let digits = word.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    guard (1...2).contains(digits), let day = Int(word.prefix(digits)), (1...31).contains(day)
    else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits)) ? day : nil
  }

  /// A year that a paper of today may speak of, in four digits.
  static func year(_ word: Substring) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1900...2199).contains(year) else {
      return nil
    }
    return year
  }

  private static let months: [String: Int] = {
    var months = ["sept": 9]
    for (index, name) in CalendarMonth.names.enumerated() {
      months[name.lowercased()] = index + 1
      months[name.prefix(3).lowercased()] = index + 1
    }
    return months
  }()

  private static let weekdays: [String: Int] = {
    var weekdays = ["tues": 2, "thur": 4, "thurs": 4]
    for (index, name) in weekdayNames.enumerated() {
      weekdays[name.lowercased()] = index + 1
      weekdays[name.prefix(3).lowercased()] = index + 1
    }
    return weekdays
  }()
}
