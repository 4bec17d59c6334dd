/// A line of a file, as those who look for an author's slip see it.
struct SourceLine {
  let file: InputFile
  let number: Int
  /// The bytes of the line without its line end.
  let bytes: Range<Int>
  /// The line without the blanks at both of its ends.
  let content: Range<Int>

  init?(_ number: Int, in file: InputFile) {
    guard let bytes = file.lineBytes(number) else { return nil }
    self.init(number, bytes, in: file)
  }

  /// The line that holds a byte.
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
    while end > start, InputFile.isBlank(file.bytes[end - 1]) { end -= 1 }
    content = start..<end
  }

  /// The columns, from 0, at which entries begin: its first character, and what follows a `- `.
  /// Empty for an empty line and a comment.
  var entryStarts: [Int] {
    guard !content.isEmpty, file.bytes[content.lowerBound] != UInt8(ascii: "#") else { return [] }
    var starts = [content.lowerBound]
    while let last = starts.last, last + 1 < content.upperBound,
      file.bytes[last] == UInt8(ascii: "-"), InputFile.isBlank(file.bytes[last + 1])
    {
      starts.append(file.firstNonBlank(in: (last + 1)..<content.upperBound))
    }
    return starts
  }

  func column(of byte: Int) -> Int { byte - bytes.lowerBound }

  /// The first colon in a stretch that a blank or the stretch's end follows.
  static func colon(in range: Range<Int>, of file: InputFile) -> Int? {
    range.first { place in
      file.bytes[place] == UInt8(ascii: ":")
        && (place + 1 == range.upperBound || InputFile.isBlank(file.bytes[place + 1]))
    }
  }
}

extension InputFile {
  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == 0x09 }

  /// The first byte of a stretch that is no space and no tab, or the stretch's end.
  func firstNonBlank(in range: Range<Int>) -> Int {
    bytes[range].firstIndex { !Self.isBlank($0) } ?? range.upperBound
  }

  /// The byte at a place; nil behind the end.
  func byte(_ place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }
}
