/// Walks through the inlines of one block in order. Each inline begins where the one before it
/// ends, so only the ends have to be determined.
struct InlineWalk {
  /// A position in the lines.
  private struct Point {
    var line: Int
    var offset: Int
  }

  /// The lines of the block without their container prefixes; never empty.
  private let lines: [Range<Int>]
  /// The column that the parser assigns to the start of the first line.
  private let column: Int
  /// The start of the table cell, in which the parser counts `\|` as one character; nil outside
  /// tables.
  private let cell: Int?
  private let source: SourceLines

  /// The number of the line from which the parser counts columns; `line` is its index in `lines`.
  private var counted: Int
  private var line = 0
  /// The end of the previous inline.
  private var end: Point
  /// The number of line breaks after it.
  private var breaks = 0
  /// The line breaks before the current inline, and the line at which they begin.
  private var passed = (line: 0, breaks: 0)
  /// Whether every inline so far begins with its expected delimiter.
  private(set) var isSound = true

  init(lines: [Range<Int>], column: Int, firstLine: Int, cell: Int?, source: SourceLines) {
    self.lines = lines
    self.column = column
    self.cell = cell
    self.source = source
    counted = firstLine
    end = Point(line: 0, offset: cell ?? lines[0].lowerBound)
  }

  /// Whether only white space is left after the last inline.
  var reachesEnd: Bool {
    let rest = end.offset..<max(end.offset, lines[end.line].upperBound)
    return isSound && end.line == lines.count - 1
      && source.bytes[rest].allSatisfy { $0.isBlank || $0 == UInt8(ascii: "\\") }
  }

  mutating func place(_ nodes: inout [SyntaxNode]) {
    for index in nodes.indices { place(&nodes[index]) }
  }

  private mutating func place(_ node: inout SyntaxNode) {
    switch node.kind {
    case .softBreak, .lineBreak:
      node.place = end.offset..<min(end.offset + 1, source.bytes.count)
      breaks += 1
      return
    default: break
    }
    goToNextLine()
    if !node.kind.beginsWithBlank { skipBlanks() }
    let start = end
    let columns = node.place
    let isKnown = node.firstLine > 0
    if let signs = node.kind.firstSigns,
      end.offset >= source.bytes.count
        || !signs.contains(Unicode.Scalar(source.bytes[end.offset]))
    {
      isSound = false
    }
    switch node.kind {
    case .emphasis, .strong:
      // The parser does not distinguish unused delimiters from those of the emphasis.
      let width = node.kind == .emphasis ? 1 : 2
      move(width)
      place(&node.children)
      move(width)
    case .link, .image:
      move(node.isImage ? 2 : 1)
      place(&node.children)
      goToNextLine()
      // The parser reports the line on which a link ends.
      count(from: node)
      // The columns of an address in angle brackets are not relative to the line.
      let isAddress = source.bytes[start.offset...].first == UInt8(ascii: "<")
      if isAddress { move(1) } else if isKnown { end = point(columns.upperBound) }
    case .text(let text):
      if isKnown { count(from: node) }
      end = self.end(of: text, columns: columns, isKnown: isKnown)
    case .code:
      count(from: node)
      let first = point(columns.lowerBound)
      let last = point(columns.upperBound)
      node.place = first.offset..<max(first.offset, last.offset)
      end = last
      // The place of code does not include the closing backticks.
      while end.offset < source.bytes.count, source.bytes[end.offset] == UInt8(ascii: "`") {
        end.offset += 1
      }
      return
    default:
      if isKnown {
        count(from: node)
        end = point(columns.upperBound)
      }
    }
    node.place = start.offset..<max(start.offset, end.offset)
  }

  /// Moves past a delimiter.
  private mutating func move(_ width: Int) {
    end.offset = min(end.offset + width, lines[end.line].upperBound)
  }

  /// The end of a text. The columns that the parser reports are missing for text that only looks
  /// like a note, and too many for unused emphasis delimiters, so the text is matched with the
  /// source.
  private mutating func end(of text: String, columns: Range<Int>, isKnown: Bool) -> Point {
    let length = text.utf8.count
    let mayBeEscaped = text.utf8.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }
    if isKnown, columns.count == length, !mayBeEscaped,
      source.bytes[end.offset...].starts(with: text.utf8)
    {
      return Point(line: end.line, offset: end.offset + length)
    }
    if let typed = TypedText(text, typedFrom: end.offset, in: source.bytes),
      let last = typed.offsets.last
    {
      return Point(line: end.line, offset: last)
    }
    isSound = false
    let last = isKnown ? point(columns.upperBound) : end
    return last.offset < end.offset ? end : last
  }

  /// Restarts counting columns at the current line if the parser did.
  private mutating func count(from node: SyntaxNode) {
    guard node.firstLine > counted else { return }
    // Of several consecutive line breaks, those after a backslash come last and are not counted.
    line = passed.breaks > 1 ? min(passed.line + node.firstLine - counted, end.line) : end.line
    counted = node.firstLine
    passed.breaks = 0
  }

  private mutating func goToNextLine() {
    guard breaks > 0 else { return }
    passed = (end.line, breaks)
    let next = min(end.line + breaks, lines.count - 1)
    breaks = 0
    guard next > end.line else { return }
    end = Point(line: next, offset: lines[next].lowerBound)
  }

  private mutating func skipBlanks() {
    while end.offset < lines[end.line].upperBound, source.bytes[end.offset].isBlank {
      end.offset += 1
    }
  }

  /// The position of a column reported by the parser.
  private func point(_ column: Int) -> Point {
    var rest = column - self.column
    if let cell {
      var offset = cell
      rest -= cell - lines[0].lowerBound
      while rest > 0, offset < lines[0].upperBound {
        let isEscaped =
          source.bytes[offset] == UInt8(ascii: "\\") && offset + 1 < lines[0].upperBound
          && source.bytes[offset + 1] == UInt8(ascii: "|")
        offset += isEscaped ? 2 : 1
        rest -= 1
      }
      return Point(line: 0, offset: offset)
    }
    var index = line
    while index + 1 < lines.count, rest > lines[index].count {
      rest -= lines[index].count + 1
      index += 1
    }
    return Point(
      line: index, offset: min(lines[index].lowerBound + max(rest, 0), lines[index].upperBound))
  }
}

extension SyntaxNode.Kind {
  /// Whether it is text that begins with white space, as after a backslash at the end of a line.
  fileprivate var beginsWithBlank: Bool {
    if case .text(let text) = self { text.utf8.first?.isBlank == true } else { false }
  }

  /// The characters with which an inline can begin; nil for text.
  fileprivate var firstSigns: [Unicode.Scalar]? {
    switch self {
    case .emphasis, .strong: ["*", "_"]
    case .link: ["[", "<"]
    case .image: ["!"]
    case .html: ["<"]
    case .code: ["`"]
    case .note, .noteReference: ["["]
    default: nil
    }
  }
}
