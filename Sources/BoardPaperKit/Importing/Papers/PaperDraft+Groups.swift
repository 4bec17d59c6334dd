import PaperMarkup

/// The groups of an appendix: the tables of one priority, with the heading and the text before them.
extension PaperDraft.Appendix {
  /// Adds what a table holds. The heading and the text before it become those of its group.
  mutating func add(_ table: PaperDraft.Group) {
    var table = table
    // A caption may be a paragraph before the table.
    if case .paragraph(let line)? = blocks.last?.content {
      let text = line.plainText.singleSpaced
      if HeadingFinder.isCaption(text), let stated = text.afterColon {
        if table.longTitle.isEmpty { table.longTitle = stated }
        if table.longTitle == stated { blocks.removeLast() }
      }
    }
    let heading = blocks.lastIndex { block in
      if case .heading = block.content { true } else { false }
    }
    let isNew = heading != nil || groups.isEmpty
    let known = groups.lastIndex { !table.key.isEmpty && $0.key == table.key }
    if let known {
      merge(table, into: known)
    } else if isNew {
      let from = heading ?? 0
      let text = blocks[from...].dropFirst(heading == nil ? 0 : 1)
      table.title = heading.map { blocks[$0].text.singleSpaced } ?? table.longTitle
      if table.title.isEmpty { table.title = title }
      table.introduction = text.flatMap(\.inCell)
      // A comment has no place in a plan or among indicators.
      let remarks = text.filter(\.isRemark)
      blocks.removeSubrange(from...)
      blocks += remarks
      groups.append(table)
    } else if table.longTitle.isEmpty {
      merge(table, into: groups.count - 1)
    } else {
      table.title = table.longTitle
      groups.append(table)
    }
  }

  private mutating func merge(_ table: PaperDraft.Group, into index: Int) {
    groups[index].aims += table.aims
    groups[index].indicators += table.indicators
    groups[index].labels.merge(table.labels) { first, _ in first }
    if groups[index].longTitle.isEmpty {
      groups[index].longTitle = table.longTitle
    }
  }
}
