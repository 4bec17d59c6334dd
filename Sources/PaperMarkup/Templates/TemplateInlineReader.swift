/// Converts the parser's inlines to those of a template, and records which tags it has met.
struct TemplateInlineReader {
  let source: TaggedSource
  /// Whether `{{number}}` is the number of a heading; otherwise it is an ordinary name.
  let reservesNumber: Bool
  var problems: [TemplateProblem] = []
  private var timesMet: [Int]

  init(source: TaggedSource, reservesNumber: Bool = true) {
    self.source = source
    self.reservesNumber = reservesNumber
    timesMet = [Int](repeating: 0, count: source.tags.count)
  }

  mutating func meet(_ index: Int) -> TemplateTag {
    timesMet[index] += 1
    return source.tags[index]
  }

  /// Converts inlines that are inside `depth` sections.
  mutating func inlines(
    of nodes: [SyntaxNode], inHeading: Bool = false, depth: Int
  ) -> [TemplateInline] {
    var matcher = SectionMatcher<TemplateInline>(around: depth) { .section($0) }
    add(nodes, inHeading: inHeading, to: &matcher)
    let inlines = matcher.finish()
    problems += matcher.problems
    return inlines
  }

  /// Throws all problems, if there are any. A tag that occurs in the tree never or twice is a
  /// problem.
  func throwProblems(unsupported: [UnsupportedMarkup]) throws(TemplateProblems) {
    var problems = source.problems + problems
    for (tag, times) in zip(source.tags, timesMet) where times != 1 {
      problems.append(TemplateProblem(.misplacedTag(tag.source), at: tag))
    }
    for markup in unsupported where source.tag(ofHTMLAt: markup.place.lowerBound) == nil {
      problems.append(
        TemplateProblem(
          .unsupported(markup.kind), start: source.typed.position(of: markup.place.lowerBound),
          end: source.typed.position(of: markup.place.upperBound)))
    }
    if !problems.isEmpty { throw TemplateProblems(problems) }
  }

  private mutating func add(
    _ nodes: [SyntaxNode], inHeading: Bool, to matcher: inout SectionMatcher<TemplateInline>
  ) {
    for node in nodes {
      switch node.kind {
      case .text(let text): add(text, at: node.place, inHeading: inHeading, to: &matcher)
      case .html:
        if let index = source.tag(ofHTMLAt: node.place.lowerBound) {
          add(index, inHeading: inHeading, to: &matcher)
        }
      case .code(let code): matcher.add(.code(code))
      case .softBreak: matcher.add(.softBreak)
      case .lineBreak: matcher.add(.lineBreak)
      case .emphasis:
        let content = inlines(of: node.children, inHeading: inHeading, depth: matcher.depth)
        matcher.add(.emphasis(content))
      case .strong:
        let content = inlines(of: node.children, inHeading: inHeading, depth: matcher.depth)
        matcher.add(.strong(content))
      case .link(let destination):
        let content = inlines(of: node.children, inHeading: inHeading, depth: matcher.depth)
        matcher.add(.link(destination: texts(of: destination, node), content))
      case .image, .document, .paragraph, .heading, .list, .item, .quote, .codeBlock, .htmlBlock,
        .rule, .table, .tableRow, .tableCell, .noteReference, .noteDefinition, .note:
        add(node.children, inHeading: inHeading, to: &matcher)
      }
    }
  }

  private mutating func add(
    _ text: String, at place: Range<Int>, inHeading: Bool,
    to matcher: inout SectionMatcher<TemplateInline>
  ) {
    for piece in source.pieces(of: text, at: place) {
      switch piece {
      case .text(let text): matcher.add(.text(text))
      case .mask(let index): add(index, inHeading: inHeading, to: &matcher)
      }
    }
  }

  private mutating func add(
    _ index: Int, inHeading: Bool, to matcher: inout SectionMatcher<TemplateInline>
  ) {
    let tag = meet(index)
    if tag.kind == .part {
      problems.append(TemplateProblem(.blockInLine(tag.name), at: tag))
      return
    }
    switch tag.kind {
    case .hole where reservesNumber && inHeading && tag.name == TemplateTag.number:
      matcher.add(.number)
    case .hole: matcher.add(.hole(tag))
    case .section, .inverted: matcher.open(tag)
    case .end: matcher.close(tag)
    case .part: break
    }
  }

  /// Splits a destination, in which only holes are allowed. Other tags are not recorded, and so are
  /// reported as misplaced.
  private mutating func texts(of destination: String, _ link: SyntaxNode) -> [TemplateText] {
    let words = link.children.last?.place.upperBound ?? link.place.lowerBound
    // The text of an address in angle brackets is the address itself. Two tags of the same length look
    // alike to the parser.
    let isAddress =
      link.children.first?.plainText == destination && link.children.count == 1
      && source.lines.bytes[link.place.lowerBound] != UInt8(ascii: "[")
    let stretch = (isAddress ? link.place.lowerBound : words)..<link.place.upperBound
    var texts: [TemplateText] = []
    for piece in source.pieces(ofDestination: destination, in: stretch) {
      switch piece {
      case .text(let text): texts.append(.text(text))
      case .mask(let index):
        if source.tags[index].kind == .hole { texts.append(.hole(meet(index))) }
      }
    }
    return texts
  }
}
