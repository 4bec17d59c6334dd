import PaperMarkup

/// Joins text that the end of a page parted: an item of a list, and a paragraph that begins with a small
/// letter.
enum PageBreaks {
  static func mended(_ blocks: [ForeignBlock], _ notes: inout [ImportNote]) -> [ForeignBlock] {
    var result: [ForeignBlock] = []
    for block in blocks {
      if case .paragraph(let line) = block.content, let last = result.last,
        line.plainText.first?.isLowercase == true, TypedNumber(line.plainText) == nil,
        case .list(var list) = last.content, let item = list.items.last,
        case .paragraph(let before)? = item.last, item.count == 1,
        let end = before.plainText.last, !".;:!?".contains(end)
      {
        list.items[list.items.count - 1] = [.paragraph(before + [.text(" ")] + line)]
        result[result.count - 1].content = .list(list)
        notes.append(
          ImportNote(
            place: block.place,
            text: "'\(line.plainText.beginning)' goes on with the item before it"))
      } else if case .list(let list) = block.content,
        case .list(var before)? = result.last?.content, before.marker == .bullet,
        list.marker == .bullet
      {
        // The list is no longer held elsewhere, so that its items are not copied.
        result[result.count - 1].content = .pageBreak
        before.items += list.items
        result[result.count - 1].content = .list(before)
      } else {
        result.append(block)
      }
    }
    return result
  }
}
