import PaperMarkup

/// Builds a list within lists of items that each state their level.
struct ListBuilder {
  private struct Item {
    let level: Int
    let marker: List.Marker
    var blocks: [Block]
  }

  private var items: [Item] = []
  private var place = ""

  var isEmpty: Bool { items.isEmpty }

  mutating func add(_ line: [Inline], level: Int, marker: List.Marker, place: String) {
    if items.isEmpty { self.place = place }
    items.append(Item(level: level, marker: marker, blocks: [.paragraph(line)]))
  }

  /// Adds a further block to the last item.
  mutating func goOn(_ block: Block) {
    guard !items.isEmpty else { return }
    items[items.count - 1].blocks.append(block)
  }

  /// The lists so far, after which the next begins. Items of different kinds at one level are lists of
  /// their own.
  mutating func finish() -> [ForeignBlock] {
    let lists = Self.lists(items[...])
    items = []
    return lists.map { ForeignBlock(content: .list($0), place: place) }
  }

  private static func lists(_ items: ArraySlice<Item>) -> [List] {
    // The level of the list is the least one, since some lists begin further in.
    let level = items.map(\.level).min() ?? 0
    var lists: [List] = []
    var index = items.startIndex
    while index < items.endIndex {
      let item = items[index]
      let next = items[(index + 1)...].firstIndex { $0.level <= level } ?? items.endIndex
      if item.level > level {
        lists += Self.lists(items[index..<next])
      } else {
        let below = Self.lists(items[(index + 1)..<next]).map(Block.list)
        if let last = lists.last, last.goesOn(item.marker) {
          lists[lists.count - 1].items.append(item.blocks + below)
        } else {
          lists.append(List(marker: item.marker, items: [item.blocks + below]))
        }
      }
      index = next
    }
    return lists
  }
}

extension List {
  /// Whether an item with a marker is the next of the list.
  fileprivate func goesOn(_ next: Marker) -> Bool {
    switch (marker, next) {
    case (.bullet, .bullet): true
    case (.numbered(let style, let start), .numbered(let other, let number)):
      style == other && number == start &+ items.count
    default: false
    }
  }
}
