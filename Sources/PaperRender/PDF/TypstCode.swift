/// Builds the bytes of Typst code: an expression after another, never markup.
///
/// All that an author typed is a string literal, which nothing in it can end, so that it is printed as
/// it reads whatever it looks like.
struct TypstCode: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The text alone, as it is read.
  private(set) var words: [UInt8] = []

  /// Appends code; a static string, so never anything that an author typed.
  mutating func code(_ code: StaticString) {
    code.withUTF8Buffer { code in
      bytes.append(contentsOf: code)
      // Texts of one line follow each other, and those of two do not.
      if code.contains(UInt8(ascii: ",")) || code.contains(UInt8(ascii: "\n")) {
        words.append(UInt8(ascii: "\n"))
      }
    }
  }

  /// Appends a number.
  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Appends bytes, which are not text.
  mutating func data(_ data: [UInt8]) {
    code("bytes((")
    for byte in data {
      number(Int(byte))
      bytes.append(UInt8(ascii: ","))
    }
    code("))")
  }

  /// Appends a part of a whole, in hundredths of a percent.
  mutating func percent(_ part: Int) {
    if part < 0 { code("-") }
    number(abs(part) / 100)
    code(".")
    let rest = abs(part) % 100
    if rest < 10 { code("0") }
    number(rest)
    code("%")
  }

  /// Appends code that was built elsewhere.
  mutating func append(_ other: TypstCode) {
    bytes.append(contentsOf: other.bytes)
    words.append(contentsOf: other.words)
  }

  /// Appends text as a string literal.
  ///
  /// Control characters, which no font has, become U+FFFD. Bidirectional controls are closed where the
  /// text ends, so that they cannot affect what follows.
  mutating func text(_ text: String) {
    var directions = TextDirections()
    words.append(contentsOf: text.utf8)
    code("\"")
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: code("\\\"")
      case 0x5C: code("\\\\")
      case 0x09: code("\\t")
      case 0x0A: code("\\n")
      case 0x00..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: code("\u{FFFD}")
      case 0x202A...0x202E, 0x2066...0x2069:
        directions.add(UInt8(truncatingIfNeeded: scalar.value & 0x3F | 0x80))
        bytes.append(contentsOf: String(scalar).utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    directions.close(in: &bytes)
    code("\"")
  }

  /// Appends text as a string literal, or `none` where there is none.
  mutating func text(_ text: String?) {
    if let text { self.text(text) } else { code("none") }
  }

  /// Appends a list of expressions in brackets, which is an array also where it has one element.
  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (Element, inout TypstCode) -> Void
  ) {
    code("(")
    for element in elements {
      write(element, &self)
      code(", ")
    }
    code(")")
  }
}
