/// Converts the lines and columns that cmark-gfm reports for inlines to UTF-8 offsets in the
/// source.
///
/// The parser joins the lines of a paragraph, without their container prefixes, and counts columns
/// in the joined text. It restarts counting only at a line end between two inlines, not at one
/// within a link, code or HTML, nor after a backslash. A column is therefore a distance in the
/// joined lines from the last line at which counting restarted. The prefix of each line is found by
/// the same rules as in the parser.
struct InlinePlacer {
  private let source: SourceLines

  /// Sets the places of all inlines of a tree; inlines of blocks before the source are left
  /// unchanged.
  static func place(_ root: inout SyntaxNode, in source: SourceLines) {
    InlinePlacer(source: source).place(&root, in: [])
  }

  /// A container whose prefix the lines of a block begin with.
  private enum Container {
    case quote
    /// A list item or the definition of a note: indentation by a number of columns.
    case indented(by: Int, line: Int, content: Int)

    var isNote: Bool { if case .indented(4, line: 0, _) = self { true } else { false } }
  }

  private func place(_ node: inout SyntaxNode, in containers: [Container]) {
    switch node.kind {
    case .paragraph, .heading:
      guard node.firstLine > 0, !node.children.isEmpty else { return }
      placeLines(of: &node, in: containers)
    case .quote: placeChildren(of: &node, in: containers + [.quote])
    case .item: placeChildren(of: &node, in: containers + [item(node, in: containers)])
    case .noteDefinition:
      placeChildren(of: &node, in: containers + [.indented(by: 4, line: 0, content: 0)])
    default: placeChildren(of: &node, in: containers)
    }
  }

  private func placeChildren(of node: inout SyntaxNode, in containers: [Container]) {
    for index in node.children.indices {
      if case .table = node.children[index].kind {
        let above = index > 0 ? node.children[index - 1] : nil
        placeCells(of: &node.children[index], below: above, in: containers)
      } else {
        place(&node.children[index], in: containers)
      }
    }
  }

  /// - Parameter above: the block before the table. If the header was the last line of a paragraph,
  ///   the parser counts the columns of the header from the start of that paragraph.
  private func placeCells(
    of table: inout SyntaxNode, below above: SyntaxNode?, in containers: [Container]
  ) {
    var shift = 0
    if let above, above.kind == .paragraph, above.lastLine + 1 == table.firstLine {
      shift = lines(of: above, from: source.start(of: above), in: containers)
        .reduce(0) { $0 + $1.count + 1 }
    }
    for row in table.children.indices {
      // The columns of all rows are counted from the start of the first row within its line.
      let number = table.children[row].firstLine
      let start = contentStart(ofLine: number, in: containers)
      let line = start..<max(start, source.range(ofLine: number).upperBound)
      let column = table.firstColumn - 1 + shift
      for cell in table.children[row].children.indices {
        var node = table.children[row].children[cell]
        guard !node.children.isEmpty else { continue }
        // For a table below a paragraph, the parser does not report the start of the first cell.
        let before = shift > 0 && cell == 0 ? 0 : max(node.firstColumn - 1 - column, 0)
        var cellStart = min(start + before, line.upperBound)
        if cellStart < line.upperBound, source.bytes[cellStart] == UInt8(ascii: "|") {
          cellStart += 1
        }
        var walk = InlineWalk(
          lines: [line], column: column, firstLine: .max, cell: cellStart, source: source)
        walk.place(&node.children)
        table.children[row].children[cell] = node
      }
      shift = 0
    }
  }

  private func placeLines(of node: inout SyntaxNode, in containers: [Container]) {
    let first = source.range(ofLine: node.firstLine)
    var start = source.start(of: node)
    if case .heading = node.kind, node.firstLine == node.lastLine {
      while start < first.upperBound, source.bytes[start] == UInt8(ascii: "#") { start += 1 }
    }
    let lines = lines(of: node, from: start, in: containers)
    // Link definitions at the start of a paragraph are not inlines, and the parser does not count
    // their lines. The first line with inlines is the one from which they reach the end of the
    // block.
    let mayDefine = start < first.upperBound && source.bytes[start] == UInt8(ascii: "[")
    let column = node.firstColumn - 1 + start - source.start(of: node)
    func placed(_ lines: [Range<Int>]) -> (nodes: [SyntaxNode], walk: InlineWalk) {
      var nodes = node.children
      var walk = InlineWalk(
        lines: lines, column: column, firstLine: node.firstLine, cell: nil, source: source)
      walk.place(&nodes)
      return (nodes, walk)
    }
    var result = placed(lines)
    if mayDefine, !result.walk.reachesEnd {
      // The line ends between inlines tell how many lines are left for definitions. A construct over
      // several lines has more, so fewer are tried after that, and in a short block all. Trying all
      // in a long one would take quadratic time.
      let left = lines.count - 1 - node.children.lineEnds
      let near = (0...8).map { left - $0 }.filter { (1..<lines.count).contains($0) }
      for defined in near + (lines.count <= 64 ? Array(lines.indices.dropFirst()) : []) {
        let other = placed(Array(lines[defined...]))
        guard other.walk.reachesEnd else { continue }
        result = other
        break
      }
    }
    if !result.walk.isSound, containers.contains(where: \.isNote) {
      // The parser moves a note out of the quotes and items around it, so its lines may lack their
      // prefixes.
      let whole = [lines[0]] + lines.dropFirst().map { source.wholeLine($0) }
      result = placed(whole)
    }
    node.children = result.nodes
  }

