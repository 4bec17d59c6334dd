/// Percent-encoding of bytes in an address, such as `%2F` (RFC 3986).
package enum PercentEncoding {
  /// Encodes the bytes of a text for which `isKept` is false.
  package static func encode(
    _ text: String, keeping isKept: (UInt8) -> Bool = isUnreserved
  ) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if isKept(byte) { encoded.append(byte) } else { append(byte, to: &encoded) }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Appends a percent-encoded byte.
  package static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 48 : 55) }
    bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
  }

  /// The text with its percent-encoded bytes decoded; nil where one is not whole or the bytes are not
  /// UTF-8.
  package static func decode(_ text: Substring) -> String? {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "%") else {
        decoded.append(bytes[place])
        place += 1
        continue
      }
      guard isEncoded(at: place, in: bytes),
        let byte = UInt8(
          String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self), radix: 16)
      else { return nil }
      decoded.append(byte)
      place += 3
    }
    return String(validating: decoded, as: UTF8.self)
  }

  /// Whether a percent-encoded byte begins at an offset.
  package static func isEncoded(at place: Int, in bytes: [UInt8]) -> Bool {
    let digits = bytes[(place + 1)...].prefix(2)
    return digits.count == 2
      && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }

  /// Whether a byte can occur unencoded in a path: unreserved characters, and the separators of a
  /// path.
  package static func isOfPath(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || isUnreserved(byte)
  }

  /// Whether a byte is one of the unreserved characters: letters, digits and `-._~`.
  package static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
