/// Makes inlines of the parser's nodes.
enum InlineReader {
  static func inlines(of nodes: [SyntaxNode]) -> [Inline] {
    var inlines: [Inline] = []
    for node in nodes { inlines.appendMerging(inline(node)) }
    return inlines
  }

  private static func inline(_ node: SyntaxNode) -> Inline {
    switch node.kind {
    case .text(let text), .html(let text): .text(text)
    case .code(let code): .code(code)
    case .softBreak: .softBreak
    case .lineBreak: .lineBreak
    case .emphasis: .emphasis(inlines(of: node.children))
    case .strong: .strong(inlines(of: node.children))
    case .link(let destination): .link(destination: destination, inlines(of: node.children))
    case .image: .text(inlines(of: node.children).plainText)
    case .note(let mark) where node.children.isEmpty: .text("[^\(mark.label)]")
    case .note: .note(inlines(of: node.children))
    // A parser puts no block into a line.
    case .document, .paragraph, .heading, .list, .item, .quote, .codeBlock, .htmlBlock, .rule,
      .table, .tableRow, .tableCell, .noteReference, .noteDefinition:
      .text(inlines(of: node.children).plainText)
    }
  }
}