  /// The lines of a block without their container prefixes.
  private func lines(
    of node: SyntaxNode, from start: Int, in containers: [Container]
  ) -> [Range<Int>] {
    let first = source.range(ofLine: node.firstLine)
    var lines = [start..<max(start, first.upperBound)]
    guard node.lastLine > node.firstLine, source.lineCount > node.firstLine else { return lines }
    for line in node.firstLine + 1...min(node.lastLine, source.lineCount) {
      let start = contentStart(ofLine: line, in: containers)
      let end = source.range(ofLine: line).upperBound
      if case .heading = node.kind, isUnderline(start..<end) { break }
      lines.append(start..<end)
    }
    return lines
  }

  /// Whether a line is the underline of a setext heading.
  private func isUnderline(_ line: Range<Int>) -> Bool {
    guard let sign = source.bytes[line].first,
      sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-")
    else { return false }
    return source.bytes[line].drop { $0 == sign }.allSatisfy(\.isBlank)
  }

  // MARK: - Prefixes of lines

  /// An offset in a line, with its column after expanding tabs.
  private struct Cursor {
    var offset: Int
    var column = 0
  }

  /// The start of the text of a continuation line: after its prefixes and white space. If the line
  /// lacks the prefixes of some containers (a lazy continuation), after those that it has.
  private func contentStart(ofLine line: Int, in containers: [Container]) -> Int {
    let range = source.range(ofLine: line)
    var cursor = Cursor(offset: range.lowerBound)
    for container in containers {
      guard pass(container, &cursor, in: range, line: line) else { return cursor.offset }
    }
    while cursor.offset < range.upperBound, source.bytes[cursor.offset].isBlank {
      cursor.offset += 1
    }
    return cursor.offset
  }

  /// Moves past the prefix of a container; false if the line does not have it.
  private func pass(
    _ container: Container, _ cursor: inout Cursor, in range: Range<Int>, line: Int
  ) -> Bool {
    var next = cursor
    switch container {
    case .quote:
      skipBlanks(&next, upTo: cursor.column + 3, in: range)
      guard next.offset < range.upperBound, source.bytes[next.offset] == UInt8(ascii: ">") else {
        return false
      }
      next.offset += 1
      next.column += 1
      skipBlanks(&next, upTo: next.column + 1, in: range)
    case .indented(_, line, let content) where line > 0:
      next.offset = content
      next.column = content - range.lowerBound
    case .indented(let width, _, _):
      skipBlanks(&next, upTo: cursor.column + width, in: range)
      guard next.column >= cursor.column + width else { return false }
    }
    cursor = next
    return true
  }

  private func skipBlanks(_ cursor: inout Cursor, upTo column: Int, in range: Range<Int>) {
    while cursor.column < column, cursor.offset < range.upperBound,
      source.bytes[cursor.offset].isBlank
    {
      let isTab = source.bytes[cursor.offset] == UInt8(ascii: "\t")
      cursor.column = isTab ? cursor.column / 4 * 4 + 4 : cursor.column + 1
      cursor.offset += 1
    }
  }

  /// The indentation that continuation lines of an item must have.
  private func item(_ node: SyntaxNode, in containers: [Container]) -> Container {
    let range = source.range(ofLine: node.firstLine)
    var around = Cursor(offset: range.lowerBound)
    for container in containers {
      guard pass(container, &around, in: range, line: node.firstLine) else { break }
    }
    let marker = min(range.lowerBound + node.firstColumn - 1, range.upperBound)
    var end = marker
    while end < range.upperBound, !source.bytes[end].isBlank { end += 1 }
    var content = end + 1
    if let child = node.children.first, child.firstLine == node.firstLine {
      let start = range.lowerBound + child.firstColumn - 1
      if case .codeBlock = child.kind, start > end + 4 {} else { content = max(content, start) }
    }
    var column = Cursor(offset: range.lowerBound)
    while column.offset < min(marker, range.upperBound) {
      let isTab = source.bytes[column.offset] == UInt8(ascii: "\t")
      column.column = isTab ? column.column / 4 * 4 + 4 : column.column + 1
      column.offset += 1
    }
    let width = content - marker + max(0, column.column - around.column)
    return .indented(by: width, line: node.firstLine, content: min(content, range.upperBound))
  }
}

/// Walks through the inlines of one block in order. Each inline begins where the one before it
/// ends, so only the ends have to be determined.
private struct InlineWalk {
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
      move(node.kind == .image ? 2 : 1)
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

extension [SyntaxNode] {
  /// The number of line ends between inlines.
  fileprivate var lineEnds: Int {
    reduce(0) { count, node in
      switch node.kind {
      case .softBreak, .lineBreak: count + 1
      default: count + node.children.lineEnds
      }
    }
  }
}
