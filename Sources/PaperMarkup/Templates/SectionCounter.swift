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

  /// Begins a numbered section and returns its number as printed; nil if sections are not numbered.
  mutating func enterNumbered(level: Int) -> String? {
    enterUnnumbered(level: level)
    guard let style = numbers.sections else { return nil }
    let count = next(at: level)
    let number = path.last.map { "\($0.number).\(count)" }
    let label = number ?? style.label(count)
    path.append((level, number ?? style.scheme.sign(for: count)))
    return label
  }

  /// Begins an unnumbered section, which ends all sections of its level and below.
  mutating func enterUnnumbered(level: Int) {
    path.removeAll { $0.level >= level }
    for deeper in counts.keys where deeper > level { counts[deeper] = nil }
  }

  /// Numbers the headings and paragraphs of the blocks that fill a hole.
  mutating func number(_ blocks: [Block]) -> [Block] {
    var numbered: [Block] = []
    for block in blocks {
      switch block {
      case .heading(let level, let inlines):
        numbered.append(.heading(level: level, label(headingAt: level) + inlines))
      case .paragraph(let inlines) where !inlines.tidied().isEmpty:
        numbered.append(.paragraph(labelOfParagraph() + inlines))
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

  private mutating func labelOfParagraph() -> [Inline] {
    switch numbers.paragraphs {
    case .none: return []
    case .bySection:
      guard let section = path.last else { return [] }
      return [.text("\(section.number).\(next(at: section.level + 1)) ")]
    case .throughout:
      paragraphs += 1
      return [.text("\(paragraphs) ")]
    }
  }

  private mutating func next(at level: Int) -> Int {
    let count = counts[level, default: 0] + 1
    counts[level] = count
    return count
  }
}
