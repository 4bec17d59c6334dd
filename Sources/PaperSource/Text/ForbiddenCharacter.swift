import PaperModel

/// Characters that no input may contain, literally or as an escape: invisible characters, those
/// that reorder text, and those that only some readers treat as a line end.
enum ForbiddenCharacter {
  /// Whether a scalar is refused. CR is, so the caller has to handle a line end of CR and LF.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0x7E: false
    case 0x00...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF: true
    // The last two private-use planes are reserved for the program's own marks.
    case 0xF0000...0x10FFFF: true
    default: false
    }
  }

  static func diagnostic(_ scalar: Unicode.Scalar, at range: InputRange) -> Diagnostic {
    let (name, help) = description(scalar)
    return Diagnostic(
      rule: "forbidden-character",
      "\(name) U+\(hexadecimal(scalar.value, digits: 4)) may not stand in a file", at: range,
      help: help)
  }

  private static func description(_ scalar: Unicode.Scalar) -> (name: String, help: String) {
    switch scalar.value {
    case 0x00: ("NUL character", "delete it; is this a text file?")
    case 0x0D: ("lone carriage return", "save the file with LF or CRLF line ends")
    case 0x85, 0x2028, 0x2029: ("hidden line break", "use an ordinary line break")
    case 0x202A...0x202E, 0x2066...0x2069: ("hidden change of text direction", "delete it")
    case 0xFEFF: ("byte order mark inside the text", "delete it")
    case 0xFFFE, 0xFFFF: ("non-character", "delete it")
    case 0xF0000...0x10FFFF: ("private-use character", "delete it")
    default: ("control character", "delete it")
    }
  }
}

/// A number in upper-case hexadecimal, padded to a minimum of digits.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
