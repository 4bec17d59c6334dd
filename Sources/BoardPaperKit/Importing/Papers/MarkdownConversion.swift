import PaperMarkup

/// Turns Markdown of other programs into blocks, with the HTML that is common in it.
struct MarkdownConversion {
  private var paragraphs = 0
  private var tables = 0
  private var notes: [ImportNote] = []

  static func text(of markdown: String) -> ForeignText {
    var conversion = MarkdownConversion()
    let document = MarkdownReader.read(markdown)
    var remarks = document.remarks[...]
    var foreign: [ForeignBlock] = []
    for placed in document.blocks {
      while let remark = remarks.first, remark.line < placed.lines.lowerBound {
        foreign += conversion.blocks(of: remark)
        remarks.removeFirst()
      }
      let blocks = [placed.block].printed
        .mappingText { $0.replacing("\u{E000}", with: "\u{FFFD}") }
      foreign += blocks.flatMap { conversion.blocks(of: $0) }
    }
    foreign += remarks.flatMap { conversion.blocks(of: $0) }
    return ForeignText(blocks: foreign, notes: conversion.notes)
  }

  private func blocks(of remark: PlacedRemark) -> [ForeignBlock] {
    HTMLConversion.text(of: remark.html).blocks.map { make($0.content) }
  }

  private mutating func blocks(of block: Block) -> [ForeignBlock] {
    switch block {
    case .heading(let level, let line):
      paragraphs += 1
      return [make(.heading(level: level, line.withoutStrong))]
    case .paragraph(let line):
      paragraphs += 1
      return resolved(line, at: "paragraph \(paragraphs)").map { block in
        switch block {
        case .paragraph(let line): make(.paragraph(line))
        case .list(let list): make(.list(list))
        default: make(.other(block))
        }
      }
    case .list(let list):
      paragraphs += 1
      return [make(.list(resolved(list)))]
    case .table(let table):
      tables += 1
      let place = "table \(tables)"
      return [ForeignBlock(content: .table(self.table(table, at: place)), place: place)]
    default:
      paragraphs += 1
      return [make(.other(block))]
    }
  }

  private func make(_ content: ForeignBlock.Content) -> ForeignBlock {
    ForeignBlock(content: content, place: "paragraph \(paragraphs)")
  }

  private mutating func resolved(_ list: List) -> List {
    var items: [[Block]] = []
    for item in list.items {
      var blocks: [Block] = []
      for block in item {
        switch block {
        case .paragraph(let line): blocks += resolved(line, at: "paragraph \(paragraphs)")
        case .list(let list): blocks.append(.list(resolved(list)))
        default: blocks.append(block)
        }
      }
      items.append(blocks)
    }
    return List(marker: list.marker, items: items)
  }

  /// The blocks that HTML in a line makes of it; a paragraph where there is none.
  private mutating func resolved(_ line: [Inline], at place: String) -> [Block] {
    guard line.plainText.contains("<") else { return line.isEmpty ? [] : [.paragraph(line)] }
    let (blocks, leftOut) = HTMLConversion.blocks(of: line.map(\.html).joined())
    notes += leftOut.map { ImportNote(place: place, text: $0) }
    return blocks
  }

  private mutating func table(_ table: Table, at place: String) -> ForeignTable {
    func cells(_ contents: [[Block]]) -> [ForeignTable.Cell] {
      contents.enumerated().map {
        ForeignTable.Cell(column: $0, span: 1, isContinued: false, blocks: $1)
      }
    }
    let head = cells(table.columns.map { resolved($0, at: place) })
    let rows = table.rows.map { row in
      cells(
        row.map { cell in
          cell.flatMap { block -> [Block] in
            if case .paragraph(let line) = block { resolved(line, at: place) } else { [block] }
          }
        })
    }
    return ForeignTable(caption: [], rows: [head] + rows, headerCount: 1)
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
