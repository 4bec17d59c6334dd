import PaperMarkup

/// The bytes of HTML or XML as they are put together: what is markup, and what is text.
struct MarkupBytes {
  private(set) var bytes: [UInt8] = []

  /// Adds markup as it is: nothing that an author typed.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds a number.
  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Adds JSON as the content of a script: no sign in it ends that element, or begins a comment.
  mutating func json(_ value: JSONValue) {
    var text = ""
    value.write(to: &text)
    for byte in text.utf8 {
      // In JSON it stands within strings alone.
      if byte == UInt8(ascii: "<") { markup("\\u003c") } else { bytes.append(byte) }
    }
  }

  /// Adds what was put together elsewhere.
  mutating func append(_ other: MarkupBytes) { bytes.append(contentsOf: other.bytes) }

  /// Adds text, in an element or in the quotes of an attribute, so that it is read as what was typed.
  ///
  /// Characters that neither format can hold become U+FFFD. Signs that turn the direction of text end
  /// where the text ends, so that they do not reach what stands behind it.
  mutating func text(_ text: String) {
    var text = text
    var turns = TextDirections()
    text.withUTF8 { utf8 in
      var start = 0
      for (place, byte) in utf8.enumerated() {
        guard let replacement = Self.replacement(of: byte, at: place, in: utf8) else { continue }
        // The sign itself stays, and is counted.
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

  /// What stands for a character that cannot stand as it is.
  private struct Replacement {
    var text: StaticString = ""
    /// Of what is replaced, in bytes.
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
    // U+0080 to U+009F are controls as well.
    case 0xC2 where text[place + 1] < 0xA0: return Replacement(text: "\u{FFFD}", length: 2)
    case 0xE2 where isDirection(text[place + 1], text[place + 2]): return Replacement(isSign: true)
    // U+FFFE and U+FFFF are no characters.
    case 0xEF where text[place + 1] == 0xBF && text[place + 2] >= 0xBE:
      return Replacement(text: "\u{FFFD}", length: 3)
    default: return nil
    }
  }

  /// Whether two bytes behind 0xE2 make U+202A to U+202E or U+2066 to U+2069.
  private static func isDirection(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (0xAA...0xAE).contains(third)
      || second == 0x81 && (0xA6...0xA9).contains(third)
  }
}

/// The signs of a text that turn its direction and are not yet ended.
private struct TextDirections {
  /// Whether each that is open is an isolate.
  private var open: [Bool] = []

  /// Counts a sign by the last byte of its three.
  mutating func add(_ byte: UInt8) {
    switch byte {
    case 0xAC: if open.last == false { open.removeLast() }
    case 0xA9:
      if let isolate = open.lastIndex(of: true) { open.removeSubrange(isolate...) }
    case 0xA6...0xA8: open.append(true)
    default: open.append(false)
    }
  }

  /// Ends all that are open.
  func close(in bytes: inout [UInt8]) {
    for isIsolate in open.reversed() {
      bytes += isIsolate ? [0xE2, 0x81, 0xA9] : [0xE2, 0x80, 0xAC]
    }
  }
}
