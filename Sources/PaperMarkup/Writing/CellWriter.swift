/// Writes the blocks of a cell on one line, with the HTML that GitHub supports in cells.
struct CellWriter {
  let notes: NoteNumbers

  func write(_ cell: Table.Cell) -> String {
    UnitEncoder(units(of: cell), context: .cell).encoded
  }

  /// The content of a cell; a single paragraph needs no tags.
  private func units(of blocks: [Block]) -> [InlineUnit] {
    if blocks.count == 1, case .paragraph(let inlines) = blocks[0] {
      return InlineWriter(notes: notes).units(of: inlines, in: .cell)
    }
    return blocks.flatMap(units)
  }

  private func units(of block: Block) -> [InlineUnit] {
    switch block {
    case .paragraph(let inlines): paragraph(inlines)
    case .heading(_, let inlines): paragraph([.strong(inlines)])
    case .list(let list): units(of: list)
    case .quote(let blocks): blocks.flatMap(units)
    case .aside(let label, let blocks): paragraph([.strong(label)]) + blocks.flatMap(units)
    case .code(let code): paragraph(lines(of: code))
    case .fields(let fields): fields.flatMap { paragraph($0.labelledValue) }
    // A cell cannot contain a table: its cells are written one after another.
    case .table(let table):
      paragraph([.strong(table.captionLine)]) + table.columns.flatMap(paragraph)
        + table.rows.flatMap { $0.flatMap { $0.flatMap(units) } }
    case .picture(let picture): paragraph([.text(picture.alternative)])
    case .rule, .chart, .contents, .notes: []
    }
  }

  private func paragraph(_ inlines: [Inline]) -> [InlineUnit] {
    let content = InlineWriter(notes: notes).units(of: inlines, in: .cell)
    return content.isEmpty ? [] : [.markup("<p>")] + content + [.markup("</p>")]
  }

  private func units(of list: List) -> [InlineUnit] {
    guard !list.items.isEmpty else { return [] }
    let (start, end) =
      switch (ListMarker(of: list, after: nil), list.marker) {
      case (.number, .numbered(_, start: 1)): ("<ol>", "</ol>")
      case (.number, .numbered(_, let first)): ("<ol start=\"\(first)\">", "</ol>")
      default: ("<ul>", "</ul>")
      }
    let items = list.labelledItems.flatMap { item in
      [.markup("<li>")] + units(of: item) + [.markup("</li>")]
    }
    return [.markup(start)] + items + [.markup(end)]
  }

  private func lines(of code: String) -> [Inline] {
    let lines = SourceLines(code).text.split(separator: "\n")
    return Array(lines.map { [Inline.code(String($0))] }.joined(separator: [.lineBreak]))
  }
}

/// Writes tables as Markdown, each row on one line.
struct TableWriter {
  /// The writer for the caption.
  let blocks: BlockWriter

  func lines(of table: Table) -> [String] {
    var lines: [String] = []
    let caption = blocks.lines(of: [.strong(table.captionLine)])
    guard !table.columns.isEmpty else { return caption }
    if !caption.isEmpty { lines = caption + [""] }
    lines.append(row(table.columns.map { InlineWriter(notes: blocks.notes).write($0, in: .cell) }))
    lines.append(row(table.columns.map { _ in "---" }))
    for cells in table.rows { lines.append(row(cells.map(CellWriter(notes: blocks.notes).write))) }
    return lines
  }

  private func row(_ cells: [String]) -> String {
    cells.reduce("|") { row, cell in row + (cell.isEmpty ? " |" : " \(cell) |") }
  }
}
