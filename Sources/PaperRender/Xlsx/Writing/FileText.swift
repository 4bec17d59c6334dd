/// Converts text to a form that the file of a workbook can hold.
enum FileText {
  /// The most UTF-16 units in a cell.
  static let mostInCell = 32_767
  /// The most UTF-16 units in the header of a table column, and in a property of the file.
  static let mostInName = 255
  /// The most bytes that the library writes into an attribute; it would cut off the rest.
  static let mostInAttribute = 2_079

  /// The text escaped for a cell, so that Excel shows it as typed. Lines end in `\n`; control
  /// characters, which XML cannot hold, become U+FFFD; and `_x0041_`, which Excel would decode as
  /// A, is escaped.
  static func cell(_ text: String) -> String {
    isPlain(text) ? text : escaped(withoutControls(text))
  }

  /// The text escaped for the header of a column, on one line.
  static func header(_ text: String) -> String { escaped(oneLine(text)) }

  /// The text for a place outside cells, on one line.
  static func oneLine(_ text: String) -> String {
    let text = isPlain(text) ? text : withoutControls(text)
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
  }

  /// Quick test: true means that the text needs no change, as is the case for most texts.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        let isPlain =
          switch byte {
          case 0x00...0x08, 0x0B...0x1F, 0x7F: false
          // The first bytes of non-ASCII control characters and of noncharacters.
          case 0xC2, 0xEF: false
          case UInt8(ascii: "x"): previous != UInt8(ascii: "_")
          default: true
          }
        guard isPlain else { return false }
        previous = byte
      }
      return true
    }
  }

  private static func withoutControls(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r": result.append("\n")
      case "\n", "\t": result.append(scalar)
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// The text with `_x005F_` for each `_` that begins an escape that Excel would decode. Escapes
  /// may share an underscore, as in `_x0041_x0042_`.
  private static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      result.append(byte)
      if byte == UInt8(ascii: "_"), isCode(bytes[(place + 1)...].prefix(6)) {
        result += Array("x005F_".utf8)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the bytes begin with an escape such as `x0041_`.
  private static func isCode(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 6 && bytes.first == UInt8(ascii: "x") && bytes.last == UInt8(ascii: "_")
      && bytes.dropFirst().dropLast().allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
  }
}
