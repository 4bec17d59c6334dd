import PaperMarkup

/// A part of a document on portrait pages, or on landscape pages for wide tables.
struct PageSection {
  struct Entry {
    let block: Block
    /// The measured widths of a table; nil for other blocks.
    let extent: TableExtent?
    /// Whether it stays on the page of the next block.
    let keepsNext: Bool
  }

  /// A part with less text than this, in bytes, gets no page of its own between wide tables.
  private static let little = 1_000

  var isLandscape: Bool
  var entries: [Entry]

  /// The sections of a document. The headings and text that introduce a wide table share its page,
  /// and so does text that would fill only part of a page before, between or after wide tables.
  /// - Parameter isWide: whether a table needs a page on its side.
  static func sections(
    of blocks: [Block], isWide: (TableExtent) -> Bool = { $0.isWide }
  ) -> [PageSection] {
    let entries = zip(blocks, blocks.keepingWithNext).map { block, keepsNext in
      if case .table(let table) = block {
        Entry(block: block, extent: TableExtent(table), keepsNext: keepsNext)
      } else {
        Entry(block: block, extent: nil, keepsNext: keepsNext)
      }
    }
    var lies = entries.map { $0.extent.map(isWide) ?? false }
    guard lies.contains(true) else { return [PageSection(isLandscape: false, entries: entries)] }
    for table in lies.indices where entries[table].extent != nil && lies[table] {
      for index in entries.lead(of: table) { lies[index] = true }
      if table + 1 < entries.count, entries[table + 1].block.isRemark { lies[table + 1] = true }
    }
    var start = 0
    while start < entries.count {
      let end = lies[start...].firstIndex { $0 != lies[start] } ?? entries.count
      if !lies[start], entries[start..<end].reduce(0, { $0 + $1.block.size }) <= little {
        for index in start..<end { lies[index] = true }
      }
      start = end
    }
    var sections: [PageSection] = []
    for (entry, isLandscape) in zip(entries, lies) {
      if sections.last?.isLandscape != isLandscape {
        sections.append(PageSection(isLandscape: isLandscape, entries: []))
      }
      sections[sections.count - 1].entries.append(entry)
    }
    return sections
  }
}

extension [PageSection.Entry] {
  /// The indices of the headings above a table and of the text between them, where that is short.
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
        // Text above the heading belongs to the previous part.
        guard first == table else { return first..<table }
        size += self[start].block.size
      case .quote, .code, .table, .fields, .aside, .rule, .chart, .picture, .contents, .notes:
        return first..<table
      }
    }
    return first..<table
  }
}

extension Block {
  /// The most text of a remark, in bytes.
  private static var sizeOfRemark: Int { 400 }

  /// Whether it is a paragraph so short that, after a table, it is a remark on that, such as what its
  /// codes mean.
  var isRemark: Bool {
    guard case .paragraph = self else { return false }
    return size <= Self.sizeOfRemark
  }

  /// The approximate size of the block, in bytes of text.
  fileprivate var size: Int {
    switch self {
    case .paragraph(let inlines): 80 + inlines.plainText.utf8.count
    case .heading(_, let inlines): 120 + inlines.plainText.utf8.count
    case .list(let list): list.items.reduce(0) { $0 + $1.reduce(0) { $0 + $1.size } }
    case .quote(let blocks), .aside(_, let blocks): blocks.reduce(0) { $0 + $1.size }
    case .code(let code): code.utf8.count * 2
    case .table(let table):
      table.rows.reduce(200) { $0 + $1.reduce(0) { $0 + $1.reduce(0) { $0 + $1.size } } }
    case .fields(let fields): fields.count * 80
    case .contents(let contents): contents.headings.count * 80
    case .rule: 80
    case .picture: 1_500
    case .chart: 400
    case .notes: 0
    }
  }
}
