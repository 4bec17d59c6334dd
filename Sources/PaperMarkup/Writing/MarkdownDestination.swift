/// Writes the destination of a link.
enum MarkdownDestination {
  /// The destination, in angle brackets if it contains anything that could end it.
  static func write(_ destination: String, inCell: Bool) -> String {
    let scalars = Array(destination.unicodeScalars)
    let isPlain = !scalars.isEmpty && scalars.allSatisfy(isSafe)
    var written = isPlain ? "" : "<"
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&" where CharacterReference.begins(at: index, in: scalars): written += "&amp;"
      case "<", ">", "\\": written += "\\" + String(scalar)
      case "|" where inCell: written += "\\|"
      case " ", "\t", "\n", "\r": written += CharacterReference.write(scalar)
      default: written.unicodeScalars.append(scalar)
      }
    }
    return isPlain ? written : written + ">"
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIAlphanumeric || "-._~:/?#@!$&'*+,;=%".unicodeScalars.contains(scalar)
  }
}

/// Numeric character references, such as `&#32;`: they are always text.
enum CharacterReference {
  static func write(_ scalar: Unicode.Scalar) -> String { "&#\(scalar.value);" }

  /// Whether a character reference could begin at an ampersand: `&amp;`, `&#32;`.
  static func begins(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var end = index + 1
    if end < scalars.count, scalars[end] == "#" { end += 1 }
    let name = end
    while end < scalars.count, scalars[end].isASCIIAlphanumeric { end += 1 }
    return end > name && end < scalars.count && scalars[end] == ";"
  }
}

extension Unicode.Scalar {
  var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }

  var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

  var isASCIILetter: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
}
