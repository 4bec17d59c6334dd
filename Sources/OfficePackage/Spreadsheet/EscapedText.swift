/// Text as spreadsheets escape it: a character that XML cannot contain is written as `_x000D_`, and
/// `_x005F_` is a `_` that would otherwise look like an escape.
enum EscapedText {
  /// The unescaped text. Windows line ends become LF.
  static func decoded(_ text: String) -> String {
    let mayHoldEscape = text.utf8.withContiguousStorageIfAvailable { $0.contains(mark) } ?? true
    return mayHoldEscape ? decoded(Array(text.utf8)) : text
  }

  /// The unescaped text of UTF-8 bytes.
  static func decoded(_ bytes: [UInt8]) -> String {
    guard let first = bytes.firstIndex(of: mark), bytes[first...].contains(UInt8(ascii: "x")) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var units: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard let (scalar, length) = escape(in: bytes, at: index) else {
        units.append(bytes[index])
        index += 1
        continue
      }
      index += length
      let isLineEnd = scalar == "\r" && index < bytes.count && bytes[index] == UInt8(ascii: "\n")
      if !isLineEnd { units += UTF8.encode(scalar).map(Array.init) ?? [] }
    }
    return String(decoding: units, as: UTF8.self)
  }

  /// The first character of an escape.
  private static let mark = UInt8(ascii: "_")

  private static func escape(
    in bytes: [UInt8], at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let high = unit(in: bytes, at: index) else { return nil }
    if let scalar = Unicode.Scalar(UInt32(high)) { return (scalar, 7) }
    // A surrogate pair; a single surrogate is not a character.
    guard UTF16.isLeadSurrogate(high), let low = unit(in: bytes, at: index + 7),
      UTF16.isTrailSurrogate(low)
    else { return ("\u{FFFD}", 7) }
    let pair = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
    return (Unicode.Scalar(pair) ?? "\u{FFFD}", 14)
  }

  private static func unit(in bytes: [UInt8], at index: Int) -> UInt16? {
    guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[(index + 2)..<(index + 6)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
