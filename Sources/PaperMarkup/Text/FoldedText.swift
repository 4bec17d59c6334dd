/// Folds text for comparison: without case and accents, and with one kind of apostrophe and hyphen.
package enum FoldedText {
  /// The folded text. Texts that look the same to a reader have equal bytes.
  package static func fold(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text, to: &bytes)
    return bytes
  }

  /// Appends the folded text.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let isASCII = text.withUTF8 { text in
      guard text.allSatisfy({ $0 < 0x80 }) else { return false }
      for byte in text { bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
      return true
    }
    guard !isASCII else { return }
    for scalar in text.unicodeScalars { bytes += fold(scalar).utf8 }
  }

  private static func fold(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{2BC}": return "'"
    case "\u{2010}"..."\u{2015}": return "-"
    case "\u{A0}", "\u{202F}": return " "
    case "ß": return "ss"
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return ""
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter:
      return base(properties.name) ?? properties.lowercaseMapping
    default: return properties.lowercaseMapping
    }
  }

  /// The base letters from a Unicode name: `e` for LATIN SMALL LETTER E WITH ACUTE, `ae` for AE;
  /// nil for other names.
  private static func base(_ name: String?) -> String? {
    guard let words = name?.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init),
      words.count > 3, words[0] == "LATIN",
      words[2] == "LETTER" || words[2] == "LIGATURE", words[3].utf8.count <= 2
    else { return nil }
    return words[3].lowercased()
  }

  /// Whether one folded text contains another.
  package static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    return text.withUnsafeBufferPointer { text in
      guard text.count >= part.count else { return false }
      for start in 0...(text.count - part.count) where text[start] == first {
        if text[start..<(start + part.count)].elementsEqual(part) { return true }
      }
      return false
    }
  }
}
