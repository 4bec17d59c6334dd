import PaperMarkup

/// Converts the target of a link to the form that the library expects.
enum XlsxLinkTarget {
  /// The beginning of the target of a link to a place in the workbook.
  static let inside = "internal:"

  /// The target; nil for one that Excel cannot open, or that is too long: the cell is then plain
  /// text.
  static func text(of link: CellLink) -> String? {
    switch link {
    case .sheet(let name): "\(inside)'\(name.text)'!A1"
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

  /// The library gives `internal:` and `external:` a meaning of their own anywhere in an address.
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
