/// Makes blocks of the parser's nodes.
enum BlockReader {
  static func blocks(of nodes: [SyntaxNode]) -> [Block] { nodes.flatMap(blocks) }

  /// The blocks of one node: none for an author's remark, several for HTML with blank lines.
  static func blocks(of node: SyntaxNode) -> [Block] {
    switch node.kind {
    case .paragraph: [.paragraph(InlineReader.inlines(of: node.children))]
    case .heading(let level): [.heading(level: level, InlineReader.inlines(of: node.children))]
    case .list(let marker):
      [.list(List(marker: marker, items: node.children.map { blocks(of: $0.children) }))]
    case .quote: [.quote(blocks(of: node.children))]
    case .codeBlock(let code): [.code(code)]
    case .htmlBlock(let html): isRemark(html) ? [] : paragraphs(of: html)
    case .rule: [.rule]
    case .table: [.table(table(node))]
    case .document, .item, .tableRow, .tableCell: blocks(of: node.children)
    // What a note says stands where it is referred to.
    case .noteDefinition: []
    case .text, .code, .html, .softBreak, .lineBreak, .emphasis, .strong, .link, .image,
      .noteReference, .note:
      [.paragraph(InlineReader.inlines(of: [node]))]
    }
  }

  /// Whether a block of HTML holds nothing but comments.
  static func isRemark(_ html: String) -> Bool {
    var rest = html.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      guard rest.hasPrefix("<!--"), let end = rest.dropFirst(4).firstRange(of: "-->") else {
        return false
      }
      rest = rest[end.upperBound...].drop(while: \.isWhitespace)
    }
    return true
  }

  private static func table(_ node: SyntaxNode) -> Table {
    Table(
      columns: (node.children.first?.children ?? []).map { InlineReader.inlines(of: $0.children) },
      rows: node.children.dropFirst().map { row in
        row.children.map { cell in
          cell.children.isEmpty ? [] : [.paragraph(InlineReader.inlines(of: cell.children))]
        }
      })
  }

  /// The lines of a block of HTML as text.
  private static func paragraphs(of html: String) -> [Block] {
    let lines = html.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed)
    return lines.split(separator: "").map { lines in
      .paragraph(Array(lines.map { [Inline.text(String($0))] }.joined(separator: [.softBreak])))
    }
  }
}

extension Substring {
  /// The text without white space at its ends.
  var trimmed: Substring {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return rest[...last]
  }
}
