extension Written.Inline {
  /// A printed inline, with the references replaced by inlines.
  func printed(as inline: (Reference) -> Inline) -> Inline {
    switch content {
    case .text(let text): .text(text)
    case .code(let code): .code(code)
    case .softBreak: .softBreak
    case .lineBreak: .lineBreak
    case .emphasis(let content): .emphasis(content.printed(as: inline))
    case .strong(let content): .strong(content.printed(as: inline))
    case .link(let destination, let content):
      // What a reference prints may be a link, and a link cannot hold another.
      .link(destination: destination, content.printed { [inline($0)].plainText })
    case .note(let content): .note(content.printed(as: inline))
    case .reference(let reference): inline(reference)
    }
  }
}

extension Written.Block {
  /// A printed block, with the references replaced by inlines.
  func printed(as inline: (Reference) -> Inline) -> Block {
    switch self {
    case .paragraph(let inlines): .paragraph(inlines.printed(as: inline))
    case .heading(let level, let inlines): .heading(level: level, inlines.printed(as: inline))
    case .list(let list):
      .list(List(marker: list.marker, items: list.items.map { $0.map { $0.printed(as: inline) } }))
    case .quote(let blocks): .quote(blocks.map { $0.printed(as: inline) })
    case .code(let code): .code(code)
    case .table(let table):
      .table(
        Table(
          columns: table.columns.map { $0.printed(as: inline) },
          rows: table.rows.map { row in row.map { cell in cell.map { $0.printed(as: inline) } } }))
    case .picture(let picture): picture.printed
    case .rule: .rule
    }
  }

  /// A printed block, with the references replaced by words.
  package func printed(_ words: (Reference) -> String) -> Block {
    printed(as: { .text(words($0)) })
  }
}

extension Array {
  /// A printed line, with the references replaced by inlines.
  package func printed<Reference>(as inline: (Reference) -> Inline) -> [Inline]
  where Element == Written<Reference>.Inline {
    var line: [Inline] = []
    line.reserveCapacity(count)
    for part in self { line.appendMerging(part.printed(as: inline)) }
    return line
  }

  /// Printed blocks, with the references replaced by inlines.
  package func printed<Reference>(as inline: (Reference) -> Inline) -> [Block]
  where Element == Written<Reference>.Block {
    map { $0.printed(as: inline) }
  }

  /// A printed line, with the references replaced by words.
  package func printed<Reference>(_ words: (Reference) -> String) -> [Inline]
  where Element == Written<Reference>.Inline {
    printed(as: { .text(words($0)) })
  }

  /// Printed blocks, with the references replaced by words.
  package func printed<Reference>(_ words: (Reference) -> String) -> [Block]
  where Element == Written<Reference>.Block {
    printed(as: { .text(words($0)) })
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
