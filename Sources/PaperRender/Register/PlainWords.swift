import PaperMarkup

extension [Block] {
  /// The text on one line, including the labels of lists, for cells of plain text.
  var onOneLine: String {
    if count == 1, case .paragraph(let line)? = first {
      if line.count == 1, case .text(let text)? = line.first { return text }
      return line.textWithNotes
    }
    return map(\.onOneLine).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Block {
  fileprivate var onOneLine: String {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.textWithNotes
    case .list(let list): list.onOneLine
    case .quote(let blocks), .aside(_, let blocks): blocks.onOneLine
    case .code(let code): code.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .table(let table):
      ([table.columns.map(\.textWithNotes)] + table.rows.map { $0.map(\.onOneLine) })
        .map { $0.joined(separator: ", ") }.joined(separator: "; ")
    case .fields(let fields):
      fields.map { "\($0.label.plainText): \($0.value.textWithNotes)" }.joined(separator: "; ")
    case .picture(let picture): picture.alternative
    case .rule, .chart, .contents, .notes: ""
    }
  }
}

extension List {
  /// Labels show where an item begins; items without labels are separated by a character.
  fileprivate var onOneLine: String {
    switch marker {
    case .bullet: items.map(\.onOneLine).filter { !$0.isEmpty }.joined(separator: "; ")
    case .numbered(let style, let start):
      items.enumerated().map { "\(style.label(start + $0)) \($1.onOneLine)" }
        .joined(separator: " ")
    }
  }
}
