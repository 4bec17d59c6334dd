import PaperMarkup

/// Maps the bytes of a decoded YAML scalar back to the bytes of the file.
///
/// It decodes the scalar again from its place by libyaml's rules. The caller has to compare `value`
/// with libyaml's result, and must not use the map if they differ.
struct ScalarMap {
  /// The decoded scalar.
  private(set) var value: [UInt8] = []
  private var pieces: [Piece] = []
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int

  /// A range of the value: copied byte for byte, or produced from the source as a whole.
  private struct Piece {
    let offset: Int
    var source: Range<Int>
    let isVerbatim: Bool
  }

  /// Decodes a scalar.
  /// - Parameters:
  ///   - place: the scalar including its quotes or block indicator.
  ///   - length: the length of the decoded value in bytes; a block scalar is read until it is
  ///     reached.
  init(
    _ bytes: [UInt8], at place: Range<Int>, style: ScalarStyle, parentIndent: Int, length: Int
  ) {
    self.bytes = bytes
    index = place.lowerBound
    switch style {
    case .plain:
      end = place.upperBound
      readFlow(quote: nil)
    case .singleQuoted, .doubleQuoted:
      index += 1
      end = max(index, place.upperBound - 1)
      readFlow(quote: style == .doubleQuoted ? UInt8(ascii: "\"") : UInt8(ascii: "'"))
    case .literal, .folded:
      end = bytes.count
      readBlock(folded: style == .folded, parentIndent: parentIndent, length: length)
    }
  }

  /// The bytes of the file from which a part of the value was decoded.
  func source(of offsets: Range<Int>) -> Range<Int> {
    guard !offsets.isEmpty else {
      let point =
        piece(at: offsets.lowerBound).map { start(of: offsets.lowerBound, in: $0) }
        ?? pieces.last?.source.upperBound ?? end
      return point..<point
    }
    guard let first = piece(at: offsets.lowerBound), let last = piece(at: offsets.upperBound - 1)
    else { return end..<end }
    let from = start(of: offsets.lowerBound, in: first)
    let to =
      last.isVerbatim ? start(of: offsets.upperBound - 1, in: last) + 1 : last.source.upperBound
    return from..<max(from, to)
  }

  private func start(of offset: Int, in piece: Piece) -> Int {
    piece.isVerbatim ? piece.source.lowerBound + offset - piece.offset : piece.source.lowerBound
  }

  private func piece(at offset: Int) -> Piece? {
    guard offset < value.count, !pieces.isEmpty else { return nil }
    return pieces[max(0, pieces.firstOfSorted { $0.offset > offset } - 1)]
  }

  // MARK: Writing the value

  private mutating func copy(_ source: Range<Int>) {
    guard !source.isEmpty else { return }
    if let last = pieces.last, last.isVerbatim, last.source.upperBound == source.lowerBound {
      pieces[pieces.count - 1].source = last.source.lowerBound..<source.upperBound
    } else {
      pieces.append(Piece(offset: value.count, source: source, isVerbatim: true))
    }
    value += bytes[source]
  }

  private mutating func put(_ made: some Sequence<UInt8>, from source: Range<Int>) {
    pieces.append(Piece(offset: value.count, source: source, isVerbatim: false))
    value += made
  }

  private mutating func put(_ character: Unicode.Scalar, from source: Range<Int>) {
    put(UTF8.encode(character).map(Array.init) ?? [], from: source)
  }

  // MARK: Reading the source

  private func byte(_ place: Int) -> UInt8? { place < end ? bytes[place] : nil }
  private func isBlank(_ place: Int) -> Bool { byte(place)?.isBlank == true }
  private func isBreak(_ place: Int) -> Bool { byte(place) == 0x0A || byte(place) == 0x0D }

  /// Moves past a line end, which is LF or CRLF.
  private mutating func takeBreak() -> Range<Int> {
    let start = index
    index += byte(index) == 0x0D && byte(index + 1) == 0x0A ? 2 : 1
    return start..<index
  }

  // MARK: Plain and quoted

