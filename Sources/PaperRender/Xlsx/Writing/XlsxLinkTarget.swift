import PaperMarkup

/// Where a link leads, as the library is told.
enum XlsxLinkTarget {
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
      if mustBeEncoded(byte, at: place, in: bytes)
        || (byte == UInt8(ascii: ":") && (ends(result, "internal") || ends(result, "external")))
      {
        PercentEncoding.append(byte, to: &result)
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

  private static func mustBeEncoded(_ byte: UInt8, at place: Int, in bytes: [UInt8]) -> Bool {
    switch byte {
    case 0...0x20, 0x7F: true
    case UInt8(ascii: "%"): !PercentEncoding.isEncoded(at: place, in: bytes)
    default: "\"<>[]`^{}|\\".utf8.contains(byte)
    }
  }
}
