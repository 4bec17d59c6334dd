// Classes of bytes in text that is scanned as UTF-8.

extension UInt8 {
  /// Whether it is a space or a tab.
  package var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether it is an ASCII digit.
  @inlinable
  package var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether it is an ASCII letter.
  @inlinable
  package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether it is a continuation byte of a UTF-8 sequence.
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// Whether CommonMark accepts a backslash escape for it.
  var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
