/// A text with its lines, for finding places in it.
struct SourceText: Sendable {
  /// The text; lines end in `\n` alone or as asked for, and U+0000 is U+FFFD, as the parser takes
  /// it.
  let scalars: [Unicode.Scalar]
  private let lineStarts: [Int]
  /// The number of the first line.
  private let firstLine: Int

  /// The text where it is as it was given.
  private let unchanged: String?

  /// Takes a text apart; `lineEnd` is what stands in `scalars` for the end of a line.
  init(_ text: String, firstLine: Int = 1, lineEnd: Unicode.Scalar = "\n") {
    self.firstLine = firstLine
    // Most texts are ASCII with plain line ends, which takes a tenth of the time.
    if let (scalars, lineStarts) = Self.plain(text, lineEnd: lineEnd) {
      self.scalars = scalars
      self.lineStarts = lineStarts
      unchanged = lineEnd == "\n" || lineStarts.count == 1 ? text : nil
      return
    }
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    var lineStarts = [0]
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where afterReturn: break
      case "\n", "\r":
        scalars.append(lineEnd)
        lineStarts.append(scalars.count)
      case "\0": scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    self.scalars = scalars
    self.lineStarts = lineStarts
    unchanged = nil
  }

  /// The same for ASCII without U+0000 and carriage returns; nil for anything else.
  private static func plain(
    _ text: String, lineEnd: Unicode.Scalar
  ) -> (scalars: [Unicode.Scalar], lineStarts: [Int])? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 && $0 != 0 && $0 != UInt8(ascii: "\r") }) else {
        return nil
      }
      // Each loop does one thing, so that the compiler takes many bytes at a time.
      var scalars = [Unicode.Scalar](unsafeUninitializedCapacity: bytes.count) { scalars, count in
        for index in bytes.indices {
          scalars.initializeElement(at: index, to: Unicode.Scalar(bytes[index]))
        }
        count = bytes.count
      }
      var lineStarts = [0]
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
        scalars[index] = lineEnd
        lineStarts.append(index + 1)
      }
      return (scalars, lineStarts)
    }
  }

  /// The text as the parser reads it.
  var text: String { unchanged ?? String(scalars) }

  var lineCount: Int { lineStarts.count }

  /// The scalars of a line without its end; `line` counts from 1 whatever the first line is.
  func range(ofLine line: Int) -> Range<Int> {
    guard lineStarts.indices.contains(line - 1) else { return scalars.count..<scalars.count }
    let end = line < lineStarts.count ? lineStarts[line] - 1 : scalars.count
    return lineStarts[line - 1]..<end
  }

  func isBlank(line: Int) -> Bool {
    scalars[range(ofLine: line)].allSatisfy { $0 == " " || $0 == "\t" }
  }

  func position(of index: Int) -> TextPosition {
    let line = line(of: index)
    return TextPosition(line: firstLine + line - 1, column: index - lineStarts[line - 1] + 1)
  }

  /// The line of a place, which counts from 1 whatever the first line is.
  func line(of index: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= index { low = middle } else { high = middle }
    }
    return low + 1
  }
}

extension SourceText {
  /// Where a block begins. The parser counts bytes: before a block stands ASCII, but for the label of
  /// a note.
  func start(of node: SyntaxNode) -> Int {
    let line = range(ofLine: node.firstLine)
    var rest = node.firstColumn - 1
    var start = line.lowerBound
    while rest > 0, start < line.upperBound {
      rest -= UTF8.width(scalars[start])
      start += 1
    }
    return start
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount)
    for scalar in scalars { bytes.append(scalar) }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Adds a character in UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    }
  }
}
