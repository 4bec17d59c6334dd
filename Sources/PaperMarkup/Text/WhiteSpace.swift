// Fast paths for ASCII: almost all text is ASCII, for which the Unicode tables are not needed.

extension Unicode.Scalar {
  /// Whether it is Unicode white space.
  package var isWhiteSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  /// Whether it is a Unicode letter.
  package var isLetter: Bool {
    isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
  }
}

extension Unicode.Scalar {
  /// Whether a backslash before it is an escape in CommonMark.
  var isASCIIPunctuation: Bool { isASCII && UInt8(truncatingIfNeeded: value).isASCIIPunctuation }
}

extension [UInt8] {
  /// Appends a character in UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    }
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }

  /// Whether it contains only white space.
  package var isBlank: Bool { !utf8.contains(where: Self.isMark) && allSatisfy(\.isWhitespace) }

  /// The text without leading and trailing white space.
  package var trimmingWhiteSpace: String {
    if let first = utf8.first, let last = utf8.last, Self.isMark(first), Self.isMark(last) {
      return self
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  private static func isMark(_ byte: UInt8) -> Bool { 0x20 < byte && byte < 0x7F }
}

extension StringProtocol {
  /// The words, with one space between them.
  package var singleSpaced: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String {
  /// The text in single quotes, with each of its own doubled: as YAML has a text, and Excel the name of a
  /// sheet.
  package var singleQuoted: String { "'\(replacing("'", with: "''"))'" }
}
