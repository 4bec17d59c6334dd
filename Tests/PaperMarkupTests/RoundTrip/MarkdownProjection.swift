import PaperMarkup

/// What Markdown can say of a tree: what reading it back has to give.
struct MarkdownProjection: Equatable {
  private(set) var blocks: [Block] = []
  /// The tags in the cells of tables, in their order: they read back as text that is reported.
  private(set) var tags: [String] = []

  init(blocks: [Block], tags: [String]) {
    self.blocks = blocks
    self.tags = tags
  }

  init(of tree: [Block]) { blocks = project(tree) }

  private mutating func project(_ tree: [Block]) -> [Block] { tree.flatMap { project($0) } }

  private mutating func project(_ block: Block) -> [Block] {
    switch block {
    case .paragraph, .heading, .code, .rule: return [block]
    case .chart, .picture, .aside, .contents, .notes: return []
    case .quote(let blocks): return [.quote(project(blocks))]
    case .list(let list):
      let items = list.textItems.map { project($0) }
      return [.list(List(marker: list.isNative ? list.marker : .bullet, items: items))]
    case .fields(let fields):
      return fields.map { field in
        let label = [Inline.strong(merged(field.label + [.text(":")]))]
        return .paragraph(merged(field.value.isEmpty ? label : label + [.text(" ")] + field.value))
      }
    case .table(let table):
      let columns = table.columns.map { inCell($0) }
      let rows = table.rows.map { row in
        row.map { cell in
          let inlines = flat(cell)
          return inlines.isEmpty ? [] : [Block.paragraph(inlines)]
        }
      }
      let caption = table.caption.isEmpty ? [] : [Block.paragraph([.strong(table.caption)])]
      return caption + [.table(Table(columns: columns, rows: rows))]
    }
  }

  // MARK: Cells

  private mutating func flat(_ cell: [Block]) -> [Inline] {
    if cell.count == 1, case .paragraph(let inlines) = cell[0] { return inCell(inlines) }
    var flat: [Inline] = []
    for block in cell {
      switch block {
      case .paragraph(let inlines):
        flat += [tag("<p>")] + inCell(inlines) + [tag("</p>")]
      case .list(let list):
        let name = list.isNative && list.marker != .bullet ? "ol" : "ul"
        var start = ""
        if name == "ol", case .numbered(_, let first) = list.marker, first != 1 {
          start = " start=\"\(first)\""
        }
        flat.append(tag("<\(name)\(start)>"))
        for item in list.textItems {
          flat += [tag("<li>")] + self.flat(item) + [tag("</li>")]
        }
        flat.append(tag("</\(name)>"))
      default: break
      }
    }
    return merged(flat)
  }

  private mutating func inCell(_ inlines: [Inline]) -> [Inline] {
    merged(
      inlines.map { inline in
        switch inline {
        case .text, .code, .note: inline
        case .badge(_, let word), .day(let word, _), .abbreviation(let word, _): .text(word)
        case .reference(let reference): .text(reference.text)
        case .softBreak: .text(" ")
        case .lineBreak: tag("<br>")
        case .emphasis(let content): .emphasis(inCell(content))
        case .strong(let content): .strong(inCell(content))
        case .link(let destination, let content):
          .link(destination: destination, inCell(content))
        }
      })
  }

  private mutating func tag(_ tag: String) -> Inline {
    tags.append(tag)
    return .text(tag)
  }
}

private func merged(_ inlines: [Inline]) -> [Inline] {
  inlines.reduce(into: []) { $0.appendMerging($1) }
}

extension List {
  /// Whether Markdown has these numbers.
  fileprivate var isNative: Bool {
    guard case .numbered(let style, let start) = marker else { return true }
    return style.scheme == .decimal && style.prefix == "" && style.suffix != "" && start >= 0
      && start + items.count <= 999_999_999
  }

  /// The items, with numbers that Markdown does not have as text.
  fileprivate var textItems: [[Block]] {
    guard !isNative, case .numbered(let style, let start) = marker else { return items }
    return items.enumerated().map { offset, item in
      let label = style.label(start + offset)
      guard case .paragraph(let inlines)? = item.first else {
        return [.paragraph([.text(label)])] + item
      }
      return [.paragraph(merged([.text(label + " ")] + inlines))] + item.dropFirst()
    }
  }
}
