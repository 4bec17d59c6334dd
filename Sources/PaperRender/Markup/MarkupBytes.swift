import PaperMarkup
import PaperModel

/// Builds the bytes of HTML or XML from markup and escaped text.
struct MarkupBytes: MarkupWriting, Sendable {
  private(set) var bytes: [UInt8] = []

  /// Appends trusted markup unescaped; a static string, so never anything that an author typed.
  mutating func constant(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends a byte of trusted markup.
  @inline(__always)
  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Appends a number.
  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Appends a style sheet as the content of its element, which it cannot end.
  mutating func sheet(_ sheet: PageSheet) { bytes.append(contentsOf: sheet.text.utf8) }

  /// Appends JSON as the content of a script element, so that it cannot end the element or open a
  /// comment.
  mutating func json(_ value: JSONValue) {
    var text = ""
    value.write(to: &text)
    for byte in text.utf8 {
      // In JSON `<` occurs only within strings, where the escape has the same meaning.
      if byte == UInt8(ascii: "<") { constant("\\u003c") } else { bytes.append(byte) }
    }
  }

  /// Appends bytes that were built elsewhere.
  mutating func append(_ other: MarkupBytes) { bytes.append(contentsOf: other.bytes) }

  /// Appends text, escaped for an element or a quoted attribute, so that it reads as it was typed.
  ///
  /// Characters that neither format can hold become U+FFFD. Bidirectional control characters are
  /// closed where the text ends, so that they cannot affect what follows.
  mutating func text(_ text: String) {
    var text = text
    var turns = TextDirections()
    text.withUTF8 { utf8 in
      var start = 0
      for (place, byte) in utf8.enumerated() {
        guard let replacement = Self.replacement(of: byte, at: place, in: utf8) else { continue }
        // A bidirectional control stays in the text, and is counted so that it can be closed.
        if replacement.isSign {
          turns.add(utf8[place + 2])
          continue
        }
        bytes.append(contentsOf: utf8[start..<place])
        replacement.text.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = place + replacement.length
      }
      bytes.append(contentsOf: utf8[start...])
    }
    turns.close(in: &bytes)
  }

  /// The replacement for a character that cannot be written as it is.
  private struct Replacement {
    var text: StaticString = ""
    /// The length in bytes of what is replaced.
    var length = 1
    var isSign = false
  }

  @inline(__always)
  private static func replacement(
    of byte: UInt8, at place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Replacement? {
    switch byte {
    case UInt8(ascii: "&"): return Replacement(text: "&amp;")
    case UInt8(ascii: "<"): return Replacement(text: "&lt;")
    case UInt8(ascii: ">"): return Replacement(text: "&gt;")
    case UInt8(ascii: "\""): return Replacement(text: "&quot;")
    case 0x09, 0x0A: return nil
    case 0x00..<0x20, 0x7F: return Replacement(text: "\u{FFFD}")
    // U+0080 to U+009F are control characters as well.
    case 0xC2 where text[place + 1] < 0xA0: return Replacement(text: "\u{FFFD}", length: 2)
    case 0xE2 where isDirection(text[place + 1], text[place + 2]): return Replacement(isSign: true)
    // U+FFFE and U+FFFF are not characters.
    case 0xEF where text[place + 1] == 0xBF && text[place + 2] >= 0xBE:
      return Replacement(text: "\u{FFFD}", length: 3)
    default: return nil
    }
  }

  /// Whether two bytes after 0xE2 make U+202A to U+202E or U+2066 to U+2069.
  private static func isDirection(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (0xAA...0xAE).contains(third)
      || second == 0x81 && (0xA6...0xA9).contains(third)
  }
}
