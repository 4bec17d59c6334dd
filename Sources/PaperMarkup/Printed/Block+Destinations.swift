extension [Block] {
  /// A copy of the blocks in which links lead elsewhere.
  package func linking(_ transform: (String) -> String) -> [Block] {
    map { block in
      switch block {
      case .paragraph(let line): .paragraph(line.linking(transform))
      case .heading(let level, let line): .heading(level: level, line.linking(transform))
      case .list(let list):
        .list(List(marker: list.marker, items: list.items.map { $0.linking(transform) }))
      case .quote(let blocks): .quote(blocks.linking(transform))
      case .aside(let label, let blocks):
        .aside(label: label.linking(transform), blocks.linking(transform))
      case .table(let table):
        .table(
          Table(
            caption: table.caption.linking(transform),
            columns: table.columns.map { $0.linking(transform) },
            rows: table.rows.map { row in row.map { $0.linking(transform) } },
            hasRowHeaders: table.hasRowHeaders))
      case .fields(let fields):
        .fields(
          fields.map {
            Field(label: $0.label.linking(transform), value: $0.value.linking(transform))
          })
      case .picture(let picture):
        .picture(
          Picture(
            alternative: picture.alternative, caption: picture.caption.linking(transform),
            image: picture.image))
      case .code, .rule, .chart, .contents, .notes: block
      }
    }
  }
}

extension [Inline] {
  /// A copy of the line in which links lead elsewhere.
  fileprivate func linking(_ transform: (String) -> String) -> [Inline] {
    map { inline in
      switch inline {
      case .link(let destination, let content):
        .link(destination: transform(destination), content.linking(transform))
      case .emphasis(let content): .emphasis(content.linking(transform))
      case .strong(let content): .strong(content.linking(transform))
      case .note(let content): .note(content.linking(transform))
      case .text, .code, .badge, .day, .abbreviation, .softBreak, .lineBreak: inline
      }
    }
  }
}
