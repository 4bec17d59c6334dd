import PaperMarkup
import PaperModel

/// The head of a foreign table: its labels, and the caption in rows above them.
struct TableHead {
  /// The words of a row above the labels that has only one cell with words.
  let caption: String
  /// A label for each column; empty for one without.
  let labels: [String]
  /// The first row below the head.
  let firstRow: Int

  /// The heads that a table may have: a row of labels, or two where a second one goes on under cells
  /// that occupy several columns. Rows above with one cell that has words are the caption.
  static func candidates(of table: ForeignTable) -> [TableHead] {
    var caption = [table.caption.textWithNotes.singleSpaced].filter { !$0.isEmpty }
    guard table.columnCount > 1 else { return [] }
    for row in table.rows.indices.prefix(4) {
      if let only = table.onlyText(ofRow: row) {
        let words = only.textWithNotes.singleSpaced
        if !caption.contains(words) { caption.append(words) }
        continue
      }
      let labels = table.content(ofRow: row).map { $0.textWithNotes.singleSpaced }
      guard labels.contains(where: { !$0.isEmpty }) else { continue }
      let stated = caption.joined(separator: " ")
      let single = TableHead(caption: stated, labels: labels, firstRow: row + 1)
      guard row + 1 < table.rows.count else { return [single] }
      var spread = labels
      for cell in table.rows[row] where cell.column < spread.count {
        for column in cell.column..<min(cell.column + cell.span, spread.count) {
          spread[column] = cell.text
        }
      }
      let second = table.content(ofRow: row + 1).map { $0.textWithNotes.singleSpaced }
      let both = zip(spread, second).map { pair in
        [pair.0, pair.1].filter { !$0.isEmpty }.joined(separator: " ")
      }
      return [single, TableHead(caption: stated, labels: both, firstRow: row + 2)]
    }
    return []
  }

  /// Whether a column without a label has words below it.
  func hasWordsWithoutLabel(in table: ForeignTable) -> Bool {
    let blank = labels.indices.filter { labels[$0].isEmpty }
    guard !blank.isEmpty else { return false }
    return table.rows.indices.dropFirst(firstRow).contains { row in
      let cells = table.content(ofRow: row)
      return blank.contains { !cells[$0].oneLine.isEmpty }
    }
  }
}

extension LineTemplate {
  /// The words of a label whatever it is filled with.
  var ownWords: String { fill(TemplateScope([:]), names: TemplateNames([:])).plainText }
}

extension [Block] {
  /// The words as one line: paragraphs and items after each other.
  var oneLine: [Inline] {
    var line: [Inline] = []
    for block in self {
      let words: [Inline]
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): words = inlines
      case .list(let list): words = list.items.map(\.oneLine).joined(by: .text(" "))
      case .quote(let blocks): words = blocks.oneLine
      default: words = [.text([block].textWithNotes)]
      }
      guard !words.isEmpty else { continue }
      if !line.isEmpty { line.append(.text(" ")) }
      line += words
    }
    return line.onOneLine
  }

  /// The lines of the words: paragraphs, items, and what line breaks part.
  var separateLines: [[Inline]] {
    flatMap { block -> [[Inline]] in
      switch block {
      case .paragraph(let line), .heading(_, let line): line.lines
      case .list(let list): list.items.flatMap(\.separateLines)
      case .quote(let blocks): blocks.separateLines
      default: [[.text([block].textWithNotes)]]
      }
    }
  }
}

extension [[Inline]] {
  func joined(by separator: Inline) -> [Inline] {
    var line: [Inline] = []
    for (index, piece) in enumerated() {
      if index > 0 { line.append(separator) }
      line += piece
    }
    return line
  }
}

extension [Inline] {
  /// The line without breaks.
  var onOneLine: [Inline] {
    map { inline -> Inline in
      switch inline {
      case .lineBreak, .softBreak: .text(" ")
      case .strong(let content): .strong(content.onOneLine)
      case .emphasis(let content): .emphasis(content.onOneLine)
      case .link(let destination, let content): .link(destination: destination, content.onOneLine)
      default: inline
      }
    }.tidied()
  }
}
