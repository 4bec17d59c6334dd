/// Turns the lines and columns that cmark-gfm gives inlines into places in the source.
///
/// The parser joins the lines of a paragraph, without what stands before them, and counts columns in
/// that. It begins anew only where a line ends between two inlines, and not where one ends within a
/// link, code or HTML, nor after a backslash. So a column is a distance in the joined lines, from the
/// last line at which counting began; what stands before each line is found as the parser found it.
struct InlinePlacer {
  private let source: SourceLines

  /// Gives all inlines of a tree their places; those of blocks above the source stay as they are.
  static func place(_ root: inout SyntaxNode, in source: SourceLines) {
    InlinePlacer(source: source).place(&root, in: [])
  }

  /// What the lines of a block begin with.
  private enum Container {
    case quote
    /// An item, or what a note says: columns of white space.
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

  /// - Parameter above: the block before the table. Where the header was the last line of a paragraph
  ///   the parser counts the columns of the header from the start of that.
  private func placeCells(
    of table: inout SyntaxNode, below above: SyntaxNode?, in containers: [Container]
  ) {
    var shift = 0
    if let above, above.kind == .paragraph, above.lastLine + 1 == table.firstLine {
      shift = lines(of: above, from: source.start(of: above), in: containers)
        .reduce(0) { $0 + $1.count + 1 }
    }
    for row in table.children.indices {
      // Columns of all rows count from where the first row begins in its line.
      let number = table.children[row].firstLine
      let start = contentStart(ofLine: number, in: containers)
      let line = start..<max(start, source.range(ofLine: number).upperBound)
      let column = table.firstColumn - 1 + shift
      for cell in table.children[row].children.indices {
        var node = table.children[row].children[cell]
        guard !node.children.isEmpty else { continue }
        // The parser does not know where the first cell begins below a paragraph.
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
    // Definitions of links at the start of a paragraph are no inlines, and the parser does not count
    // their lines: inlines then begin on the line from which they reach the last one.
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
      for defined in lines.indices.dropFirst() {
        let other = placed(Array(lines[defined...]))
        guard other.walk.reachesEnd else { continue }
        result = other
        break
      }
    }
    if !result.walk.isSound, containers.contains(where: \.isNote) {
      // The parser moves a note out of the quotes and items around it, whose signs a line may lack.
      let whole = [lines[0]] + lines.dropFirst().map { source.wholeLine($0) }
      result = placed(whole)
    }
    node.children = result.nodes
  }

  /// The lines of a block without what is before them.
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

  /// Whether a line makes a heading of those before it.
  private func isUnderline(_ line: Range<Int>) -> Bool {
    guard let sign = source.bytes[line].first,
      sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-")
    else { return false }
    return source.bytes[line].drop { $0 == sign }.allSatisfy(\.isBlank)
  }

  // MARK: - What stands before a line

  /// A place in a line, with its column as tabs count.
  private struct Cursor {
    var offset: Int
    var column = 0
  }

  /// Where the text of a further line of a paragraph begins: after its white space, or, where the line
  /// lacks the signs of the blocks around it and goes on all the same, after those that it has.
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

  /// Goes past the sign of a container; false where the line does not have it.
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

  /// How far further lines of an item have to be indented.
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

/// Goes through the inlines of one block in their order. One begins where the one before it ends, so
/// that what has to be found out is where each ends.
private struct InlineWalk {
  /// A place in the lines.
  private struct Point {
    var line: Int
    var offset: Int
  }

  /// The lines of the block without what stands before them; never empty.
  private let lines: [Range<Int>]
  /// What the parser counts before the first column.
  private let column: Int
  /// Where a cell begins, in which the parser takes `\|` for one character.
  private let cell: Int?
  private let source: SourceLines

  /// The line from which the parser counts columns: its number there, and among `lines`.
  private var counted: Int
  private var line = 0
  /// The end of the last inline.
  private var end: Point
  /// How many line ends come after it.
  private var breaks = 0
  /// The line ends before the inline at hand, and the line on which they begin.
  private var passed = (line: 0, breaks: 0)
  /// Whether each inline is where its signs are.
  private(set) var isSound = true

  init(lines: [Range<Int>], column: Int, firstLine: Int, cell: Int?, source: SourceLines) {
    self.lines = lines
    self.column = column
    self.cell = cell
    self.source = source
    counted = firstLine
    end = Point(line: 0, offset: cell ?? lines[0].lowerBound)
  }

  /// Whether nothing is left after the last inline.
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
      // The parser does not tell signs that are left over from those of the emphasis.
      let width = node.kind == .emphasis ? 1 : 2
      move(width)
      place(&node.children)
      move(width)
    case .link, .image:
      move(node.kind == .image ? 2 : 1)
      place(&node.children)
      goToNextLine()
      // The line of a link is the one on which it ends.
      count(from: node)
      // Columns of an address in angle brackets are not those of the line.
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
      // The backticks that end it are no part of it.
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

  /// Goes past signs.
  private mutating func move(_ width: Int) {
    end.offset = min(end.offset + width, lines[end.line].upperBound)
  }

  /// Where a text ends. The parser knows no columns of text that only looks like a note, and too many
  /// of signs of emphasis that are left over.
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

  /// Begins to count columns on the line that was reached, where the parser did.
  private mutating func count(from node: SyntaxNode) {
    guard node.firstLine > counted else { return }
    // Of several line ends in a row those after a backslash come last, and are not counted.
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

  /// Where a column of the parser is.
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
  /// Whether it is a text that begins with white space, as after a backslash at the end of a line.
  fileprivate var beginsWithBlank: Bool {
    if case .text(let text) = self { text.utf8.first?.isBlank == true } else { false }
  }

  /// The signs with which an inline begins; nil for text.
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
