/// Gives what an author named the mark by which texts refer to it; nil in a text to which none can.
package typealias CaptionMarks = (CaptionName) -> CaptionMark?

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
      .link(destination: destination, content.printed(as: { inline($0).withoutLink }))
    case .note(let content): .note(content.printed(as: inline))
    case .reference(let reference): inline(reference)
    }
  }
}

extension Inline {
  /// What is in the words of a link in the place of this: text, or a reference that does not lead.
  fileprivate var withoutLink: Inline {
    if case .reference(let reference) = self {
      .reference(CaptionReference(reference.target, label: reference.label, leads: false))
    } else {
      .text([self].plainText)
    }
  }
}

extension Written.Block {
  /// A printed block, with the references replaced by inlines.
  func printed(as inline: (Reference) -> Inline, marks: CaptionMarks) -> Block {
    switch self {
    case .paragraph(let inlines): .paragraph(inlines.printed(as: inline))
    case .heading(let level, let inlines): .heading(level: level, inlines.printed(as: inline))
    case .list(let list):
      .list(
        List(
          marker: list.marker,
          items: list.items.map { $0.map { $0.printed(as: inline, marks: marks) } }))
    case .quote(let blocks): .quote(blocks.map { $0.printed(as: inline, marks: marks) })
    case .code(let code): .code(code)
    case .table(let table):
      .table(
        Table(
          caption: table.caption.printed(as: inline),
          mark: table.name.flatMap { marks(CaptionName(.table, $0)) },
          columns: table.columns.map { $0.printed(as: inline) },
          rows: table.rows.map { row in
            row.map { cell in cell.map { $0.printed(as: inline, marks: marks) } }
          }))
    case .picture(let picture): picture.printed(marks)
    case .rule: .rule
    }
  }

  /// A printed block, with the references replaced by words.
  package func printed(_ words: (Reference) -> String) -> Block {
    printed(as: { .text(words($0)) }, marks: { _ in nil })
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
  /// - Parameter marks: gives what has a name its mark.
  package func printed<Reference>(
    as inline: (Reference) -> Inline, marks: CaptionMarks = { _ in nil }
  ) -> [Block]
  where Element == Written<Reference>.Block {
    map { $0.printed(as: inline, marks: marks) }
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
