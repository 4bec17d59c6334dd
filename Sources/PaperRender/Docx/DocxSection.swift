import OfficePackage
import PaperMarkup

/// A stretch of a document on pages that stand upright, or lie on their side for wide tables.
struct DocxSection {
  struct Entry {
    let block: Block
    /// Of a table.
    let extent: TableExtent?
  }

  /// What Word is to know of a section.
  struct Properties {
    let isLandscape: Bool
    let isFirst: Bool
  }

  /// A stretch of so much text, in bytes, does not get a page of its own between wide tables.
  private static let little = 1_000

  var isLandscape: Bool
  var entries: [Entry]

  /// The sections of a document. What leads up to a wide table stands on its page, and so does what
  /// would fill but a part of a page between two, in front of the first or behind the last.
  static func sections(of blocks: [Block]) -> [DocxSection] {
    let entries = blocks.map { block in
      if case .table(let table) = block {
        Entry(block: block, extent: TableExtent(table))
      } else {
        Entry(block: block, extent: nil)
      }
    }
    var lies = entries.map { $0.extent?.isWide ?? false }
    guard lies.contains(true) else { return [DocxSection(isLandscape: false, entries: entries)] }
    for table in lies.indices where entries[table].extent != nil && lies[table] {
      for index in entries.lead(of: table) { lies[index] = true }
    }
    var start = 0
    while start < entries.count {
      let end = lies[start...].firstIndex { $0 != lies[start] } ?? entries.count
      if !lies[start], entries[start..<end].reduce(0, { $0 + $1.block.size }) <= little {
        for index in start..<end { lies[index] = true }
      }
      start = end
    }
    var sections: [DocxSection] = []
    for (entry, isLandscape) in zip(entries, lies) {
      if sections.last?.isLandscape != isLandscape {
        sections.append(DocxSection(isLandscape: isLandscape, entries: []))
      }
      sections[sections.count - 1].entries.append(entry)
    }
    return sections
  }
}

extension [DocxSection.Entry] {
  /// The headings above a table and what stands between them and it, where that is short.
  fileprivate func lead(of table: Int) -> Range<Int> {
    var start = table
    var size = 0
    var first = table
    while start > 0, size <= 1_000 {
      start -= 1
      switch self[start].block {
      case .heading:
        first = start
      case .paragraph, .list:
        // Text above a heading belongs to what is before.
        guard first == table else { return first..<table }
        size += self[start].block.size
      case .quote, .code, .table, .fields, .rule, .chart: return first..<table
      }
    }
    return first..<table
  }
}

extension Block {
  /// About how much room it takes, in bytes of text.
  fileprivate var size: Int {
    switch self {
    case .paragraph(let inlines): 80 + inlines.plainText.utf8.count
    case .heading(_, let inlines): 120 + inlines.plainText.utf8.count
    case .list(let list): list.items.reduce(0) { $0 + $1.reduce(0) { $0 + $1.size } }
    case .quote(let blocks): blocks.reduce(0) { $0 + $1.size }
    case .code(let code): code.utf8.count * 2
    case .table(let table):
      table.rows.reduce(200) { $0 + $1.reduce(0) { $0 + $1.reduce(0) { $0 + $1.size } } }
    case .fields(let fields): fields.count * 80
    case .rule: 80
    case .chart: 0
    }
  }
}

extension DocxBody {
  /// Writes what Word is to know of a section.
  mutating func add(_ section: DocxSection.Properties) {
    let page = style.page
    bytes.markup("<w:sectPr>")
    // The others go on with what stands at the head and foot of the first.
    if section.isFirst { bytes.append(margins.references) }
    let isLandscape = section.isLandscape
    bytes.markup("<w:pgSz w:w=\"")
    bytes.number(isLandscape ? page.height : page.width)
    bytes.markup("\" w:h=\"")
    bytes.number(isLandscape ? page.width : page.height)
    if isLandscape { bytes.markup("\" w:orient=\"landscape") }
    bytes.markup("\"/><w:pgMar")
    bytes.measure(" w:top=\"", page.top)
    bytes.measure(" w:right=\"", page.right)
    bytes.measure(" w:bottom=\"", page.bottom)
    bytes.measure(" w:left=\"", page.left)
    bytes.measure(" w:header=\"", page.header)
    bytes.measure(" w:footer=\"", page.footer)
    bytes.measure(" w:gutter=\"", page.gutter)
    bytes.markup("/><w:cols w:space=\"708\"/>")
    if section.isFirst, style.house?.hasFirstPage ?? true { bytes.markup("<w:titlePg/>") }
    bytes.markup("</w:sectPr>")
  }
}

extension MarkupBytes {
  fileprivate mutating func measure(_ name: StaticString, _ value: Int) {
    markup(name)
    number(value)
    markup("\"")
  }
}
