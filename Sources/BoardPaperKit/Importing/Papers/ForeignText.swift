import PaperMarkup

/// A document of another program as blocks, before anything of it is understood.
struct ForeignText: Sendable {
  var blocks: [ForeignBlock] = []
  /// What could not be taken over, with its place.
  var notes: [ImportNote] = []
}

/// A block of a document of another program, with its place.
struct ForeignBlock: Sendable {
  enum Content: Sendable {
    /// A heading that its style declares; level 0 is the title of a document.
    case heading(level: Int, [Inline])
    case paragraph([Inline])
    case list(List)
    case table(ForeignTable)
    /// A quotation, code or a rule, which stays as it is.
    case other(Block)
    /// Words that no reader sees, such as a comment.
    case remark(String)
    case pageBreak
  }

  var content: Content
  /// Such as `paragraph 12`.
  let place: String

  /// The text without markup.
  var text: String {
    switch content {
    case .heading(_, let line), .paragraph(let line): line.plainText
    case .list(let list): list.items.map(\.textWithNotes).joined(separator: " ")
    case .table(let table): table.rows.joined().map(\.text).joined(separator: " ")
    case .other(let block): [block].textWithNotes
    case .remark(let text): text
    case .pageBreak: ""
    }
  }
}

/// A table as it is laid out, with cells that occupy several columns or rows.
struct ForeignTable: Sendable {
  struct Cell: Sendable {
    /// The first of its columns, from 0.
    let column: Int
    let span: Int
    /// Whether it belongs to the cell above it.
    let isContinued: Bool
    var blocks: [Block]

    var text: String { blocks.textWithNotes.singleSpaced }
  }

  let caption: [Inline]
  private(set) var rows: [[Cell]]
  /// How many rows at its top are declared to be headers.
  let headerCount: Int
  /// The number of columns; what is in further ones is in the last.
  let columnCount: Int

  /// No table that people read has more columns.
  static let mostColumns = 512

  init(caption: [Inline] = [], rows: [[Cell]], headerCount: Int = 0) {
    self.caption = caption
    self.rows = rows
    self.headerCount = headerCount
    columnCount = min(rows.joined().map { $0.column + $0.span }.max() ?? 0, Self.mostColumns)
  }

  /// Adds rows that have as many columns.
  mutating func add(_ further: some Sequence<[Cell]>) { rows += further }

  /// The content of each column of a row; a cell that occupies several has its text in the first.
  func content(ofRow row: Int) -> [[Block]] {
    var content = [[Block]](repeating: [], count: columnCount)
    for cell in rows[row] where columnCount > 0 {
      content[min(cell.column, columnCount - 1)] += cell.blocks
    }
    return content
  }

  /// The words of the only cell of a row that has any; nil where several have.
  func onlyText(ofRow row: Int) -> [Block]? {
    let full = rows[row].filter { !$0.text.isEmpty }
    return full.count == 1 ? full[0].blocks : nil
  }
}

/// Something that an officer should know about an import, with its place in the document.
struct ImportNote: Hashable, Sendable {
  let place: String
  let text: String
}

extension String {
  /// The words before the first comma, and those after it.
  var partsAtComma: (first: String, rest: String) {
    guard let comma = firstIndex(of: ",") else { return (trimmingWhiteSpace, "") }
    return (
      String(self[..<comma]).trimmingWhiteSpace,
      String(self[index(after: comma)...]).trimmingWhiteSpace
    )
  }

  /// The words after the first colon; nil where there is none.
  var afterColon: String? {
    firstIndex(of: ":").map { String(self[index(after: $0)...]).trimmingWhiteSpace }
  }

  /// The first words, for messages.
  var beginning: String {
    let text = singleSpaced
    return text.count > 50 ? text.prefix(49).trimmingWhiteSpace + "…" : text
  }
}

extension Substring {
  fileprivate var trimmingWhiteSpace: String { String(self).trimmingWhiteSpace }
}

extension ForeignBlock {
  /// Whether it is words that no reader sees.
  var isRemark: Bool { if case .remark = content { true } else { false } }

  /// The block as it can be in a cell or an item: a table there is its cells, one after another.
  var inCell: [Block] {
    switch content {
    case .heading(_, let line): [.paragraph([.strong(line)])]
    case .paragraph(let line): [.paragraph(line)]
    case .list(let list): [.list(list)]
    case .table(let table):
      (table.caption.isEmpty ? [] : [.paragraph([.strong(table.caption)])])
        + table.rows.joined().flatMap(\.blocks)
    case .other(let block): [block]
    case .remark, .pageBreak: []
    }
  }
}

extension [ForeignBlock] {
  /// The blocks as they can be in a cell or an item. Words that no reader sees cannot be there, and are
  /// told.
  func inCell(telling notes: inout [ImportNote], at place: String) -> [Block] {
    for case .remark(let text) in map(\.content) {
      notes.append(ImportNote(place: place, text: text))
    }
    return flatMap(\.inCell)
  }
}
