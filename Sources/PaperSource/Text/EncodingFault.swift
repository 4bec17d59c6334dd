import PaperMarkup
import PaperModel

/// Diagnostics for bytes that are not readable text.
enum EncodingFault {
  case invalid(at: Int, mayBeWindows1252: Bool)
  case forbidden(Unicode.Scalar, at: Int)

  /// The finding for a file in another Unicode encoding, recognised by its byte order mark or its
  /// NUL bytes; nil for others.
  static func foreign(_ bytes: [UInt8], path: String) -> Diagnostic? {
    guard let name = foreignName(bytes) else { return nil }
    let start = TextPosition(line: 1, column: 1)
    return Diagnostic(
      rule: "not-utf-8", "\(name) is not read: files must be UTF-8",
      at: InputRange(file: path, start: start, end: start), help: "save the file as UTF-8")
  }

  private static func foreignName(_ bytes: [UInt8]) -> String? {
    let isNull = bytes.prefix(4).map { $0 == 0 }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF])
      || isNull == [false, true, true, true] || isNull == [true, true, true, false]
    {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || isNull == [false, true, false, true] || isNull == [true, false, true, false]
    {
      return "UTF-16"
    }
    return nil
  }

  func diagnostic(in file: InputFile) -> Diagnostic {
    switch self {
    case .invalid(let offset, let mayBeWindows1252):
      let byte = file.bytes[offset]
      var help = "save the file as UTF-8"
      if mayBeWindows1252, let character = Self.windows1252(byte) {
        help += "; it looks like Windows-1252, where this byte is '\(character)'"
      }
      // Invalid bytes have no columns of their own, so the place is a point.
      return Diagnostic(
        rule: "not-utf-8", "byte 0x\(hexadecimal(UInt32(byte), digits: 2)) is not UTF-8 here",
        at: file.range(ofBytes: offset..<offset), help: help)
    case .forbidden(let scalar, let offset):
      return ForbiddenCharacter.diagnostic(
        scalar, at: file.range(ofBytes: offset..<(offset + UTF8.width(scalar))))
    }
  }

  /// The character of a byte in Windows-1252, which Excel and Word in the UK write.
  static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte >= 0x80 else { return nil }
    guard byte < 0xA0 else { return Unicode.Scalar(byte) }
    // U+FFFD marks the five bytes that the encoding does not assign.
    let table: [Unicode.Scalar] = [
      "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
      "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
      "\u{FFFD}", "ž", "Ÿ",
    ]
    let character = table[Int(byte - 0x80)]
    return character == "\u{FFFD}" ? nil : character
  }
}
