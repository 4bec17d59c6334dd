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

    /// Moves past a byte; a tab reaches to the next column that is a multiple of four.
    mutating func advance(over byte: UInt8) {
      column = byte == UInt8(ascii: "\t") ? column / 4 * 4 + 4 : column + 1
      offset += 1
    }
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
      cursor.advance(over: source.bytes[cursor.offset])
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
    var before = Cursor(offset: range.lowerBound)
    while before.offset < marker { before.advance(over: source.bytes[before.offset]) }
    let width = content - marker + max(0, before.column - around.column)
    return .indented(by: width, line: node.firstLine, content: min(content, range.upperBound))
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
