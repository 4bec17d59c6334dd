package import PaperMarkup

/// Blocks in the form that accessible formats need.
///
/// There is one heading of level 1, and no level is left out on the way down; headings stand on the
/// page itself, and are bold paragraphs in cells, items and quotes. Nothing is empty but cells, and no
/// table stands in another. Inlines are tidy, and links lead where nothing is run.
package enum NormalisedBlocks {
  /// - Parameter title: the heading of a document that has none.
  package static func blocks(_ blocks: [Block], title: String) -> [Block] {
    var levels = HeadingLevels()
    var sound: [Block] = []
    for block in blocks {
      guard case .heading(let level, let inlines) = block else {
        sound += inside(block)
        continue
      }
      let line = inlines.sound
      if !line.plainText.allSatisfy(\.isWhitespace) {
        sound.append(.heading(level: levels.sound(level), line))
      }
    }
    if !levels.hasTitle, !title.isEmpty { sound.insert(.heading(level: 1, [.text(title)]), at: 0) }
    return sound
  }

  /// A block as it stands in others; nothing for one that holds nothing.
  private static func inside(_ block: Block, inTable: Bool = false) -> [Block] {
    switch block {
    case .paragraph(let inlines): return paragraph(inlines)
    case .heading(_, let inlines): return paragraph([.strong(inlines)])
    case .list(let list):
      let items = list.items.map { $0.flatMap { inside($0, inTable: inTable) } }
      return items.isEmpty ? [] : [.list(List(marker: list.marker, items: items))]
    case .quote(let blocks):
      let content = blocks.flatMap { inside($0, inTable: inTable) }
      return content.isEmpty ? [] : [.quote(content)]
    case .code(let code): return code.isEmpty ? [] : [.code(code)]
    case .table(let table): return inTable ? cells(of: table) : self.table(table)
    case .fields(let fields):
      let sound = fields.map { Field(label: $0.label.sound, value: $0.value.sound) }
        .filter { !$0.label.isEmpty || !$0.value.isEmpty }
      return sound.isEmpty ? [] : [.fields(sound)]
    case .rule, .chart: return [block]
    }
  }

  private static func paragraph(_ inlines: [Inline]) -> [Block] {
    let line = inlines.sound
    return line.isEmpty ? [] : [.paragraph(line)]
  }

  private static func table(_ table: Table) -> [Block] {
    let caption = table.caption.sound
    guard !table.columns.isEmpty else { return paragraph([.strong(caption)]) }
    return [
      .table(
        Table(
          caption: caption, columns: table.columns.map { $0.sound },
          rows: table.rows.map { row in
            row.map { cell in cell.flatMap { inside($0, inTable: true) } }
          }, hasRowHeaders: table.hasRowHeaders))
    ]
  }

  /// What a table in a cell says, cell by cell: readers aloud lose their way in nested tables.
  private static func cells(of table: Table) -> [Block] {
    paragraph([.strong(table.caption)]) + table.columns.flatMap { paragraph([.strong($0)]) }
      + table.rows.flatMap { row in row.flatMap { $0.flatMap { inside($0, inTable: true) } } }
  }
}

extension [Inline] {
  /// The line tidied, with the words alone of links that could run something.
  fileprivate var sound: [Inline] { (hasUnsafeLink ? withoutUnsafeLinks : self).tidied() }

  private var hasUnsafeLink: Bool {
    contains { inline in
      switch inline {
      case .link(let destination, let content):
        SafeAddress.text(of: destination) == nil || content.hasUnsafeLink
      case .emphasis(let content), .strong(let content), .note(let content): content.hasUnsafeLink
      case .text, .code, .softBreak, .lineBreak, .badge, .day: false
      }
    }
  }

  private var withoutUnsafeLinks: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .link(let destination, let content):
        let content = content.withoutUnsafeLinks
        return SafeAddress.text(of: destination) == nil
          ? content : [.link(destination: destination, content)]
      case .emphasis(let content): return [.emphasis(content.withoutUnsafeLinks)]
      case .strong(let content): return [.strong(content.withoutUnsafeLinks)]
      case .note(let content): return [.note(content.withoutUnsafeLinks)]
      case .text, .code, .softBreak, .lineBreak, .badge, .day: return [inline]
      }
    }
  }
}

/// The levels of the headings on a page, one after another.
private struct HeadingLevels {
  private(set) var hasTitle = false
  /// The levels of the headings that the last one stands under, as written and as they become.
  private var path: [(written: Int, sound: Int)] = []

  /// The level that a heading gets: one below that of the nearest heading before it that is written
  /// higher, and 1 for the first of level 1 alone.
  mutating func sound(_ written: Int) -> Int {
    if written <= 1, !hasTitle {
      hasTitle = true
      path = []
      return 1
    }
    while let last = path.last, last.written >= written { path.removeLast() }
    let sound = min((path.last?.sound ?? 1) + 1, 6)
    path.append((written, sound))
    return sound
  }
}
