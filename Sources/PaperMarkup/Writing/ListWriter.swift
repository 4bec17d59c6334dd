/// Writes lists as Markdown.
struct ListWriter {
  /// The writer for the blocks of items.
  let blocks: BlockWriter

  func lines(of list: List, marker: ListMarker) -> [String] {
    let items = list.labelledItems
    let isTight = Self.isTight(items)
    var number = 0
    if case .numbered(_, let start) = list.marker, case .number = marker { number = start }
    var lines: [String] = []
    for item in items {
      if !isTight, !lines.isEmpty { lines.append("") }
      lines += self.lines(of: item, sign: marker.sign(of: number), marker: marker, isTight: isTight)
      number += 1
    }
    return lines
  }

  private func lines(
    of item: [Block], sign: String, marker: ListMarker, isTight: Bool
  ) -> [String] {
    let inner =
      isTight
      ? item.flatMap { blocks.lines(of: [$0]) }
      : blocks.lines(of: item, around: marker)
    guard let first = inner.first else { return [sign] }
    let indent = String(repeating: " ", count: sign.utf8.count + 1)
    return [sign + " " + first] + inner.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
  }

  /// Whether items can be written without blank lines between them.
  private static func isTight(_ items: [[Block]]) -> Bool {
    items.allSatisfy { item in
      switch item.count {
      case 0: true
      case 1: item[0].isParagraph
      case 2: item[0].isParagraph && canFollowAtOnce(item[1])
      default: false
      }
    }
  }

  /// Whether a block is a tight list that is recognised after a paragraph without a blank line.
  private static func canFollowAtOnce(_ block: Block) -> Bool {
    guard case .list(let list) = block else { return false }
    let items = list.labelledItems
    guard let first = items.first, !first.isEmpty, isTight(items) else { return false }
    switch (ListMarker(of: list, after: nil), list.marker) {
    case (.number, .numbered(_, let start)): return start == 1
    default: return true
    }
  }
}

extension Block {
  fileprivate var isParagraph: Bool {
    if case .paragraph(let inlines) = self { !inlines.tidied().isEmpty } else { false }
  }
}
