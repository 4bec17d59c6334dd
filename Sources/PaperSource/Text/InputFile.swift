package import PaperModel
package import PaperMarkup

/// The bytes of one input file, validated as UTF-8, and the starts of its lines.
///
/// Places in a file are stored as byte offsets, and converted to line and column when they are
/// shown. Lines end with LF or CRLF. The text after the last line end is a line too, even if it is
/// empty.
package final class InputFile: Sendable {
  /// The path to show to the user.
  package let path: String
  /// UTF-8 without a byte order mark and without the characters of ``ForbiddenCharacter``.
  package let bytes: [UInt8]

  private let origin: InputOrigin
  /// The offset at which each line begins; ascending, never empty.
  private let lineStarts: [Int]
  /// For each block of `blockSize` bytes, the index of the last line that begins at or before its
  /// first byte.
  private let lineOfBlock: [Int]
  /// The number of Unicode scalars before each block of `blockSize` bytes; empty for an ASCII file,
  /// in which offsets are columns.
  private let scalarsBeforeBlock: [Int]
  private static let blockSize = 256

  /// The path that denotes standard input.
  package static let standardInput = "-"

  /// Files above this size in bytes (16 MiB) are not read.
  package static let sizeLimit = 16 << 20

  /// Validates the content of a file.
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

  /// The finding for a file that is too large, so that it need not be read; otherwise nil.
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

  /// Whether byte offsets equal scalar counts.
  package var isASCII: Bool { scalarsBeforeBlock.isEmpty }

  /// The whole content, created at each call.
  package var text: String { text(ofBytes: 0..<bytes.count) }

  /// A part of the content; offsets out of range are clamped.
  package func text(ofBytes range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The line and column of a byte; an offset out of range is clamped.
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

  /// A line, counted from 1, without its line end; nil if there is none.
  package func line(_ number: Int) -> Substring? {
    lineBytes(number).map { Substring(text(ofBytes: $0)) }
  }

  /// The bytes of a line, counted from 1, without its line end; nil if there is none.
  package func lineBytes(_ number: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let start = lineStarts[number - 1]
    guard number < lineStarts.count else { return start..<bytes.count }
    var end = lineStarts[number] - 1
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The number, from 1, of the line that contains a byte.
  package func lineNumber(ofByte offset: Int) -> Int {
    lineIndex(ofByte: max(0, min(offset, bytes.count))) + 1
  }

  /// The index of the last line that begins at or before the byte.
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
