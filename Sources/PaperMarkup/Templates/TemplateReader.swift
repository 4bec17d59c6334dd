/// Converts the parser's nodes to the blocks of a template.
struct TemplateReader {
  var inlineReader: TemplateInlineReader
  /// Finds the part of a name.
  private let part: (String) -> TemplateParts.Lookup
  private var source: TaggedSource { inlineReader.source }

  /// Parses a template; throws all problems.
  /// - Parameter reservesNumber: whether `{{number}}` is the number of a heading; otherwise it is an
  ///   ordinary name.
  static func read(
    _ template: String, reservesNumber: Bool = true,
    part: @escaping (String) -> TemplateParts.Lookup
  ) throws(TemplateProblems) -> [TemplateBlock] {
    let source = TaggedSource(template)
    let document = CommonMarkParser.parse(source.lines)
    var reader = TemplateReader(
      inlineReader: TemplateInlineReader(source: source, reservesNumber: reservesNumber),
      part: part)
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
          switch tag.kind {
          case .end: matcher.close(tag)
          case .part: if let part = found(tag) { matcher.add(.part(part)) }
          case .hole, .section, .inverted: matcher.open(tag)
          }
        }
      } else {
        matcher.add(block(node, depth: matcher.depth))
      }
    }
    let blocks = matcher.finish()
    inlineReader.problems += matcher.problems
    return blocks
  }

  /// The part that a tag names; nil, after a report, if there is none.
  private mutating func found(_ tag: TemplateTag) -> TemplatePart? {
    switch part(tag.name) {
    case .found(let part): return part
    // What is wrong with it is reported in its own file.
    case .faulty: return nil
    case .unknown(let suggestion):
      inlineReader.problems.append(
        TemplateProblem(.unknownPart(tag.name, suggestion: suggestion), at: tag))
    case .circular:
      inlineReader.problems.append(TemplateProblem(.circularPart(tag.name), at: tag))
    }
    return nil
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
