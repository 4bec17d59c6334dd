package import PaperMarkup

/// Normalises blocks into the form that accessible formats need.
///
/// The result has one heading of level 1, and no level is skipped. Headings occur only on the page
/// itself; in cells, items and quotes they become bold paragraphs. Only cells may be empty, and
/// tables are not nested. Inlines are tidied, and links cannot run code.
package enum NormalisedBlocks {
  /// - Parameters:
  ///   - title: the heading for a document that has none.
  ///   - captions: how tables and figures are numbered.
  package static func blocks(
    _ blocks: [Block], title: String, captions: CaptionNumbering = .none
  ) -> [Block] {
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
    return sound.numberingCaptions(captions).gathered
  }

  /// Lines as paragraphs, without those that are blank.
  package static func lines(_ lines: [[Inline]]) -> [Block] { lines.flatMap(paragraph) }

  /// A block in its form within other blocks; empty for a block without content.
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
    case .aside(let label, let blocks):
      let content = blocks.flatMap { inside($0, inTable: inTable) }
      return content.isEmpty ? [] : [.aside(label: label.sound, content)]
    case .code(let code): return code.isEmpty ? [] : [.code(code)]
    case .table(let table): return inTable ? cells(of: table) : self.table(table)
    case .fields(let fields):
      let sound = fields.map { Field(label: $0.label.sound, value: $0.value.sound) }
        .filter { !$0.label.isEmpty || !$0.value.isEmpty }
      return sound.isEmpty ? [] : [.fields(sound)]
    // Lists of the whole document are on its page.
    case .contents, .notes: return inTable ? [] : [block]
    case .picture(var picture):
      picture.caption = picture.caption.sound
      // A cell has no room for a picture.
      return inTable ? paragraph([.text(picture.alternative)]) : [.picture(picture)]
    case .rule, .chart: return [block]
    }
  }

  private static func paragraph(_ inlines: [Inline]) -> [Block] {
    let line = inlines.sound
    return line.allSatisfy(\.isBlank) ? [] : [.paragraph(line)]
  }

  private static func table(_ table: Table) -> [Block] {
    let caption = table.caption.sound
    guard !table.columns.isEmpty else { return paragraph([.strong(caption)]) }
    return [
      .table(
        Table(
          caption: caption, mark: table.mark, columns: table.columns.map { $0.sound },
          rows: table.rows.map { row in
            row.map { cell in cell.flatMap { inside($0, inTable: true) } }
          }, hasRowHeaders: table.hasRowHeaders))
    ]
  }

  /// The content of a nested table, cell by cell: screen readers do not cope with nested tables.
  private static func cells(of table: Table) -> [Block] {
    paragraph([.strong(table.caption)]) + table.columns.flatMap { paragraph([.strong($0)]) }
      + table.rows.flatMap { row in row.flatMap { $0.flatMap { inside($0, inTable: true) } } }
  }
}

extension Inline {
  /// Whether it is only white space, such as the no-break spaces of a paragraph that makes distance.
  fileprivate var isBlank: Bool {
    switch self {
    case .text(let text): text.isBlank
    case .softBreak, .lineBreak: true
    case .emphasis(let content), .strong(let content): content.allSatisfy(\.isBlank)
    case .code, .link, .badge, .day, .abbreviation, .note, .reference: false
    }
  }
}

extension [Inline] {
  /// The line tidied, with unsafe links replaced by their words.
  fileprivate var sound: [Inline] { (hasUnsafeLink ? withoutUnsafeLinks : self).tidied() }

  private var hasUnsafeLink: Bool {
    contains { inline in
      switch inline {
      case .link(let destination, let content):
        SafeAddress.text(of: destination) == nil || content.hasUnsafeLink
      case .emphasis(let content), .strong(let content), .note(let content): content.hasUnsafeLink
      case .text, .code, .softBreak, .lineBreak, .badge, .day, .abbreviation, .reference: false
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
      case .text, .code, .softBreak, .lineBreak, .badge, .day, .abbreviation, .reference:
        return [inline]
      }
    }
  }
}

/// Tracks the levels of the headings on a page, in document order.
private struct HeadingLevels {
  private(set) var hasTitle = false
  /// The path of headings above the current one: levels as written, and as normalised.
  private var path: [(written: Int, sound: Int)] = []

  /// The normalised level of the next heading: one below the nearest earlier heading with a higher
  /// written level. Only the first heading of level 1 gets 1.
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
