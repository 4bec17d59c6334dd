/// A web or email address in a line of prose.
struct ProseAddress: Hashable {
  enum Kind { case web, email }

  let kind: Kind
  let text: Substring
  /// The place, in UTF-8 offsets of the line.
  let span: Range<Int>

  /// The addresses of a text, without punctuation after them.
  static func addresses(in text: String) -> [ProseAddress] {
    guard mayHoldAddress(text) else { return [] }
    return text.split { $0.isWhitespace || $0 == "<" || $0 == ">" }.compactMap { piece in
      guard let kind = kind(of: piece) else { return nil }
      let opening: Set<Character> = ["(", "[", "'", "\"", "‘", "“"]
      let closing: Set<Character> = [".", ",", ";", ":", "!", "?", ")", "]", "'", "\"", "’", "”"]
      var address = piece.drop { opening.contains($0) }
      while let last = address.last, closing.contains(last) { address.removeLast() }
      guard !address.isEmpty else { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: address.startIndex)
      return ProseAddress(
        kind: kind, text: address, span: start..<(start + address.utf8.count))
    }
  }

  private static func kind(of piece: Substring) -> Kind? {
    if piece.contains("://") || piece.lowercased().contains("www.") { return .web }
    guard let sign = piece.firstIndex(of: "@"), sign > piece.startIndex else { return nil }
    return piece[sign...].dropFirst().contains(where: \.isLetter) ? .email : nil
  }

  /// Quick negative test: false means that the text certainly has no address.
  private static func mayHoldAddress(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { index in
        switch bytes[index] {
        case UInt8(ascii: "@"): true
        case UInt8(ascii: "/"): index > 0 && bytes[index - 1] == UInt8(ascii: "/")
        case UInt8(ascii: "."):
          index > 2 && bytes[(index - 3)..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
        default: false
        }
      }
    }
  }
}

extension ProseAddress {
  /// The domain of an email address, or the host of a web address, in lower case and without
  /// `www.`; nil if it has none.
  var domain: String? {
    let rest: Substring
    switch kind {
    case .email:
      guard let sign = text.lastIndex(of: "@") else { return nil }
      rest = text[sign...].dropFirst()
    case .web:
      rest = text.firstRange(of: "://").map { text[$0.upperBound...] } ?? text
    }
    let host = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }.lowercased()
    let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return name.contains(".") ? name : nil
  }
}
