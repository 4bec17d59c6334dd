/// Where a link leads, as the library is told.
enum LinkTarget {
  /// Nil for what Excel cannot open, or not at that length: the cell is then written as text alone.
  static func text(of link: CellLink) -> String? {
    switch link {
    case .sheet(let name): "internal:'\(name.text)'!A1"
    case .address(let address): safe(address)
    }
  }

  private static func safe(_ address: String) -> String? {
    let start = address.prefix(8).lowercased()
    guard ["http://", "https://", "mailto:"].contains(where: start.hasPrefix) else { return nil }
    let bytes = Array(address.utf8)
    var result: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      if mustBeEncoded(byte, before: bytes[(place + 1)...].prefix(2))
        || (byte == UInt8(ascii: ":") && (ends(result, "internal") || ends(result, "external")))
      {
        result += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      } else {
        result.append(byte)
      }
    }
    return result.count <= FileText.mostInAttribute ? String(decoding: result, as: UTF8.self) : nil
  }

  /// Wherever they stand, the library takes `internal:` and `external:` for marks of its own.
  private static func ends(_ bytes: [UInt8], _ word: String) -> Bool {
    bytes.suffix(word.utf8.count).elementsEqual(word.utf8)
  }

  private static func mustBeEncoded(_ byte: UInt8, before next: ArraySlice<UInt8>) -> Bool {
    switch byte {
    case 0...0x20, 0x7F: true
    case UInt8(ascii: "%"):
      next.count < 2 || !next.allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
    default: "\"<>[]`^{}|\\".utf8.contains(byte)
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 48 : 55) }
}
