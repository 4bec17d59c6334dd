extension Written.Inline {
  /// A printed inline, with the references replaced by words.
  package func printed(_ words: (Reference) -> String) -> Inline {
    switch content {
    case .text(let text): .text(text)
    case .code(let code): .code(code)
    case .softBreak: .softBreak
    case .lineBreak: .lineBreak
    case .emphasis(let content): .emphasis(content.printed(words))
    case .strong(let content): .strong(content.printed(words))
    case .link(let destination, let content):
      .link(destination: destination, content.printed(words))
    case .note(let content): .note(content.printed(words))
    case .reference(let reference): .text(words(reference))
    }
  }
}

extension Written.Block {
  /// A printed block, with the references replaced by words.
  package func printed(_ words: (Reference) -> String) -> Block {
    switch self {
    case .paragraph(let inlines): .paragraph(inlines.printed(words))
    case .heading(let level, let inlines): .heading(level: level, inlines.printed(words))
    case .list(let list):
      .list(List(marker: list.marker, items: list.items.map { $0.map { $0.printed(words) } }))
    case .quote(let blocks): .quote(blocks.map { $0.printed(words) })
    case .code(let code): .code(code)
    case .table(let table):
      .table(
        Table(
          columns: table.columns.map { $0.printed(words) },
          rows: table.rows.map { row in row.map { cell in cell.map { $0.printed(words) } } }))
    case .rule: .rule
    }
  }
}

extension Array {
  /// A printed line, with the references replaced by words.
  package func printed<Reference>(_ words: (Reference) -> String) -> [Inline]
  where Element == Written<Reference>.Inline {
    var line: [Inline] = []
    line.reserveCapacity(count)
    for inline in self { line.appendMerging(inline.printed(words)) }
    return line
  }

  /// Printed blocks, with the references replaced by words.
  package func printed<Reference>(_ words: (Reference) -> String) -> [Block]
  where Element == Written<Reference>.Block {
    map { $0.printed(words) }
  }
}

extension [Written<Never>.Inline] {
  /// The printed line; it cannot contain references.
  package var printed: [Inline] { printed(Written<Never>.words) }
}

extension [Written<Never>.Block] {
  /// The printed blocks; they cannot contain references.
  package var printed: [Block] { printed(Written<Never>.words) }
}

extension Written<Never> {
  fileprivate static func words(_ reference: Never) -> String {}
}
