/// Finds a quoted text without a parser.
enum QuotedStretch {
  /// The last quoted text that begins and ends in a range, including its quotes.
  static func last(in range: Range<Int>, of file: InputFile) -> Range<Int>? {
    var found: Range<Int>?
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = file.bytes[index]
      if "'\"".utf8.contains(byte), canOpen(at: index, in: file) {
        guard let end = close(of: byte, after: index, before: range.upperBound, in: file) else {
          return found
        }
        found = index..<end
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a quote is where a text may begin; within a word it is an apostrophe.
  static func canOpen(at index: Int, in file: InputFile) -> Bool {
    guard let before = file.byte(index - 1) else { return true }
    return before <= UInt8(ascii: " ") || "[{,".utf8.contains(before)
  }

  /// The index after the closing quote.
  private static func close(
    of quote: UInt8, after start: Int, before end: Int, in file: InputFile
  ) -> Int? {
    var index = start + 1
    while index < end {
      let byte = file.bytes[index]
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 2
      } else if byte != quote {
        index += 1
      } else if quote == UInt8(ascii: "'"), file.byte(index + 1) == quote {
        index += 2
      } else {
        return index + 1
      }
    }
    return nil
  }
}
