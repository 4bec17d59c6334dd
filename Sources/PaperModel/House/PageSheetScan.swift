/// Scans a style sheet for what a page cannot hold. Comments and strings are passed over, except that
/// `</style` ends the element in them too.
///
/// It finds what its author meant; what somebody hides by escapes is refused by the policy of the
/// page, which allows no addresses.
struct PageSheetScan {
  private(set) var faults: [PageSheetFault] = []
  /// Whether a `data:` address is in it.
  private(set) var hasData = false
  private let bytes: [UInt8]
  private var offset = 0

  init(_ source: String) {
    bytes = Array(source.utf8)
    while offset < bytes.count { step() }
  }

  private mutating func step() {
    switch bytes[offset] {
    case UInt8(ascii: "<"): findEndTag()
    case UInt8(ascii: "/") where follows("/*"): passComment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): passString()
    case UInt8(ascii: "\\"): offset += 2
    case UInt8(ascii: "@") where follows("@import"):
      faults.append(
        PageSheetFault(reason: .importRule, bytes: offset..<(offset + "@import".utf8.count)))
      offset += 1
    case UInt8(ascii: "u"), UInt8(ascii: "U"): readAddress()
    default: offset += 1
    }
  }

  private mutating func findEndTag() {
    if follows("</style") {
      faults.append(
        PageSheetFault(reason: .endTag, bytes: offset..<(offset + "</style".utf8.count)))
    }
    offset += 1
  }

  /// Passes over a comment.
  private mutating func passComment() {
    offset += 2
    while offset < bytes.count, !follows("*/") { passByte() }
    offset += 2
  }

  /// Passes over a string, which ends at its quote or, unclosed, at the end of the line.
  private mutating func passString() {
    let quote = bytes[offset]
    offset += 1
    while offset < bytes.count, bytes[offset] != quote, bytes[offset] != UInt8(ascii: "\n") {
      if bytes[offset] == UInt8(ascii: "\\") { offset += 1 }
      passByte()
    }
    offset += 1
  }

  private mutating func passByte() {
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "<") {
      findEndTag()
    } else {
      offset += 1
    }
  }

  /// Reads `url(…)`, where it begins here; otherwise the rest of the word.
  private mutating func readAddress() {
    let start = offset
    guard follows("url("), start == 0 || !Self.isOfName(bytes[start - 1]) else {
      offset += 1
      return
    }
    offset += "url(".utf8.count
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
    if offset < bytes.count,
      bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
    {
      offset += 1
    }
    if follows("data:") {
      hasData = true
    } else if !follows("#") {
      let end = bytes[offset...].firstIndex { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "\n") }
      faults.append(
        PageSheetFault(reason: .address, bytes: start..<(end.map { $0 + 1 } ?? bytes.count)))
    }
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ")") { passByte() }
  }

  /// Whether a text, given in lower case, is next, ignoring case.
  private func follows(_ text: StaticString) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { text in
      text.indices.allSatisfy { place in
        let byte = bytes[offset + place]
        return byte == text[place]
          || (0x41...0x5A).contains(byte) && byte | 0x20 == text[place]
      }
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
