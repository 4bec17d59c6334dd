import PaperMarkup

/// A line of a file, for finding mistakes in the layout.
struct SourceLine {
  let file: InputFile
  let number: Int
  /// The bytes of the line without its line end.
  let bytes: Range<Int>
  /// The line without leading and trailing blanks.
  let content: Range<Int>

  init?(_ number: Int, in file: InputFile) {
    guard let bytes = file.lineBytes(number) else { return nil }
    self.init(number, bytes, in: file)
  }

  /// The line that contains a byte.
  init(of byte: Int, in file: InputFile) {
    let number = file.lineNumber(ofByte: byte)
    self.init(number, file.lineBytes(number) ?? byte..<byte, in: file)
  }

  private init(_ number: Int, _ bytes: Range<Int>, in file: InputFile) {
    self.file = file
    self.number = number
    self.bytes = bytes
    let start = file.firstNonBlank(in: bytes)
    var end = bytes.upperBound
    while end > start, file.bytes[end - 1].isBlank { end -= 1 }
    content = start..<end
  }

  /// The columns, from 0, at which entries begin: at the first character, and after each `- `.
  /// Empty for an empty line and a comment.
  var entryStarts: [Int] {
    guard !content.isEmpty, file.bytes[content.lowerBound] != UInt8(ascii: "#") else { return [] }
    var starts = [content.lowerBound]
    while let last = starts.last, last + 1 < content.upperBound,
      file.bytes[last] == UInt8(ascii: "-"), file.bytes[last + 1].isBlank
    {
      starts.append(file.firstNonBlank(in: (last + 1)..<content.upperBound))
    }
    return starts
  }

  func column(of byte: Int) -> Int { byte - bytes.lowerBound }

  /// The first colon in a range that is followed by a blank or by the end of the range.
  static func colon(in range: Range<Int>, of file: InputFile) -> Int? {
    range.first { place in
      file.bytes[place] == UInt8(ascii: ":")
        && (place + 1 == range.upperBound || file.bytes[place + 1].isBlank)
    }
  }
}

extension InputFile {
  /// The first byte of a range that is not a space or tab, or the end of the range.
  func firstNonBlank(in range: Range<Int>) -> Int {
    bytes[range].firstIndex { !$0.isBlank } ?? range.upperBound
  }

  /// The byte at an offset; nil after the end.
  func byte(_ place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }
}
