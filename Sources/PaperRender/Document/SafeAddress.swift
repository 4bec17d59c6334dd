import PaperMarkup

/// Decides which addresses a published document may link to.
enum SafeAddress {
  /// The schemes whose links no program runs or treats as a local file.
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// The percent-encoded address, or nil if it is unsafe: its scheme is not one for pages, mail or
  /// telephone. An address without a scheme is relative, and safe.
  static func text(of destination: String) -> String? {
    // Browsers ignore control characters anywhere in an address, even in the middle of a scheme.
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

  /// Letters, digits and the punctuation of RFC 3986 except brackets, which are valid only around
  /// an IPv6 address.
  private static func isPlain(_ byte: UInt8) -> Bool {
    PercentEncoding.isUnreserved(byte) || ":/?#@!$&'()*+,;=".utf8.contains(byte)
  }
}
