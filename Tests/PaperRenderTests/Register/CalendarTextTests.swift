import TestSupport
import Testing

@testable import PaperRender

@Suite struct `A line of iCalendar` {
  private func line(_ text: String) -> String {
    var calendar = CalendarText()
    calendar.add("SUMMARY", text: text)
    return calendar.text
  }

  @Test func `has its signs escaped`() {
    #expect(
      line("a, b; c\\d\ne: \"f\"\u{7}\u{2028}") == "SUMMARY:a\\, b\\; c\\\\d\\ne: \"f\"  \r\n")
  }

  @Test func `is at most 75 octets long, divided between characters, and comes back whole`() {
    let text = "aé転👩‍👩‍👧,"
    for count in 0..<60 {
      let whole = String(repeating: "x", count: count) + String(repeating: text, count: 12)
      // By bytes: a mark that follows a space would be one character with it.
      let lines = Self.lines(of: line(whole))
      #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
      #expect(lines.dropFirst().allSatisfy { $0.first == UInt8(ascii: " ") })
      let unfolded = (lines.first ?? []) + lines.dropFirst().flatMap { $0.dropFirst() }
      #expect(unfolded == Array(("SUMMARY:" + whole.replacing(",", with: "\\,")).utf8))
    }
    #expect(line(String(repeating: "x", count: 67)).utf8.count == 75 + 2)
    #expect(line(String(repeating: "x", count: 68)).utf8.count == 76 + 2 + 3)
  }

  /// The lines of a text that ends in CRLF.
  private static func lines(of text: String) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n"), lines[lines.count - 1].last == UInt8(ascii: "\r") {
        lines[lines.count - 1].removeLast()
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    #expect(lines.last == [])
    return lines.dropLast()
  }
}
