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
    var filled = FilledBlocks()
    for block in blocks {
      switch block {
      case .paragraph(let inlines):
        let inlines = paragraph(inlines, in: context, isOnPage: isOnPage)
        if !inlines.isEmpty { filled.add(.paragraph(inlines)) }
      case .hole(let tag): filled.add(values: values(of: tag, in: context, isOnPage: isOnPage))
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
        let line = line(in: context)
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

  private func line(in context: FillContext) -> InlineFiller {
    InlineFiller(context: context, section: counter.section)
  }

  /// A paragraph of the template, which may ask for the number of a paragraph.
  private mutating func paragraph(
    _ inlines: [TemplateInline], in context: FillContext, isOnPage: Bool
  ) -> [Inline] {
    var line = line(in: context)
    guard isOnPage, inlines.asksForParagraphNumber, !line.fill(inlines).isEmpty else {
      return line.fill(inlines)
    }
    enterStatedSection(in: context)
    line.number = counter.paragraphLabel()
    return line.fill(inlines)
  }

  /// Begins the section of a thing with a number of its own that no heading prints.
  private mutating func enterStatedSection(in context: FillContext) {
    guard case .some(let number?) = context.statedNumber, !counter.isWithin(number) else { return }
    counter.enter(level: max(headingLevel, 1), stated: number)
  }

  private mutating func values(
    of tag: TemplateTag, in context: FillContext, isOnPage: Bool
  ) -> [Block] {
    switch context.value(of: tag.name) {
    case .blocks(let blocks)?:
      if isOnPage, !blocks.isEmpty { enterStatedSection(in: context) }
      let blocks = blocks.numberedLists(within: counter.section)
      return isOnPage ? counter.number(blocks.nested(below: headingLevel)) : blocks
    case .annex(let blocks)?:
      if isOnPage, !blocks.isEmpty { enterStatedSection(in: context) }
      let blocks = blocks.numberedLists(within: counter.section)
      return isOnPage ? blocks.nested(below: headingLevel) : blocks
    default:
      let inlines = line(in: context).fill([.hole(tag)])
      return inlines.isEmpty ? [] : [.paragraph(inlines)]
    }
  }

  /// A heading; nil if it contains only a number, which is then used for the next heading.
  private mutating func heading(
    level: Int, _ inlines: [TemplateInline], in context: FillContext
  ) -> Block? {
    let plain = line(in: context).fill(inlines)
    guard !plain.isEmpty else { return nil }
    headingLevel = level
    guard inlines.containsNumber else {
      counter.enterUnnumbered(level: level)
      return .heading(level: level, plain)
    }
    switch context.statedNumber {
    case .none: break
    case .some(let number?) where counter.isWithin(number, above: level): break
    case .some(let number?):
      counter.enter(level: level, stated: number)
      let filler = InlineFiller(context: context, number: number, section: number)
      return .heading(level: level, filler.fill(inlines))
    case .some(nil):
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

extension FillContext {
  /// The number that the thing around states for its heading: nil where nothing around has numbers of
  /// its own, and the number or none where something has.
  fileprivate var statedNumber: String?? {
    guard declares(TemplateTag.number) else { return .none }
    guard case .text(let number)? = value(of: TemplateTag.number), !number.isEmpty else {
      return .some(nil)
    }
    return .some(number)
  }
}

extension [Block] {
  /// The blocks with the lists whose numbers follow that of the section around.
  fileprivate func numberedLists(within section: String?) -> [Block] {
    map { block in
      guard case .list(var list) = block else { return block }
      if case .numbered(let style, let start) = list.marker, style.followsParent {
        list.marker = .numbered(style.within(section), start: start)
      }
      list.items = list.items.map { $0.numberedLists(within: section) }
      return .list(list)
    }
  }
}

extension [TemplateInline] {
  fileprivate var asksForParagraphNumber: Bool {
    contains { inline in
      switch inline {
      case .hole(let tag): tag.name == TemplateTag.paragraphNumber
      case .emphasis(let content), .strong(let content), .link(_, let content):
        content.asksForParagraphNumber
      case .section(let section): section.content.asksForParagraphNumber
      case .text, .code, .softBreak, .lineBreak, .number: false
      }
    }
  }

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
