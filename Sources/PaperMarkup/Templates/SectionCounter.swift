/// Counts the sections and paragraphs of one document.
struct SectionCounter {
  private let numbers: SectionNumbers
  /// The last number at each heading level. Paragraphs below a section count one level down,
  /// together with its subsections.
  private var counts: [Int: Int] = [:]
  /// The numbered sections around the current place, the innermost last, as `3` and `3.1`.
  private var path: [(level: Int, number: String)] = []
  private var paragraphs = 0

  init(_ numbers: SectionNumbers) { self.numbers = numbers }

  /// The number of the section around; nil outside numbered sections.
  var section: String? { path.last?.number }

  /// Begins a numbered section and returns its number as printed; nil if sections are not numbered.
  mutating func enterNumbered(level: Int) -> String? {
    enterUnnumbered(level: level)
    guard let style = numbers.sections ?? path.last.map({ _ in .plain }) else { return nil }
    let count = next(at: level)
    let number = path.last.map { "\($0.number).\(count)" }
    let label = number ?? style.label(count)
    path.append((level, number ?? style.scheme.sign(for: count)))
    return label
  }

  /// Whether the place is within a section of a number, at a level above the given one.
  func isWithin(_ number: String, above level: Int = .max) -> Bool {
    path.contains { $0.number == number && $0.level < level }
  }

  /// Begins a section whose number is stated.
  mutating func enter(level: Int, stated number: String) {
    enterUnnumbered(level: level)
    counts[level + 1] = nil
    path.append((level, number))
  }

  /// Begins an unnumbered section, which ends all sections of its level and below.
  mutating func enterUnnumbered(level: Int) {
    path.removeAll { $0.level >= level }
    for deeper in counts.keys where deeper > level { counts[deeper] = nil }
  }

  /// Numbers the headings, paragraphs and lists of the blocks that fill a hole.
  mutating func number(_ blocks: [Block]) -> [Block] {
    let isLettered = !numbers.subparagraphs.isEmpty
    var numbered: [Block] = []
    for block in isLettered ? LetteredParagraphs.lists(in: blocks) : blocks {
      switch block {
      case .heading(let level, let inlines):
        numbered.append(.heading(level: level, label(headingAt: level) + inlines))
      case .paragraph(let inlines) where !inlines.tidied().isEmpty:
        numbered.append(.paragraph((paragraphLabel().map { [.text($0 + " ")] } ?? []) + inlines))
      case .list(let list) where isLettered:
        numbered.append(.list(relabelled(list, depth: 0)))
      default: numbered.append(block)
      }
    }
    return numbered
  }

  private mutating func label(headingAt level: Int) -> [Inline] {
    let above = path.last { $0.level < level }
    guard numbers.subsections, above?.level == level - 1 else {
      enterUnnumbered(level: level)
      return []
    }
    return enterNumbered(level: level).map { [.text($0 + " ")] } ?? []
  }

  /// The number of the next paragraph; nil if it has none.
  mutating func paragraphLabel() -> String? {
    guard let style = numbers.paragraphs else { return nil }
    guard style.followsParent else {
      paragraphs += 1
      return style.label(paragraphs)
    }
    guard let section = path.last else { return nil }
    return style.within(section.number).label(next(at: section.level + 1))
  }

  private func relabelled(_ list: List, depth: Int) -> List {
    var marker = list.marker
    if case .numbered(_, let start) = marker {
      let style = numbers.subparagraphs[min(depth, numbers.subparagraphs.count - 1)]
      marker = .numbered(style.within(section), start: start)
    }
    return List(
      marker: marker,
      items: list.items.map { item in
        item.map { block in
          guard case .list(let inner) = block else { return block }
          return .list(relabelled(inner, depth: depth + 1))
        }
      })
  }

  private mutating func next(at level: Int) -> Int {
    let count = counts[level, default: 0] + 1
    counts[level] = count
    return count
  }
}

extension NumberingStyle {
  /// Digits without anything around them.
  fileprivate static let plain = NumberingStyle(scheme: .decimal)
}