  private mutating func readFlow(quote: UInt8?) {
    while index < end {
      if isBlank(index) || isBreak(index) {
        fold()
      } else if quote == UInt8(ascii: "'"), byte(index) == quote {
        put("'", from: index..<(index + 2))
        index += 2
      } else if quote == UInt8(ascii: "\""), byte(index) == UInt8(ascii: "\\") {
        guard readEscape() else { return }
      } else {
        let start = index
        repeat {
          index += 1
        } while index < end && !isBlank(index) && !isBreak(index)
          && byte(index) != quote && (quote == nil || byte(index) != UInt8(ascii: "\\"))
        copy(start..<index)
      }
    }
  }

  /// Folds white space: blanks within a line are kept; around a line end they are dropped, a single
  /// line end becomes a space, and of several the first is dropped.
  private mutating func fold() {
    let start = index
    while isBlank(index) { index += 1 }
    guard isBreak(index) else { return copy(start..<index) }
    let first = takeBreak()
    let others = takeFoldedBreaks()
    if others.isEmpty {
      put(" ", from: first)
    } else {
      for other in others { put("\n", from: other) }
    }
  }

  private mutating func takeFoldedBreaks() -> [Range<Int>] {
    var breaks: [Range<Int>] = []
    while isBlank(index) || isBreak(index) {
      if isBreak(index) { breaks.append(takeBreak()) } else { index += 1 }
    }
    return breaks
  }

  private mutating func readEscape() -> Bool {
    let start = index
    guard !isBreak(index + 1) else {
      // An escaped line end is dropped, with the blanks at the start of the next line.
      index += 1
      _ = takeBreak()
      for other in takeFoldedBreaks() { put("\n", from: other) }
      return true
    }
    guard let letter = byte(index + 1) else { return false }
    index += 2
    if let character = Self.escapes[letter] {
      put(character, from: start..<index)
      return true
    }
    let lengths: [UInt8: Int] = [
      UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
    ]
    guard let length = lengths[letter], index + length <= end,
      let number = UInt32(
        String(decoding: bytes[index..<(index + length)], as: UTF8.self), radix: 16),
      let character = Unicode.Scalar(number)
    else { return false }
    index += length
    put(character, from: start..<index)
    return true
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "t"): "\t", UInt8(ascii: "\t"): "\t", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r",
    UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"",
    UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}",
    UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]

  // MARK: Literal and folded

  private mutating func readBlock(folded: Bool, parentIndent: Int, length: Int) {
    index += 1
    var keep: Bool?
    var indent: Int?
    while let byte = byte(index), !isBlank(index), !isBreak(index) {
      switch byte {
      case UInt8(ascii: "+"): keep = true
      case UInt8(ascii: "-"): keep = false
      case UInt8(ascii: "1")...UInt8(ascii: "9"):
        indent = max(parentIndent, 0) + Int(byte - UInt8(ascii: "0"))
      default: return
      }
      index += 1
    }
    while index < end, !isBreak(index) { index += 1 }
    guard index < end else { return }
    _ = takeBreak()

    var lead: Range<Int>?
    var wasBlank = false
    var (column, widest, breaks) = takeIndent(indent)
    let width = indent ?? max(widest, parentIndent + 1, 1)
    while column == width, index < end, value.count < length {
      let blank = isBlank(index)
      if let lead {
        // Only a line end between two lines without leading blanks is folded.
        if !folded || wasBlank || blank {
          put("\n", from: lead)
        } else if breaks.isEmpty {
          put(" ", from: lead)
        }
      }
      for other in breaks { put("\n", from: other) }
      wasBlank = blank
      let start = index
      while index < end, !isBreak(index) { index += 1 }
      copy(start..<index)
      lead = nil
      guard index < end else { return }
      lead = takeBreak()
      (column, widest, breaks) = takeIndent(width)
    }
    if keep != false, let lead { put("\n", from: lead) }
    if keep == true { for other in breaks { put("\n", from: other) } }
  }

  /// Moves past empty lines and the indentation of the next line, up to `limit` spaces.
  ///
  /// `column` is that of the line; `widest` may be that of an empty line before it.
  private mutating func takeIndent(
    _ limit: Int?
  ) -> (column: Int, widest: Int, breaks: [Range<Int>]) {
    var breaks: [Range<Int>] = []
    var widest = 0
    while true {
      let start = index
      while byte(index) == 0x20, index - start < limit ?? .max { index += 1 }
      widest = max(widest, index - start)
      guard isBreak(index) else { return (index - start, widest, breaks) }
      breaks.append(takeBreak())
    }
  }
}
