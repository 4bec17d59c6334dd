/// The blocks of a template while it is being filled.
///
/// Lists that meet at the start or end of a section are merged, as they would be in Markdown, so
/// that a loop over an item gives one list.
struct FilledBlocks {
  private struct Filled {
    var block: Block
    /// Whether the block is written in the template, as opposed to a value.
    let isOwn: Bool
  }

  private var filled: [Filled] = []
  private var isAtSection = false

  var blocks: [Block] { filled.map(\.block) }

  /// Adds a block that is written in the template.
  mutating func add(_ block: Block) { add(Filled(block: block, isOwn: true)) }

  /// Adds the value of a hole.
  mutating func add(values: [Block]) {
    for block in values { add(Filled(block: block, isOwn: false)) }
  }

  /// Adds the repetitions of a section.
  mutating func add(turns: [FilledBlocks]) {
    isAtSection = true
    for turn in turns {
      for next in turn.filled { add(next) }
      isAtSection = true
    }
  }

  private mutating func add(_ next: Filled) {
    defer { isAtSection = false }
    guard isAtSection, next.isOwn, let last = filled.last, last.isOwn,
      case .list(var list) = last.block, case .list(let more) = next.block,
      list.marker.isSameStyle(as: more.marker)
    else { return filled.append(next) }
    list.items += more.items
    filled[filled.count - 1].block = .list(list)
  }
}

extension List.Marker {
  fileprivate func isSameStyle(as other: List.Marker) -> Bool {
    switch (self, other) {
    case (.bullet, .bullet): true
    case (.numbered(let style, _), .numbered(let other, _)): style == other
    case (.bullet, .numbered), (.numbered, .bullet): false
    }
  }
}
