/// Writes tables as Markdown, each row on one line.
struct TableWriter {
  /// The writer for the caption.
  let blocks: BlockWriter

  func lines(of table: Table) -> [String] {
    var lines: [String] = []
    let caption = blocks.lines(of: [.strong(table.caption)])
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
