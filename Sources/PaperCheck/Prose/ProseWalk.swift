import PaperMarkup

/// A line of prose as it is collected from a tree.
struct ProseLeaf {
  let role: ProseLine.Role
  var text = ""
  var links: [ProseLine.Link] = []
  var code: [Range<Int>] = []
  /// The destinations that stand behind the text of a link, by the offset at which it ends.
  var destinations: [(end: Int, destination: String)] = []
}

/// Collects the lines of blocks, in the order in which they stand.
struct ProseWalk {
  private(set) var leaves: [ProseLeaf] = []

  mutating func add(_ blocks: [Block], as role: ProseLine.Role) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines): add(inlines, as: role)
      case .heading(let level, let inlines): add(inlines, as: .heading(level: level))
      case .list(let list): for item in list.items { add(item, as: role == .cell ? .cell : .item) }
      case .quote(let blocks): add(blocks, as: .quote)
      case .table(let table):
        if !table.caption.isEmpty { add(table.caption, as: .header) }
        for column in table.columns { add(column, as: .header) }
        for cell in table.rows.joined() { add(cell, as: .cell) }
      case .fields(let fields):
        for field in fields {
          add(field.label, as: .header)
          add(field.value, as: .cell)
        }
      // What is shown as typed is no prose.
      case .code, .rule, .chart: break
      }
    }
  }

  private mutating func add(_ inlines: [Inline], as role: ProseLine.Role) {
    var leaf = ProseLeaf(role: role)
    for inline in inlines { leaf.add(inline) }
    leaves.append(leaf)
  }
}

extension ProseLeaf {
  fileprivate mutating func add(_ inline: Inline) {
    let start = text.utf8.count
    switch inline {
    case .text(let words), .badge(_, let words): text += words
    case .code(let words):
      text += words
      code.append(start..<text.utf8.count)
    case .softBreak, .lineBreak: text += " "
    case .emphasis(let content), .strong(let content): for inner in content { add(inner) }
    case .link(let destination, let content):
      for inner in content { add(inner) }
      let end = text.utf8.count
      links.append(ProseLine.Link(destination: destination, span: start..<end))
      destinations.append((end, destination))
    // What a note says is a passage of its own, since it stands elsewhere.
    case .note: break
    }
  }
}
