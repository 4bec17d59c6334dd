/// Text as a workbook's file can hold it.
enum FileText {
  /// The most UTF-16 units in a cell.
  static let mostInCell = 32_767
  /// The most UTF-16 units in the header of a table's column, and in a property of the file.
  static let mostInName = 255
  /// The most bytes that the library writes of what stands in an attribute; it would cut the rest.
  static let mostInAttribute = 2_079

  /// What Excel shows as the text, in a cell: lines end in `\n`, a control character, which XML
  /// cannot hold, becomes U+FFFD, and `_x0041_`, which Excel would show as A, stays as it is typed.
  static func cell(_ text: String) -> String {
    isPlain(text) ? text : escaped(withoutControls(text))
  }

  /// The same for the header of a column, on one line.
  static func header(_ text: String) -> String { escaped(oneLine(text)) }

  /// Text that is no cell's, on one line.
  static func oneLine(_ text: String) -> String {
    let text = isPlain(text) ? text : withoutControls(text)
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
  }

  /// Whether nothing in a text can need a change; most texts are found to be so in one quick walk.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        let isPlain =
          switch byte {
          case 0x00...0x08, 0x0B...0x1F, 0x7F: false
          // The first bytes of what lies above ASCII and is a control, or no character at all.
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

  /// With `_x005F_` in place of each `_` that begins what Excel reads as the code of a character;
  /// such codes may share an underscore, as in `_x0041_x0042_`.
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

  /// `x0041_`
  private static func isCode(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 6 && bytes.first == UInt8(ascii: "x") && bytes.last == UInt8(ascii: "_")
      && bytes.dropFirst().dropLast().allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
  }
}
