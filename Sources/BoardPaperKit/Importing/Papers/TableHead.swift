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

  /// The heads that a table may have, the likeliest first.
  static func candidates(of table: ForeignTable) -> [TableHead] {
    var candidates: [TableHead] = []
    var caption = table.caption.plainText.singleSpaced
    for row in table.rows.indices.prefix(4) {
      if let only = table.onlyText(ofRow: row), table.columnCount > 1 {
        caption = only.textWithNotes.singleSpaced
        continue
      }
      let labels = table.content(ofRow: row).map { $0.textWithNotes.singleSpaced }
      candidates.append(TableHead(caption: caption, labels: labels, firstRow: row + 1))
      // A second row of the head goes on under cells that occupy several columns.
      let below = row + 1
      if below < table.rows.count,
        table.rows[row].contains(where: { $0.span > 1 || $0.text.isEmpty })
      {
        var spread = labels
        for cell in table.rows[row] {
          for column in cell.column..<min(cell.column + cell.span, spread.count) {
            spread[column] = cell.text
          }
        }
        let second = table.content(ofRow: below).map { $0.textWithNotes.singleSpaced }
        let both = zip(spread, second).map {
          [$0, $1].filter { !$0.isEmpty }.joined(separator: " ")
        }
        candidates.append(TableHead(caption: caption, labels: both, firstRow: row + 2))
      }
    }
    return candidates
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
