/// The names that a template may use, with the kind of each value.
package struct TemplateNames: Hashable, Sendable {
  package indirect enum Kind: Hashable, Sendable {
    /// Text without markup.
    case text
    /// A day: text, and a section about it with its parts as names.
    case day(TemplateNames)
    /// A line that may contain markup.
    case line
    /// Any number of blocks.
    case blocks
    /// A condition, only for sections.
    case flag
    /// Any number of objects with names of their own; a section is printed for each.
    case scope(TemplateNames)
    /// A table with a row for each object of a collection.
    case table(TableTemplate, rows: CollectionPath)

    /// The names within a section of that name, besides those around it; nil for none.
    package var inner: TemplateNames? {
      switch self {
      case .scope(let names), .day(let names): names
      case .text, .line, .blocks, .flag, .table: nil
      }
    }
  }

  package struct Entry: Hashable, Sendable {
    package let kind: Kind
    /// The meaning of the name, in a sentence for the authors of templates.
    package let documentation: String

    package init(_ kind: Kind, _ documentation: String) {
      self.kind = kind
      self.documentation = documentation
    }
  }

  package let entries: [String: Entry]
  /// The records whose facts the names are, the innermost first; empty for others.
  package let records: [String]

  package init(_ entries: [String: Entry], records: [String] = []) {
    self.entries = entries
    self.records = records
  }

  /// The names that each repetition of a section has besides: its number and whether it is the first
  /// or the last.
  package static let turn: [String: Entry] = [
    "n": Entry(.text, "The number of the repetition, from 1."),
    "first": Entry(.flag, "Whether it is the first repetition."),
    "last": Entry(.flag, "Whether it is the last repetition."),
  ]
}

/// The names that a template uses, each with the sections around it.
struct UsedNames {
  /// The paths: the outermost section first, the name itself last.
  private(set) var paths: Set<[String]> = []
  /// The paths whose values are printed.
  private(set) var printed: Set<[String]> = []
  /// The sections around each numbered heading, in the order of the template.
  private(set) var numberedHeadings: [[String]] = []
  /// The parts, also those within others.
  private(set) var parts: Set<String> = []
  private var sections: [String] = []

  mutating func visit(_ blocks: [TemplateBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines): visit(inlines)
      case .heading(_, let inlines):
        if inlines.contains(.number) { numberedHeadings.append(sections) }
        visit(inlines)
      case .hole(let tag): add(tag)
      case .list(_, let items): for item in items { visit(item) }
      case .quote(let blocks): visit(blocks)
      case .code, .rule: break
      case .table(let columns, let rows):
        for column in columns { visit(column) }
        for row in rows { for cell in row { visit(cell) } }
      case .section(let section): visit(section) { $0.visit($1) }
      case .part(let part):
        parts.insert(part.name)
        visit(part.blocks)
      }
    }
  }

  private mutating func add(_ tag: TemplateTag) {
    paths.insert(sections + [tag.name])
    printed.insert(sections + [tag.name])
  }

  mutating func visit(_ inlines: [TemplateInline]) {
    for inline in inlines {
      switch inline {
      case .text, .code, .softBreak, .lineBreak, .number: break
      case .emphasis(let content), .strong(let content): visit(content)
      case .link(let destination, let content):
        for case .hole(let tag) in destination { add(tag) }
        visit(content)
      case .hole(let tag): add(tag)
      case .section(let section): visit(section) { $0.visit($1) }
      }
    }
  }

  private mutating func visit<Content>(
    _ section: TemplateSection<Content>, content: (inout Self, [Content]) -> Void
  ) {
    sections.append(section.tag.name)
    paths.insert(sections)
    content(&self, section.content)
    sections.removeLast()
  }
}
