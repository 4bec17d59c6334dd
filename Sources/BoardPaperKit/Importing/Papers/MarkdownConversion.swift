import PaperMarkup

/// Turns Markdown of other programs into blocks, with the HTML that is common in it.
struct MarkdownConversion {
  private var paragraphs = 0
  private var tables = 0

  static func text(of markdown: String) -> ForeignText {
    var conversion = MarkdownConversion()
    let blocks = MarkdownReader.read(markdown).blocks.map(\.block).printed
      .mappingText { $0.replacing("\u{E000}", with: "\u{FFFD}") }
    return ForeignText(blocks: blocks.flatMap { conversion.blocks(of: $0) })
  }

  private mutating func blocks(of block: Block) -> [ForeignBlock] {
    switch block {
    case .heading(let level, let line):
      paragraphs += 1
      return [make(.heading(level: level, line.withoutStrong))]
    case .paragraph(let line):
      paragraphs += 1
      return line.withHTMLResolved.map { block in
        switch block {
        case .paragraph(let line): make(.paragraph(line))
        case .list(let list): make(.list(list))
        default: make(.other(block))
        }
      }
    case .list(let list):
      paragraphs += 1
      return [make(.list(Self.resolved(list)))]
    case .table(let table):
      tables += 1
      return [ForeignBlock(content: .table(Self.table(table)), place: "table \(tables)")]
    default:
      paragraphs += 1
      return [make(.other(block))]
    }
  }

  private func make(_ content: ForeignBlock.Content) -> ForeignBlock {
    ForeignBlock(content: content, place: "paragraph \(paragraphs)")
  }

  private static func resolved(_ list: List) -> List {
    List(
      marker: list.marker,
      items: list.items.map { item in
        item.flatMap { block -> [Block] in
          switch block {
          case .paragraph(let line): line.withHTMLResolved
          case .list(let list): [.list(resolved(list))]
          default: [block]
          }
        }
      })
  }

  private static func table(_ table: Table) -> ForeignTable {
    func cells(_ contents: [[Block]]) -> [ForeignTable.Cell] {
      contents.enumerated().map {
        ForeignTable.Cell(column: $0, span: 1, isContinued: false, blocks: $1)
      }
    }
    let head = cells(table.columns.map { $0.withHTMLResolved })
    let rows = table.rows.map { row in
      cells(
        row.map { cell in
          cell.flatMap { block -> [Block] in
            if case .paragraph(let line) = block { line.withHTMLResolved } else { [block] }
          }
        })
    }
    return ForeignTable(caption: [], rows: [head] + rows, headerCount: 1)
  }
}

extension [Inline] {
  /// The blocks that HTML in the text makes of it; a paragraph where there is none.
  fileprivate var withHTMLResolved: [Block] {
    guard plainText.contains("<") else { return isEmpty ? [] : [.paragraph(self)] }
    return HTMLConversion.blocks(of: map(\.html).joined())
  }
}

extension Inline {
  /// The inline as HTML. Tags that were typed are in its text.
  fileprivate var html: String {
    switch self {
    case .text(let text), .badge(_, let text), .day(let text, _), .abbreviation(let text, _):
      text.replacing("&", with: "&amp;")
    case .code(let text): text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    case .softBreak: " "
    case .lineBreak: "<br>"
    case .emphasis(let content): "<em>\(content.map(\.html).joined())</em>"
    case .strong(let content): "<strong>\(content.map(\.html).joined())</strong>"
    case .link(let destination, let content):
      "<a href=\"\(destination.replacing("&", with: "&amp;").replacing("\"", with: "&quot;"))\">"
        + "\(content.map(\.html).joined())</a>"
    case .note(let content): " (\(content.map(\.html).joined()))"
    case .reference(let reference): reference.text.replacing("&", with: "&amp;")
    }
  }
}
