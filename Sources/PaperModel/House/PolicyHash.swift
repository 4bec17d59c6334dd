import PaperMarkup

/// The hash by which a content security policy allows the text of a style or script element.
enum PolicyHash {
  /// `sha256-` and the SHA-256 of the bytes in base64.
  static func text(of bytes: [UInt8]) -> String {
    "sha256-" + String(decoding: Base64.text(of: SHA256Digest(of: bytes).bytes), as: UTF8.self)
  }
}
