package import PaperMarkup

/// Generates random normalised trees of blocks, from pieces of text that have a meaning in
/// Markdown.
package struct TreeGenerator {
  private var random: SeededGenerator

  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  package mutating func tree() -> [Block] { blocks(depth: 0) }

  private static let atoms = [
    "a", "b", "word", " ", "  ", "1", "1.", "12)", "1. ", "2) ", "-", "- ", "+", "+ ", "* ", " * ",
    "*", "**", "_", "__", "`", "``", "#", "# ", "## ", ">", "|", "\\", "\\|", "[x]", "[x]: y", "](",
    "[^1]", "[^", "[^1]: z",
    "][", "[", "]", "!", "![", "<b>", "<br>", "<p>", "<!--", "-->", "<", "< ", "&amp;", "&",
    "&#32;",
    "&#x20", ";", "~", "~~", "~~~", "===", "=", "---", ":-", ":-:", "-|-", "é", "“", "”", "’", "–",
    "😀", "\u{A0}", "http://x.y", "<http://x.y>", "a@b.c", "www.x.y", ".", ",", ":", "{{x}}", "$",
    "\t", "(", ")", "\"", "'", "^", "\u{2028}", "\u{200B}", "\u{301}", "\u{C}", "\u{FEFF}", "£",
    "€", "中", "i)", "a_b", "C:\\x",
  ]

  private mutating func text() -> String {
    (0...random.below(4)).map { _ in random.pick(Self.atoms) }.joined()
  }

  // MARK: Inlines

  private enum Kind { case emphasis, strong, link, note }

  private mutating func inlines(
    depth: Int = 0, inside kinds: Set<Kind> = [], breaks: Bool = true
  ) -> [Inline] {
    var inlines: [Inline] = []
    for _ in 0...random.below(4) {
      switch random.below(13) {
      case 0 where depth < 3 && !kinds.contains(.emphasis):
        inlines.append(
          .emphasis(
            self.inlines(depth: depth + 1, inside: kinds.union([.emphasis]), breaks: breaks)))
      case 1 where depth < 3 && !kinds.contains(.strong):
        inlines.append(
          .strong(self.inlines(depth: depth + 1, inside: kinds.union([.strong]), breaks: breaks)))
      case 2 where !kinds.contains(.link):
        let content = self.inlines(depth: depth + 1, inside: kinds.union([.link]), breaks: breaks)
        inlines.append(.link(destination: text(), content))
      case 6 where !kinds.contains(.link) && !kinds.contains(.note):
        inlines.append(.note(self.inlines(depth: depth + 1, inside: [.note])))
      case 3:
        // The parser takes `]:` in the code of a link for the end of a reference label.
        let code = text()
        inlines.appendMerging(.code(kinds.contains(.link) ? code.replacing("]:", with: "x") : code))
      case 4, 5:
        guard breaks, let last = inlines.last, last != .softBreak, last != .lineBreak else { break }
        inlines.append(random.below(2) == 0 ? .softBreak : .lineBreak)
      default: inlines.appendMerging(.text(text()))
      }
    }
    while inlines.last == .softBreak || inlines.last == .lineBreak { inlines.removeLast() }
    return inlines.isEmpty ? [.text("x")] : inlines
  }

  // MARK: Blocks

  private mutating func blocks(depth: Int) -> [Block] {
    (0...random.below(3)).map { _ in block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    switch random.below(11) {
    // Headings that authors write have no notes.
    case 0: .heading(level: 1 + random.below(6), inlines(inside: [.note], breaks: false))
    case 1 where depth < 3: .quote(blocks(depth: depth + 1))
    case 2 where depth < 3, 3 where depth < 3: .list(list(depth: depth))
    case 4: .rule
    case 5: .code(code())
    case 6: .table(table())
    case 7: .fields((0...random.below(3)).map { _ in field() })
    default: .paragraph(inlines())
    }
  }

  private mutating func list(depth: Int) -> List {
    let items = (0...random.below(3)).map { _ in
      random.below(2) == 0 ? [.paragraph(inlines())] : blocks(depth: depth + 1)
    }
    return List(marker: marker(), items: items)
  }

  private mutating func marker() -> List.Marker {
    guard random.below(2) == 0 else { return .bullet }
    let schemes: [NumberingStyle.Scheme] = [
      .decimal, .decimal, .decimal, .lowerLetter, .upperLetter, .lowerRoman, .upperRoman,
    ]
    let style = NumberingStyle(
      scheme: random.pick(schemes), prefix: random.pick(["", "", "", "("]),
      suffix: random.pick([".", ".", ")", ")", ""]))
    return .numbered(style, start: random.pick([1, 1, 1, 0, 2, 9, 99, 999_999_998, -1]))
  }

  private mutating func code() -> String {
    (0..<random.below(4)).map { _ in text() + "\n" }.joined()
  }

  private mutating func field() -> Field {
    Field(
      label: inlines(inside: [.strong], breaks: false),
      value: random.below(3) == 0 ? [] : inlines())
  }

  // MARK: Tables

  private mutating func table() -> Table {
    let width = 1 + random.below(3)
    return Table(
      caption: random.below(3) == 0 ? inlines(inside: [.strong]) : [],
      columns: (0..<width).map { _ in random.below(5) == 0 ? [] : inlines() },
      rows: (0..<random.below(4)).map { _ in (0..<width).map { _ in cell(depth: 0) } },
      hasRowHeaders: random.below(2) == 0)
  }

  private mutating func cell(depth: Int) -> [Block] {
    switch random.below(6) {
    case 0: []
    case 1 where depth < 2:
      [
        .list(
          List(marker: marker(), items: (0...random.below(3)).map { _ in cell(depth: depth + 1) }))
      ]
    case 2: [.paragraph(inlines()), .paragraph(inlines())]
    case 3 where depth < 2:
      [.paragraph(inlines()), .list(List(marker: marker(), items: [cell(depth: depth + 1)]))]
    default: [.paragraph(inlines())]
    }
  }
}
