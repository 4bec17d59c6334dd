/// Bytes of an address that are written as `%` and two digits.
enum PercentEncoding {
  /// The text without escapes; nil where one is not whole or the bytes are not UTF-8.
  static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy(isDigit),
        let value = UInt8(String(Substring(digits)), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}

/// The values after the `?` of an address, as forms write them: a `+` is a space.
struct RequestQuery {
  private var values: [String: String] = [:]

  init(_ text: String) {
    for entry in text.split(separator: "&") {
      let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count == 2 ? parts[1].replacing("+", with: " ") : ""
      if let value = PercentEncoding.decoded(value[...]) { values[String(parts[0])] = value }
    }
  }

  subscript(name: String) -> String? { values[name] }
}
