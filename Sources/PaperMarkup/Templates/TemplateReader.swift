/// Converts the parser's nodes to the blocks of a template.
struct TemplateReader {
  var inlineReader: TemplateInlineReader
  private var source: TaggedSource { inlineReader.source }

  /// Parses a template; throws all problems.
  static func read(_ template: String) throws(TemplateProblems) -> [TemplateBlock] {
    let source = TaggedSource(template)
    let document = CommonMarkParser.parse(source.lines)
    var reader = TemplateReader(inlineReader: TemplateInlineReader(source: source))
    let blocks = reader.blocks(of: document.root.children, depth: 0)
    let unsupported = UnsupportedFinder.find(in: document, source: source.lines)
    try reader.inlineReader.throwProblems(unsupported: unsupported)
    return blocks
  }

  /// Converts blocks that are inside `depth` sections.
  private mutating func blocks(of nodes: [SyntaxNode], depth: Int) -> [TemplateBlock] {
    var matcher = SectionMatcher<TemplateBlock>(around: depth) { .section($0) }
    for node in nodes {
      if case .htmlBlock = node.kind {
        let start = source.lines.start(of: node)
        if let tag = source.tag(ofHTMLAt: start).map({ inlineReader.meet($0) }) {
          if tag.kind == .end { matcher.close(tag) } else { matcher.open(tag) }
        }
      } else {
        matcher.add(block(node, depth: matcher.depth))
      }
    }
    let blocks = matcher.finish()
    inlineReader.problems += matcher.problems
    return blocks
  }

  private mutating func block(_ node: SyntaxNode, depth: Int) -> TemplateBlock {
    switch node.kind {
    case .heading(let level):
      return .heading(
        level: level, inlineReader.inlines(of: node.children, inHeading: true, depth: depth))
    case .list(let marker):
      var items: [[TemplateBlock]] = []
      for item in node.children { items.append(blocks(of: item.children, depth: depth)) }
      return .list(marker, items: items)
    case .quote: return .quote(blocks(of: node.children, depth: depth))
    case .codeBlock(let code): return .code(code)
    case .rule: return .rule
    case .table: return table(node, depth: depth)
    case .paragraph: return paragraph(node.children, depth: depth)
    // The parser never puts any of these among blocks, except the HTML that is handled above.
    case .document, .item, .htmlBlock, .tableRow, .tableCell, .text, .code, .html, .softBreak,
      .lineBreak, .emphasis, .strong, .link, .image, .noteReference, .noteDefinition, .note:
      return paragraph(node.children, depth: depth)
    }
  }

  private mutating func paragraph(_ nodes: [SyntaxNode], depth: Int) -> TemplateBlock {
    let inlines = inlineReader.inlines(of: nodes, depth: depth)
    if inlines.count == 1, case .hole(let tag) = inlines[0] { return .hole(tag) }
    return .paragraph(inlines)
  }

  private mutating func table(_ node: SyntaxNode, depth: Int) -> TemplateBlock {
    var columns: [[TemplateInline]] = []
    for cell in node.children.first?.children ?? [] {
      columns.append(inlineReader.inlines(of: cell.children, depth: depth))
    }
    var rows: [[[TemplateBlock]]] = []
    for row in node.children.dropFirst() {
      var cells: [[TemplateBlock]] = []
      for cell in row.children {
        cells.append(cell.children.isEmpty ? [] : [paragraph(cell.children, depth: depth)])
      }
      rows.append(cells)
    }
    return .table(columns: columns, rows: rows)
  }
}
