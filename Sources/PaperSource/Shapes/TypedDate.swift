import PaperModel

/// A date as a person types it: `12 March 2026`, `Thursday, 12th March 2026`, `12/03/2026`.
enum TypedDate {
  /// It has one meaning, and is taken as it is.
  case day(CalendarDate)
  /// It names a day of the week that its date is not.
  case otherWeekday(CalendarDate)
  /// Written in numbers, with the day first as in the United Kingdom. Another reader may take the
  /// first number for the month, so it is to be written otherwise.
  case numbers(CalendarDate)

  /// Nil for what is not such a date, or names a day that there is not.
  init?(_ text: String) {
    var words = text.split { $0 == " " || $0 == "," }.map(String.init)
    if words.count == 1, let date = Self.numbers(text) {
      self = .numbers(date)
      return
    }
    var weekday: Int?
    if words.count == 4 {
      guard let index = Self.index(of: words.removeFirst(), in: Self.weekdays) else { return nil }
      weekday = index + 1
    }
    guard words.count == 3, let day = Self.day(words[0]),
      let month = Self.index(of: words[1], in: Self.months), words[2].utf8.count == 4,
      let year = Self.number(words[2]),
      let date = CalendarDate(year: year, month: month + 1, day: day)
    else { return nil }
    self = weekday == nil || weekday == date.weekday ? .day(date) : .otherWeekday(date)
  }

  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The place of a name, whole or by its first three letters; case does not matter.
  private static func index(of word: String, in names: [String]) -> Int? {
    let word = word.lowercased()
    return names.firstIndex { name in
      let name = name.lowercased()
      return word == name || word == name.prefix(3) || (name == "september" && word == "sept")
    }
  }

  /// `12`, `12th`.
  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { ("0"..."9").contains($0) }
    let ending = word[digits.endIndex...].lowercased()
    guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(ending) else {
      return nil
    }
    return number(digits)
  }

  private static func numbers(_ text: String) -> CalendarDate? {
    guard let sign = text.first(where: { "/.-".contains($0) }) else { return nil }
    let parts = text.split(separator: sign, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4, parts[0].utf8.count <= 2,
      parts[1].utf8.count <= 2, let day = number(parts[0]), let month = number(parts[1]),
      let year = number(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}

extension Reading {
  /// The day that a text names; nil, after a report, where it names none.
  /// - Parameter help: how to write it where nothing better can be said.
  mutating func day(_ source: SourceText, help: String? = nil) -> CalendarDate? {
    do throws(CalendarDateError) {
      return try CalendarDate(parsing: source.text)
    } catch {
      switch TypedDate(source.text) {
      case .day(let date): return date
      case .otherWeekday(let date):
        report(
          "invalid-date", "'\(source.text)' is not a date: \(date) is a \(date.weekdayName)",
          at: source.range)
      case .numbers(let date):
        diagnostics.append(
          Diagnostic(
            rule: "invalid-date", "\(error.message)", at: source.range,
            help: "write '\(date)' where the day stands first",
            fix: [Fix(source.range, date.description)]))
      case nil: report("invalid-date", error.message, at: source.range) { help }
      }
      return nil
    }
  }
}

extension CalendarDate {
  fileprivate var weekdayName: String { TypedDate.weekdays[weekday - 1] }
}
