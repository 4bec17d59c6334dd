/// A text as the parser reads it, split into lines. All places in it are UTF-8 offsets.
///
/// Line ends are normalised to `\n`, or to the given byte, and U+0000 is replaced by U+FFFD, as
/// CommonMark requires.
struct SourceLines: Sendable {
  let text: String
  let bytes: [UInt8]
  /// The offset at which each line begins.
  private let starts: [Int]
  private let isASCII: Bool
  /// Where offsets in the original text differ: from an offset on, by how many bytes.
  private let shifts: [(from: Int, by: Int)]

  /// Splits a text into lines; `lineEnd` is the byte that replaces line ends.
  init(_ text: String, lineEnd: UInt8 = UInt8(ascii: "\n")) {
    var typed = Array(text.utf8)
    // Most texts have only plain line ends and are used unchanged.
    if !typed.contains(where: { $0 == 0 || $0 == UInt8(ascii: "\r") }) {
      let starts = Self.starts(in: typed)
      let isSame = lineEnd == UInt8(ascii: "\n") || starts.count == 1
      if !isSame { for start in starts.dropFirst() { typed[start - 1] = lineEnd } }
      self.text = isSame ? text : String(decoding: typed, as: UTF8.self)
      self.starts = starts
      bytes = typed
      isASCII = typed.allSatisfy { $0 < 0x80 }
      shifts = []
      return
    }
    var bytes: [UInt8] = []
    var starts = [0]
    var shifts: [(from: Int, by: Int)] = []
    var difference = 0
    var afterReturn = false
    for byte in typed {
      switch byte {
      case UInt8(ascii: "\n") where afterReturn:
        difference += 1
        shifts.append((bytes.count, difference))
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        bytes.append(lineEnd)
        starts.append(bytes.count)
      case 0:
        bytes += "\u{FFFD}".utf8
        difference -= 2
        shifts.append((bytes.count, difference))
      default: bytes.append(byte)
      }
      afterReturn = byte == UInt8(ascii: "\r")
    }
    self.text = String(decoding: bytes, as: UTF8.self)
    self.bytes = bytes
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    self.starts = starts
    self.shifts = shifts
  }

  private static func starts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
    return starts
  }

  var lineCount: Int { starts.count }

  /// The bytes of a line, counted from 1, without its line end; empty after the last line.
  func range(ofLine line: Int) -> Range<Int> {
    guard starts.indices.contains(line - 1) else { return bytes.count..<bytes.count }
    let end = line < starts.count ? starts[line] - 1 : bytes.count
    return starts[line - 1]..<end
  }

  /// The range extended to the start of its line; the end is unchanged.
  func wholeLine(_ range: Range<Int>) -> Range<Int> {
    starts[line(of: range.lowerBound) - 1]..<range.upperBound
  }

  func isBlank(line: Int) -> Bool {
    bytes[range(ofLine: line)].allSatisfy { $0.isBlank }
  }

  /// The line of an offset, from 1.
  func line(of offset: Int) -> Int { max(1, starts.firstOfSorted { $0 > offset }) }

  /// The line and column of an offset, with columns in Unicode scalars.
  func position(of offset: Int) -> TextPosition {
    let line = line(of: offset)
    if isASCII { return TextPosition(line: line, column: offset - starts[line - 1] + 1) }
    let before = bytes[starts[line - 1]..<max(starts[line - 1], min(offset, bytes.count))]
    return TextPosition(line: line, column: before.count { !$0.isContinuation } + 1)
  }

  /// The text of a range.
  func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Converts a range to the original text.
  func given(_ range: Range<Int>) -> Range<Int> {
    if shifts.isEmpty { return range }
    let start = given(range.lowerBound)
    return start..<max(start, given(range.upperBound))
  }

  private func given(_ offset: Int) -> Int {
    offset + (shifts.last { $0.from <= offset }?.by ?? 0)
  }

  /// Converts a range of the original text to this text.
  func read(_ range: Range<Int>) -> Range<Int> {
    if shifts.isEmpty { return range }
    let start = range.lowerBound - (shifts.last { $0.from + $0.by <= range.lowerBound }?.by ?? 0)
    return start..<start + range.count
  }
}

/// A position in a text file as editors count: line and column from 1, columns in Unicode scalars.
package struct TextPosition: Hashable, Comparable, Sendable {
  package var line: Int { Int(shortLine) }
  package var column: Int { Int(shortColumn) }

  /// 32 bits to save memory, because every value that is read has a position.
  private let shortLine: Int32
  private let shortColumn: Int32

  /// Numbers outside the 32-bit range are clamped; no file is that large.
  package init(line: Int, column: Int) {
    shortLine = Int32(clamping: line)
    shortColumn = Int32(clamping: column)
  }

  package static func < (first: Self, second: Self) -> Bool {
    (first.shortLine, first.shortColumn) < (second.shortLine, second.shortColumn)
  }
}
