/// Fills the holes of a template.
struct TemplateFiller {
  private var counter: SectionCounter
  /// The level of the last heading written in the template; 0 before the first.
  private var headingLevel = 0

  init(_ numbers: SectionNumbers) { counter = SectionCounter(numbers) }

  /// Fills blocks. Only those at the top level are numbered, not those in a list or a quote.
  mutating func fill(
    _ blocks: [TemplateBlock], in context: FillContext, isOnPage: Bool = true
  ) -> FilledBlocks {
    let line = InlineFiller(context: context)
    var filled = FilledBlocks()
    for block in blocks {
      switch block {
      case .paragraph(let inlines):
        let inlines = line.fill(inlines)
        if !inlines.isEmpty { filled.add(.paragraph(inlines)) }
      case .hole(let tag):
        var values = values(of: tag, in: context)
        if isOnPage { values = counter.number(values.nested(below: headingLevel)) }
        filled.add(values: values)
      case .heading(let level, let inlines):
        if let heading = heading(level: level, inlines, in: context) { filled.add(heading) }
      case .list(let marker, let items):
        let items = content(of: items, in: context).filter { !$0.isEmpty }
        if !items.isEmpty { filled.add(.list(List(marker: marker, items: items))) }
      case .quote(let blocks):
        let blocks = fill(blocks, in: context, isOnPage: false).blocks
        if !blocks.isEmpty { filled.add(.quote(blocks)) }
      case .code(let code): filled.add(.code(code))
      case .rule: filled.add(.rule)
      case .table(let columns, let rows):
        var cells: [[Table.Cell]] = []
        for row in rows { cells.append(content(of: row, in: context)) }
        filled.add(.table(Table(columns: columns.map(line.fill), rows: cells)))
      case .section(let section):
        var turns: [FilledBlocks] = []
        for turn in context.turns(of: section) {
          turns.append(fill(section.content, in: turn, isOnPage: isOnPage))
        }
        filled.add(turns: turns)
      case .part(let part):
        filled.add(turns: [fill(part.blocks, in: context, isOnPage: isOnPage)])
      }
    }
    return filled
  }

  private mutating func content(of parts: [[TemplateBlock]], in context: FillContext) -> [[Block]] {
    var content: [[Block]] = []
    for part in parts { content.append(fill(part, in: context, isOnPage: false).blocks) }
    return content
  }

  private func values(of tag: TemplateTag, in context: FillContext) -> [Block] {
    if case .blocks(let blocks)? = context.value(of: tag.name) { return blocks }
    let inlines = InlineFiller(context: context).fill([.hole(tag)])
    return inlines.isEmpty ? [] : [.paragraph(inlines)]
  }

  /// A heading; nil if it contains only a number, which is then used for the next heading.
  private mutating func heading(
    level: Int, _ inlines: [TemplateInline], in context: FillContext
  ) -> Block? {
    let plain = InlineFiller(context: context).fill(inlines)
    guard !plain.isEmpty else { return nil }
    headingLevel = level
    guard inlines.containsNumber else {
      counter.enterUnnumbered(level: level)
      return .heading(level: level, plain)
    }
    let filler = InlineFiller(context: context, number: counter.enterNumbered(level: level))
    return .heading(level: level, filler.fill(inlines))
  }
}

extension [Block] {
  /// The blocks with their headings moved below a level if necessary, so that a document that an
  /// author wrote separately becomes a part of this one.
  fileprivate func nested(below level: Int) -> [Block] {
    let levels = compactMap { block in
      if case .heading(let level, _) = block { level } else { nil }
    }
    guard let highest = levels.min(), highest <= level else { return self }
    return map { block in
      guard case .heading(let own, let inlines) = block else { return block }
      return .heading(level: Swift.min(own + level + 1 - highest, 6), inlines)
    }
  }
}

extension [TemplateInline] {
  fileprivate var containsNumber: Bool {
    contains { inline in
      switch inline {
      case .number: true
      case .emphasis(let content), .strong(let content), .link(_, let content):
        content.containsNumber
      case .section(let section): section.content.containsNumber
      case .text, .code, .softBreak, .lineBreak, .hole: false
      }
    }
  }
}
