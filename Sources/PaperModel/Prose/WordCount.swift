import PaperMarkup

extension [Prose.Block] {
  /// The number of words, in headings, lists and tables too. A figure that is asked for is a word; notes
  /// are not counted.
  package var wordCount: Int { reduce(0) { $0 + $1.wordCount } }
}

extension [Prose.Inline] {
  /// The number of words between spaces.
  package var wordCount: Int { plainText.split(whereSeparator: \.isWhitespace).count }
}

extension Prose.Block {
  fileprivate var wordCount: Int {
    switch self {
    case .paragraph(let line), .heading(_, let line): line.wordCount
    case .list(let list): list.items.reduce(0) { $0 + $1.wordCount }
    case .quote(let blocks): blocks.wordCount
    case .code(let text): text.split(whereSeparator: \.isWhitespace).count
    case .table(let table):
      table.caption.wordCount + table.columns.reduce(0) { $0 + $1.wordCount }
        + table.rows.joined().reduce(0) { $0 + $1.wordCount }
    case .picture(let picture): picture.caption.split(whereSeparator: \.isWhitespace).count
    case .rule: 0
    }
  }
}
