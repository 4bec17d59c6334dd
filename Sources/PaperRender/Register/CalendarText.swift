import PaperMarkup
import PaperModel

/// Writes iCalendar (RFC 5545): lines end in CRLF and are at most 75 octets long.
struct CalendarText {
  private(set) var text = ""

  /// Begins a calendar.
  /// - Parameter product: what of the program made it.
  mutating func begin(_ product: String, named name: String) {
    add("BEGIN", "VCALENDAR")
    add("VERSION", "2.0")
    add("PRODID", "-//board-paper//\(product)//EN")
    add("CALSCALE", "GREGORIAN")
    add("NAME", text: name)
    add("X-WR-CALNAME", text: name)
  }

  /// Ends a calendar. It must have at least one component: one without events has a time zone.
  mutating func end(isEmpty: Bool) {
    if isEmpty {
      add("BEGIN", "VTIMEZONE")
      add("TZID", "UTC")
      add("BEGIN", "STANDARD")
      add("DTSTART", "19700101T000000")
      add("TZOFFSETFROM", "+0000")
      add("TZOFFSETTO", "+0000")
      add("END", "STANDARD")
      add("END", "VTIMEZONE")
    }
    add("END", "VCALENDAR")
  }

  /// Adds a property whose value needs no escaping.
  mutating func add(_ name: String, _ value: String) { addLine("\(name):\(value)") }

  /// Adds a property whose value is a date.
  mutating func add(_ name: String, _ date: CalendarDate) {
    addLine("\(name);VALUE=DATE:\(Self.day(date))")
  }

  /// Adds a property whose value is arbitrary text, which is escaped.
  mutating func add(_ name: String, text: String) { addLine("\(name):\(Self.escaped(text))") }

  /// The start of a day, as a UTC timestamp.
  static func moment(_ date: CalendarDate) -> String { day(date) + "T000000Z" }

  /// A time of a day at the place where it is, without a time zone.
  static func local(_ date: CalendarDate, _ time: TimeOfDay) -> String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return day(date) + "T" + twoDigits(time.hour) + twoDigits(time.minute) + "00"
  }

  /// The domain part of UIDs, made of a board's name so that those of different boards differ.
  static func domain(of name: String) -> String {
    let words = FoldedText.fold(name).split { byte in
      let character = Character(UnicodeScalar(byte))
      return !(character.isASCII && (character.isLetter || character.isNumber))
    }.map { String(decoding: $0, as: UTF8.self) }
    return words.isEmpty ? "board-paper" : words.joined(separator: "-") + ".board-paper"
  }

  private static func day(_ date: CalendarDate) -> String {
    date.description.filter { $0 != "-" }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "\n": escaped += "\\n"
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Adds a line, folded where it is too long. It is never folded within a character, because
  /// programs that unfold text instead of bytes would read two invalid sequences.
  private mutating func addLine(_ line: String) {
    var used = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if used + length > Self.longest {
        text += "\r\n "
        used = 1
      }
      text.unicodeScalars.append(scalar)
      used += length
    }
    text += "\r\n"
  }

  private static let longest = 75
}
