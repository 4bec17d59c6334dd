/// A quoted CSV field (RFC 4180, 2.5 to 2.7): a doubled quote is one quote, and a line break in the
/// text is LF, whatever line ends the file has.
enum QuotedField {
  /// The text of a field, given the range of its bytes including the quotes.
  static func text(in bytes: [UInt8], at range: Range<Int>) -> String {
    let inner = inside(range)
    var text: [UInt8] = []
    text.reserveCapacity(inner.count)
    var index = inner.lowerBound
    while index < inner.upperBound {
      index += width(in: bytes, at: index, before: inner.upperBound)
      text.append(bytes[index - 1])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a part of the text, given in UTF-8 offsets of the text.
  static func source(
    of wanted: Range<Int>, in bytes: [UInt8], at range: Range<Int>
  ) -> Range<Int> {
    let inner = inside(range)
    var index = inner.lowerBound
    var start = index
    for offset in 0..<wanted.upperBound where index < inner.upperBound {
      if offset == wanted.lowerBound { start = index }
      index += width(in: bytes, at: index, before: inner.upperBound)
    }
    return wanted.isEmpty ? index..<index : start..<index
  }

  private static func inside(_ range: Range<Int>) -> Range<Int> {
    range.count < 2 ? range : (range.lowerBound + 1)..<(range.upperBound - 1)
  }

  /// The number of bytes of the file for one byte of the text; the last of them is that byte.
  private static func width(in bytes: [UInt8], at index: Int, before end: Int) -> Int {
    guard index + 1 < end else { return 1 }
    switch (bytes[index], bytes[index + 1]) {
    case (UInt8(ascii: "\""), UInt8(ascii: "\"")), (UInt8(ascii: "\r"), UInt8(ascii: "\n")):
      return 2
    default: return 1
    }
  }
}

extension SourceText {
  /// A field of a CSV file, including its quotes if it has any.
  init(csvField bytes: Range<Int>, of file: InputFile) {
    if file.bytes[bytes].first == UInt8(ascii: "\"") {
      self.init(
        QuotedField.text(in: file.bytes, at: bytes), form: .quotedField, at: bytes, of: file)
    } else {
      self.init(verbatim: bytes, of: file)
    }
  }
}
