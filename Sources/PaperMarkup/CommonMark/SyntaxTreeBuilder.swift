import CMarkGFM

/// Copies the tree of cmark-gfm into Swift values.
struct SyntaxTreeBuilder {
  private(set) var tooDeep: [Int] = []
  /// The number of lines before the one that counts as line 1.
  private let linesBefore: Int

  init(linesBefore: Int) { self.linesBefore = linesBefore }

  /// Copies a node. `line` is that of the enclosing block. Recursion stops at the greatest depth.
  mutating func tree(of node: OpaquePointer, depth: Int, line: Int) -> SyntaxNode {
    let start = self.line(cmark_node_get_start_line(node))
    var tree = SyntaxNode(
      kind: kind(of: node), firstLine: start,
      firstColumn: Int(cmark_node_get_start_column(node)),
      lastLine: self.line(cmark_node_get_end_line(node)))
    let isBlock = cmark_node_get_type(node).rawValue & UInt32(CMARK_NODE_TYPE_MASK) == blockType
    let ownLine = isBlock && start > 0 ? start : line
    if !isBlock {
      // For a link over several lines, the two columns are of different lines.
      let last = Int(cmark_node_get_end_column(node))
      tree.place = min(Int(cmark_node_get_start_column(node)) - 1, last)..<last
    }
    var next = cmark_node_first_child(node)
    if depth == CommonMarkParser.deepest, next != nil {
      tooDeep.append(ownLine)
      return tree
    }
    while let child = next {
      tree.children.append(self.tree(of: child, depth: depth + 1, line: ownLine))
      next = cmark_node_next(child)
    }
    placeTables(in: &tree.children)
    return tree
  }

  private let blockType = UInt32(CMARK_NODE_TYPE_PRESENT)

  /// Corrects the lines of a paragraph whose last line becomes the header of a table.
  ///
  /// cmark-gfm gives such a table the first line of the paragraph, and the paragraph no line.
  private func placeTables(in nodes: inout [SyntaxNode]) {
    for index in nodes.indices {
      guard case .table = nodes[index].kind else { continue }
      // The header is followed by the line of dashes, and then by the rows.
      let rows = nodes[index].children.dropFirst()
      let header = (rows.first?.firstLine ?? nodes[index].lastLine + 1) - 2
      if index > 0, nodes[index - 1].firstLine == 0 {
        nodes[index - 1].firstLine = nodes[index].firstLine
        nodes[index - 1].firstColumn = nodes[index].firstColumn
        nodes[index - 1].lastLine = header - 1
        nodes[index - 1].moveInlines(
          lines: nodes[index].firstLine, columns: nodes[index].firstColumn)
      }
      nodes[index].firstLine = header
      if !nodes[index].children.isEmpty { nodes[index].children[0].firstLine = header }
    }
  }

  /// A line relative to the source; 0, which the parser gives for an unknown line, stays 0.
  private func line(_ line: Int32) -> Int { line > 0 ? Int(line) - linesBefore : 0 }

  private func kind(of node: OpaquePointer) -> SyntaxNode.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_LIST: .list(marker(of: node))
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: .codeBlock(literal(of: node))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal(of: node))
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_TEXT: .text(literal(of: node))
    case CMARK_NODE_CODE: .code(literal(of: node))
    case CMARK_NODE_HTML_INLINE: .html(literal(of: node))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link(destination: string(cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE:
      .image(
        destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE: .noteReference(Int(literal(of: node)) ?? 0)
    case CMARK_NODE_FOOTNOTE_DEFINITION: .noteDefinition
    // The node types of an extension are assigned at run time; only their names are fixed.
    default:
      switch string(cmark_node_get_type_string(node)) {
      case "table": .table
      case "table_header", "table_row": .tableRow
      case "table_cell": .tableCell
      default: .text(literal(of: node))
      }
    }
  }

  private func marker(of list: OpaquePointer) -> List.Marker {
    guard cmark_node_get_list_type(list) == CMARK_ORDERED_LIST else { return .bullet }
    let suffix = cmark_node_get_list_delim(list) == CMARK_PAREN_DELIM ? ")" : "."
    return .numbered(
      NumberingStyle(scheme: .decimal, suffix: suffix), start: Int(cmark_node_get_list_start(list)))
  }

  private func literal(of node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

  private func string(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}

extension SyntaxNode {
  /// Shifts the lines and columns of the inlines in a block.
  fileprivate mutating func moveInlines(lines: Int, columns: Int) {
    for index in children.indices {
      children[index].firstLine += lines
      let place = children[index].place
      children[index].place = place.lowerBound + columns..<place.upperBound + columns
      children[index].moveInlines(lines: lines, columns: columns)
    }
  }
}
