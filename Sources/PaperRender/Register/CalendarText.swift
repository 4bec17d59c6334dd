import PaperModel

/// Lines of iCalendar (RFC 5545): they end in CRLF, and are at most 75 octets long.
struct CalendarText {
  private(set) var text = ""

  /// A property whose value is written as it is.
  mutating func add(_ name: String, _ value: String) { addLine("\(name):\(value)") }

  /// A property whose value is a day.
  mutating func add(_ name: String, _ date: CalendarDate) {
    addLine("\(name);VALUE=DATE:\(Self.day(date))")
  }

  /// A property whose value is text, which may hold anything.
  mutating func add(_ name: String, text: String) { addLine("\(name):\(Self.escaped(text))") }

  /// The first moment of a day.
  static func moment(_ date: CalendarDate) -> String { day(date) + "T000000Z" }

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

  /// Adds a line, folded where it is too long: never within a character, which would be read as two
  /// faults by who unfolds text and not bytes.
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
