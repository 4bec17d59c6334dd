extension Inline {
  /// A copy of the inline with every text transformed, including code and the destinations of
  /// links.
  package func mappingText(_ transform: (String) -> String) -> Inline {
    switch self {
    case .text(let text): .text(transform(text))
    case .code(let code): .code(transform(code))
    case .badge(let tone, let word): .badge(tone, transform(word))
    case .day(let text, let iso): .day(transform(text), iso: iso)
    case .abbreviation(let text, let meaning): .abbreviation(transform(text), meaning: meaning)
    case .softBreak, .lineBreak: self
    case .emphasis(let content): .emphasis(content.mappingText(transform))
    case .strong(let content): .strong(content.mappingText(transform))
    case .link(let destination, let content):
      .link(destination: transform(destination), content.mappingText(transform))
    case .note(let content): .note(content.mappingText(transform))
    }
  }
}

extension [Inline] {
  /// A copy of the line with every text transformed.
  package func mappingText(_ transform: (String) -> String) -> [Inline] {
    map { $0.mappingText(transform) }
  }
}

extension [Block] {
  /// A copy of the blocks with every text transformed.
  package func mappingText(_ transform: (String) -> String) -> [Block] {
    map { block in
      switch block {
      case .paragraph(let inlines): .paragraph(inlines.mappingText(transform))
      case .heading(let level, let inlines):
        .heading(level: level, inlines.mappingText(transform))
      case .list(let list):
        .list(List(marker: list.marker, items: list.items.map { $0.mappingText(transform) }))
      case .quote(let blocks): .quote(blocks.mappingText(transform))
      case .code(let code): .code(transform(code))
      case .table(let table):
        .table(
          Table(
            caption: table.caption.mappingText(transform),
            columns: table.columns.map { $0.mappingText(transform) },
            rows: table.rows.map { row in row.map { $0.mappingText(transform) } },
            hasRowHeaders: table.hasRowHeaders))
      case .fields(let fields):
        .fields(
          fields.map {
            Field(
              label: $0.label.mappingText(transform), value: $0.value.mappingText(transform))
          })
      case .rule, .chart: block
      }
    }
  }
}
