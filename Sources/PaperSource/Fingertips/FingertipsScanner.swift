import PaperMarkup
import PaperModel

/// Splits a CSV file into rows while it is read, so that only one row at a time is in memory.
///
/// Rows are those of RFC 4180; lines may end with LF. A quote within an unquoted field is an ordinary
/// character.
struct FingertipsScanner {
  /// A row, with the bytes of its fields.
  struct Row {
    /// The number of the line on which it begins, from 1.
    fileprivate(set) var line = 1
    fileprivate(set) var bytes: [UInt8] = []
    /// The offset after each field.
    fileprivate(set) var ends: [Int] = []

    /// The number of fields.
    var count: Int { ends.count }

    /// Whether it is an empty line.
    var isBlank: Bool { ends.count == 1 && bytes.isEmpty }

    /// The bytes of a field, including its quotes; empty for one that there is not.
    func field(_ index: Int?) -> ArraySlice<UInt8> {
      guard let index, ends.indices.contains(index) else { return [] }
      return bytes[(index == 0 ? 0 : ends[index - 1] + 1)..<ends[index]]
    }
  }

  /// The largest row, in bytes: more than that is a quote that is never closed.
  static let mostBytes = 1 << 20

  private(set) var row = Row()
  private var line = 1
  private var isQuoted = false
  private var isAtStart = true

  /// Takes more bytes of the file, and calls back for each row that they complete.
  /// - Returns: false where the row is longer than any row, after which nothing more can be read.
  mutating func take(_ bytes: UnsafeRawBufferPointer, each: (Row) -> Void) -> Bool {
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { line += 1 }
      switch byte {
      case UInt8(ascii: "\"") where isAtStart || isQuoted:
        isQuoted.toggle()
        row.bytes.append(byte)
        isAtStart = false
      case UInt8(ascii: "\""):
        // After a closing quote it is the second of two, which stand for one.
        isQuoted = row.bytes.last == byte && isFieldQuoted
        row.bytes.append(byte)
      case UInt8(ascii: ",") where !isQuoted:
        row.ends.append(row.bytes.count)
        row.bytes.append(byte)
        isAtStart = true
      case UInt8(ascii: "\n") where !isQuoted: end(each)
      default:
        row.bytes.append(byte)
        isAtStart = false
        if row.bytes.count > Self.mostBytes { return false }
      }
    }
    return true
  }

  /// Ends the file. Returns false where a quote was never closed.
  mutating func finish(each: (Row) -> Void) -> Bool {
    if !row.bytes.isEmpty { end(each) }
    return !isQuoted
  }

  private var isFieldQuoted: Bool {
    let start = row.ends.last.map { $0 + 1 } ?? 0
    return start < row.bytes.count && row.bytes[start] == UInt8(ascii: "\"")
  }

  private mutating func end(_ each: (Row) -> Void) {
    if row.bytes.last == UInt8(ascii: "\r") { row.bytes.removeLast() }
    row.ends.append(row.bytes.count)
    each(row)
    row.bytes.removeAll(keepingCapacity: true)
    row.ends.removeAll(keepingCapacity: true)
    row.line = line
    isAtStart = true
  }
}

extension FingertipsScanner.Row {
  /// Whether all of it is UTF-8.
  var isText: Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  /// The text of a field, without quotes and surrounding white space.
  func text(_ index: Int?) -> String {
    var field = field(index)[...]
    while let last = field.last, last <= 0x20 { field.removeLast() }
    while let first = field.first, first <= 0x20 { field.removeFirst() }
    if field.first == UInt8(ascii: "\""), field.count > 1 {
      return QuotedField.text(in: bytes, at: field.startIndex..<field.endIndex).trimmingWhiteSpace
    }
    let text = String(decoding: field, as: UTF8.self)
    return text.utf8.contains { $0 >= 0x80 } ? text.trimmingWhiteSpace : text
  }

  /// Whether a field is exactly a text of letters and digits.
  func field(_ index: Int?, is wanted: [UInt8]) -> Bool {
    var field = field(index)
    if field.first == UInt8(ascii: "\""), field.last == UInt8(ascii: "\""), field.count > 1 {
      field = field.dropFirst().dropLast()
    }
    return field.elementsEqual(wanted)
  }

  /// The place of a field. In a row that goes over several lines it is that of the row.
  func range(_ index: Int?, in file: String) -> InputRange {
    let field = field(index)
    let before = bytes[..<field.startIndex]
    let isOneLine = !before.contains(UInt8(ascii: "\n"))
    let column = isOneLine ? Self.scalars(before) + 1 : 1
    return InputRange(
      file: file, start: TextPosition(line: line, column: column),
      end: TextPosition(line: line, column: isOneLine ? column + Self.scalars(field) : column))
  }

  /// How many scalars there are in UTF-8: the bytes that do not go on with one.
  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
