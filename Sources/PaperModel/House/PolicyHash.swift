/// The hash by which a content security policy allows the text of a style or script element.
enum PolicyHash {
  /// `sha256-` and the SHA-256 of the bytes in base64.
  static func text(of bytes: [UInt8]) -> String {
    "sha256-" + base64(SHA256Digest(of: bytes).bytes)
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.count)]
      let number = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
      for place in 0...three.count { text.append(signs[number >> (18 - 6 * place) & 63]) }
      text += Array(repeating: UInt8(ascii: "="), count: 3 - three.count)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
