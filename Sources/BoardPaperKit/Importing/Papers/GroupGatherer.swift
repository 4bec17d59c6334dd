import PaperMarkup

/// Puts the tables of an appendix into groups: those of one priority, with the heading and the text
/// before them.
struct GroupGatherer {
  private(set) var appendix: PaperDraft.Appendix

  init(_ appendix: PaperDraft.Appendix) { self.appendix = appendix }

  /// Adds what a table holds. The heading and the text before it become those of its group.
  mutating func add(_ table: PaperDraft.Group) {
    var table = table
    // A caption may be a paragraph before the table.
    if case .paragraph(let line)? = appendix.blocks.last?.content {
      let text = line.plainText.singleSpaced
      if HeadingFinder.isCaption(text), let colon = text.firstIndex(of: ":") {
        let stated = String(text[text.index(after: colon)...]).trimmingWhiteSpace
        if table.longTitle.isEmpty { table.longTitle = stated }
        if table.longTitle == stated { appendix.blocks.removeLast() }
      }
    }
    let heading = appendix.blocks.lastIndex { block in
      if case .heading = block.content { true } else { false }
    }
    let isNew = heading != nil || appendix.groups.isEmpty
    let known = appendix.groups.lastIndex { !table.key.isEmpty && $0.key == table.key }
    if let known {
      merge(table, into: known)
    } else if isNew {
      let from = heading ?? 0
      let text = appendix.blocks[from...].dropFirst(heading == nil ? 0 : 1)
      table.title = heading.map { appendix.blocks[$0].text.singleSpaced } ?? table.longTitle
      if table.title.isEmpty { table.title = appendix.title }
      table.introduction = text.flatMap(\.introduction)
      appendix.blocks.removeSubrange(from...)
      appendix.groups.append(table)
    } else if table.longTitle.isEmpty {
      merge(table, into: appendix.groups.count - 1)
    } else {
      table.title = table.longTitle
      appendix.groups.append(table)
    }
  }

  private mutating func merge(_ table: PaperDraft.Group, into index: Int) {
    appendix.groups[index].aims += table.aims
    appendix.groups[index].indicators += table.indicators
    appendix.groups[index].labels.merge(table.labels) { first, _ in first }
    if appendix.groups[index].longTitle.isEmpty {
      appendix.groups[index].longTitle = table.longTitle
    }
  }
}

extension ForeignBlock {
  /// The block as part of the text before a group's tables.
  fileprivate var introduction: [Block] {
    switch content {
    case .heading(_, let line): [.paragraph([.strong(line)])]
    case .paragraph(let line): [.paragraph(line)]
    case .list(let list): [.list(list)]
    case .table(let table): table.rows.joined().flatMap(\.blocks)
    case .other(let block): [block]
    case .remark, .pageBreak: []
    }
  }
}
