extension Written.Inline {
  /// Appends the references in it, including those in notes.
  fileprivate func addReferences(to references: inout [Reference]) {
    switch content {
    case .text, .code, .softBreak, .lineBreak: break
    case .emphasis(let content), .strong(let content), .link(_, let content), .note(let content):
      for inline in content { inline.addReferences(to: &references) }
    case .reference(let reference): references.append(reference)
    }
  }

  /// A copy of the inline with its references changed.
  package func mappingReferences(_ change: (Reference) -> Reference) -> Self {
    switch content {
    case .text, .code, .softBreak, .lineBreak: self
    case .emphasis(let content): Self(.emphasis(content.mappingReferences(change)), at: place)
    case .strong(let content): Self(.strong(content.mappingReferences(change)), at: place)
    case .link(let destination, let content):
      Self(.link(destination: destination, content.mappingReferences(change)), at: place)
    case .note(let content): Self(.note(content.mappingReferences(change)), at: place)
    case .reference(let reference): Self(.reference(change(reference)), at: place)
    }
  }
}

extension Written.Block {
  fileprivate func addReferences(to references: inout [Reference]) {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines):
      for inline in inlines { inline.addReferences(to: &references) }
    case .list(let list): for block in list.items.joined() { block.addReferences(to: &references) }
    case .quote(let blocks): for block in blocks { block.addReferences(to: &references) }
    case .table(let table):
      for inline in table.caption { inline.addReferences(to: &references) }
      for inline in table.columns.joined() { inline.addReferences(to: &references) }
      for block in table.rows.joined().joined() { block.addReferences(to: &references) }
    case .code, .picture, .rule: break
    }
  }

  /// A copy of the block with its references changed.
  package func mappingReferences(_ change: (Reference) -> Reference) -> Self {
    switch self {
    case .paragraph(let inlines): .paragraph(inlines.mappingReferences(change))
    case .heading(let level, let inlines):
      .heading(level: level, inlines.mappingReferences(change))
    case .list(let list):
      .list(
        Written.List(
          marker: list.marker,
          items: list.items.map { $0.map { $0.mappingReferences(change) } }))
    case .quote(let blocks): .quote(blocks.map { $0.mappingReferences(change) })
    case .table(let table):
      .table(
        Written.Table(
          caption: table.caption.mappingReferences(change), name: table.name,
          columns: table.columns.map { $0.mappingReferences(change) },
          rows: table.rows.map { $0.map { $0.map { $0.mappingReferences(change) } } }))
    case .code, .picture, .rule: self
    }
  }
}

extension Array {
  /// The references in a line, in order.
  package func references<Reference>() -> [Reference]
  where Element == Written<Reference>.Inline {
    var references: [Reference] = []
    for inline in self { inline.addReferences(to: &references) }
    return references
  }

  /// The references in blocks, in order.
  package func references<Reference>() -> [Reference] where Element == Written<Reference>.Block {
    var references: [Reference] = []
    for block in self { block.addReferences(to: &references) }
    return references
  }

  /// A copy of a line with its references changed.
  package func mappingReferences<Reference>(_ change: (Reference) -> Reference) -> Self
  where Element == Written<Reference>.Inline {
    map { $0.mappingReferences(change) }
  }

  /// A copy of blocks with their references changed.
  package func mappingReferences<Reference>(_ change: (Reference) -> Reference) -> Self
  where Element == Written<Reference>.Block {
    map { $0.mappingReferences(change) }
  }
}
