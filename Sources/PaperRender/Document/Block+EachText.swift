import PaperMarkup

extension [Block] {
  /// Calls `body` with the text of each line: of paragraphs, headings, captions, labels and cells.
  func forEachText(_ body: (String) -> Void) {
    for block in self {
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): body(inlines.plainText)
      case .list(let list): for item in list.items { item.forEachText(body) }
      case .quote(let blocks): blocks.forEachText(body)
      case .aside(let label, let blocks):
        body(label.plainText)
        blocks.forEachText(body)
      case .code(let code): body(code)
      case .fields(let fields):
        for field in fields { body(field.label.plainText + ": " + field.value.plainText) }
      case .table(let table):
        body(table.captionLine.plainText)
        for column in table.columns { body(column.plainText) }
        for row in table.rows { for cell in row { cell.forEachText(body) } }
      case .chart(let chart): body(chart.captionLine.plainText)
      case .contents(let contents): body(contents.label.plainText)
      case .notes(let notes): body(notes.label.plainText)
      case .picture(let picture):
        body(picture.alternative)
        body(picture.captionLine.plainText)
      case .rule: break
      }
    }
  }
}
