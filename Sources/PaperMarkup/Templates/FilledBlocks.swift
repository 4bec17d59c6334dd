/// Blocks of a template that are being filled.
///
/// Lists that meet where a section begins or ends are one list, as they would be in Markdown: so a
/// loop over an item makes one list and not many.
struct FilledBlocks {
  private struct Filled {
    var block: Block
    /// Whether it is written in the template, and not a value.
    let isOwn: Bool
  }

  private var filled: [Filled] = []
  private var isAtSection = false

  var blocks: [Block] { filled.map(\.block) }

  /// Adds a block that is written in the template.
  mutating func add(_ block: Block) { add(Filled(block: block, isOwn: true)) }

  /// Adds what a hole is filled with.
  mutating func add(values: [Block]) {
    for block in values { add(Filled(block: block, isOwn: false)) }
  }

  /// Adds the turns of a section.
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
