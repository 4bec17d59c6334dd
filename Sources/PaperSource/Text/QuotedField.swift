/// A CSV field in quotes (RFC 4180, 2.5 to 2.7): a doubled quote stands for one, and a line break
/// is LF in the text however the file ends its lines.
enum QuotedField {
  /// The text of a field that stands, with its quotes, at a range of bytes.
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

  /// Where a part of the text stands, given by UTF-8 offsets into the text.
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

  /// How many bytes of the file stand for one of the text; the last of them is that one.
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
  /// A field of a CSV file, with its quotes if it has any.
  init(csvField bytes: Range<Int>, of file: InputFile) {
    if file.bytes[bytes].first == UInt8(ascii: "\"") {
      self.init(
        QuotedField.text(in: file.bytes, at: bytes), form: .quotedField, at: bytes, of: file)
    } else {
      self.init(verbatim: bytes, of: file)
    }
  }
}
