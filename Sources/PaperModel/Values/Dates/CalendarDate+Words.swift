extension CalendarDate {
  /// The English names of the days of the week, Monday first. Documents use the house's names
  /// instead.
  package static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The English name of the day of the week.
  package var weekdayName: String { Self.weekdayNames[weekday - 1] }

  /// The number of a day of the week, 1…7 from Monday, by its English name in lower case, the first
  /// three letters, or one of the longer abbreviations.
  package static func weekday(ofName word: String) -> Int? { weekdays[word] }

  /// The number of a day of the month, 1…31: `5`, `05`, `5th`.
  package static func day(ofMonth word: Substring) -> Int? {
    let digits = word.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    guard (1...2).contains(digits), let day = Int(word.prefix(digits)), (1...31).contains(day)
    else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits)) ? day : nil
  }

  private static let weekdays: [String: Int] = {
    var weekdays = ["tues": 2, "thur": 4, "thurs": 4]
    for (index, name) in weekdayNames.enumerated() {
      weekdays[name.lowercased()] = index + 1
      weekdays[name.prefix(3).lowercased()] = index + 1
    }
    return weekdays
  }()
}
