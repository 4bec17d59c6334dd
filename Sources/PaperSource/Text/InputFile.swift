package import PaperModel
package import PaperMarkup

/// The bytes of one input file, known to be decent UTF-8, and the places of its lines.
///
/// Every place in a file is kept as a byte offset and turned into line and column when it is shown.
/// Lines end with LF or CRLF. Text behind the last line end is a line of its own, even when empty.
package final class InputFile: Sendable {
  /// The file as it is to be named to the user.
  package let path: String
  /// UTF-8, without a byte order mark, free of what ``ForbiddenCharacter`` lists.
  package let bytes: [UInt8]

  private let origin: InputOrigin
  /// The offset at which each line begins; never empty, ascending.
  private let lineStarts: [Int]
  /// The last line that begins at or before the first byte of each block of `blockSize` bytes.
  private let lineOfBlock: [Int]
  /// How many Unicode scalars begin before each block of `blockSize` bytes; empty in an ASCII file,
  /// where offsets are columns.
  private let scalarsBeforeBlock: [Int]
  private static let blockSize = 256

  /// The path that stands for standard input.
  package static let standardInput = "-"

  /// Files above this size in bytes (16 MiB) are not read.
  package static let sizeLimit = 16 << 20

  /// Takes in the content of a file.
  ///
  /// - Throws: `file-too-large`, `not-utf-8` or `forbidden-character` at the first offending place.
  package static func read(path: String, bytes: [UInt8]) throws(Diagnostic) -> InputFile {
    if let problem = sizeProblem(path: path, size: bytes.count) { throw problem }
    if let problem = EncodingFault.foreign(bytes, path: path) { throw problem }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let scan = TextScan(content)
    let file = InputFile(path: path, bytes: content, scan: scan)
    if let fault = scan.fault { throw fault.diagnostic(in: file) }
    return file
  }

  /// What is wrong with a file of so many bytes, asked before it is read.
  package static func sizeProblem(path: String, size: Int) -> Diagnostic? {
    guard size > sizeLimit else { return nil }
    let start = TextPosition(line: 1, column: 1)
    return Diagnostic(
      rule: "file-too-large", "a file may hold at most \(sizeLimit >> 20) MiB",
      at: InputRange(file: path, start: start, end: start),
      help: "split it into several files")
  }

  private init(path: String, bytes: [UInt8], scan: TextScan) {
    self.path = path
    self.bytes = bytes
    origin = InputOrigin(path)
    lineStarts = scan.lineStarts
    lineOfBlock = Self.linesOfBlocks(scan.lineStarts, byteCount: bytes.count)
    scalarsBeforeBlock = scan.isASCII ? [] : Self.countScalars(bytes)
  }

  private static func linesOfBlocks(_ lineStarts: [Int], byteCount: Int) -> [Int] {
    var line = 0
    return stride(from: 0, through: byteCount, by: blockSize).map { start in
      while line + 1 < lineStarts.count, lineStarts[line + 1] <= start { line += 1 }
      return line
    }
  }

  private static func countScalars(_ bytes: [UInt8]) -> [Int] {
    var total = 0
    return stride(from: 0, through: bytes.count, by: blockSize).map { start in
      defer {
        for byte in bytes[start..<min(start + blockSize, bytes.count)] where !isContinuation(byte) {
          total += 1
        }
      }
      return total
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// Whether offsets and scalar counts are the same thing.
  package var isASCII: Bool { scalarsBeforeBlock.isEmpty }

  /// The whole content, made anew at each call.
  package var text: String { text(ofBytes: 0..<bytes.count) }

  /// A stretch of the content; offsets outside of the file are drawn to its ends.
  package func text(ofBytes range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Line and column of a byte; an offset outside of the file is drawn to its ends.
  package func position(ofByte offset: Int) -> TextPosition {
    let byte = max(0, min(offset, bytes.count))
    let line = lineIndex(ofByte: byte)
    let column = scalars(before: byte) - scalars(before: lineStarts[line])
    return TextPosition(line: line + 1, column: column + 1)
  }

  package func range(ofBytes range: Range<Int>) -> InputRange {
    InputRange(
      in: origin, start: position(ofByte: range.lowerBound),
      end: position(ofByte: range.upperBound))
  }

  package var lineCount: Int { lineStarts.count }

  /// A line, counted from 1, without its line end; nil where there is none.
  package func line(_ number: Int) -> Substring? {
    lineBytes(number).map { Substring(text(ofBytes: $0)) }
  }

  /// The bytes of a line, counted from 1, without its line end; nil where there is none.
  package func lineBytes(_ number: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let start = lineStarts[number - 1]
    guard number < lineStarts.count else { return start..<bytes.count }
    var end = lineStarts[number] - 1
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The number, from 1, of the line that holds a byte.
  package func lineNumber(ofByte offset: Int) -> Int {
    lineIndex(ofByte: max(0, min(offset, bytes.count))) + 1
  }

  /// The last line that begins at or before the byte.
  private func lineIndex(ofByte byte: Int) -> Int {
    var line = lineOfBlock[byte / Self.blockSize]
    while line + 1 < lineStarts.count, lineStarts[line + 1] <= byte { line += 1 }
    return line
  }

  private func scalars(before byte: Int) -> Int {
    guard !isASCII else { return byte }
    let block = byte / Self.blockSize
    var count = scalarsBeforeBlock[block]
    for other in bytes[(block * Self.blockSize)..<byte] where !Self.isContinuation(other) {
      count += 1
    }
    return count
  }
}

extension InputFile {
}
