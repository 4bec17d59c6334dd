import PaperMarkup

/// Addresses that a link may lead to from what is published.
enum SafeAddress {
  /// What a program that opens links does not run or take for a file of its own.
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// The address in the characters that addresses have, or nil where it could run something: its
  /// scheme is another than those of pages, mail and telephones. Without one it is relative.
  static func text(of destination: String) -> String? {
    // Browsers leave out control characters wherever they stand: also in the middle of a scheme.
    let scalars = destination.unicodeScalars.filter { $0.value > 0x20 || $0 == " " }
    var address = ""
    address.unicodeScalars.append(contentsOf: scalars)
    while address.first == " " { address.removeFirst() }
    while address.last == " " { address.removeLast() }
    guard !address.isEmpty else { return nil }
    let beforePath = address.prefix { !"/?#".contains($0) }
    if let colon = beforePath.firstIndex(of: ":") {
      guard schemes.contains(beforePath[..<colon].lowercased()) else { return nil }
    }
    return encoded(address)
  }

  private static func encoded(_ address: String) -> String {
    let bytes = Array(address.utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      let isKept =
        byte == UInt8(ascii: "%")
        ? PercentEncoding.isEncoded(at: place, in: bytes) : isPlain(byte)
      if isKept { encoded.append(byte) } else { PercentEncoding.append(byte, to: &encoded) }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Letters, digits and the signs of RFC 3986, but brackets, which only stand around an address of
  /// the sixth version of the protocol.
  private static func isPlain(_ byte: UInt8) -> Bool {
    PercentEncoding.isUnreserved(byte) || ":/?#@!$&'()*+,;=".utf8.contains(byte)
  }
}
