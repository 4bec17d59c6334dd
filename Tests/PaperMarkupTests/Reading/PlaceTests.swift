import PaperMarkup
import TestSupport
import Testing

@Suite struct `Every inline knows its place` {
  /// Without pictures, whose words are kept with other signs around them.
  private static let atoms = [
    "word", "a", "é", " ", "  ", "\n", "\n", "\n\n", "\n> ", "\n> > ", "\n- ", "\n  ", "\n    ",
    "\n1. ", "*", "**", "_", "`", "``", "\\", "\\*", "&amp;", "&copy;", "&#65;", "[x](y)",
    "[x](y\n\"z\")", "[a\nb](c)", "<http://x.y>", "\n# ", "\n===\n", "\t", "|", "\\|",
    "\n|-|-|\n| ", "\n[r]: s\n", "[r]", "[r]: s\n", "<b\nc>", "\\\n", "  \n", "[^1]", "\n\n[^1]: ",
    "`a\nb`", "}", "$",
  ]

  private func text(seed: Int) -> String {
    var random = SeededGenerator(seed: UInt64(seed))
    return (0...random.below(30)).map { _ in random.pick(Self.atoms) }.joined()
  }

  private func check(_ inlines: [Written<Never>.Inline], _ source: String, _ bytes: [UInt8]) {
    for inline in inlines {
      switch inline.content {
      // HTML and what only looks like a note are kept as they are typed, and are reported.
      case .text(let text) where text.contains("<") || text.contains("[^"): break
      case .text(let text):
        let typed = TypedText(text, typedFrom: inline.place.lowerBound, in: bytes)
        #expect(
          typed?.offsets.last == inline.place.upperBound,
          "\(text.debugDescription) at \(inline.place) of \(source.debugDescription)")
      case .emphasis(let content), .strong(let content), .link(_, let content):
        check(content, source, bytes)
      case .note(let content): check(content, source, bytes)
      case .code, .softBreak, .lineBreak, .reference: break
      }
    }
  }

  private func check(_ block: Written<Never>.Block, _ source: String, _ bytes: [UInt8]) {
    switch block {
    case .paragraph(let inlines), .heading(_, let inlines): check(inlines, source, bytes)
    case .list(let list): for block in list.items.joined() { check(block, source, bytes) }
    case .quote(let blocks): for block in blocks { check(block, source, bytes) }
    case .table(let table):
      for inlines in table.columns { check(inlines, source, bytes) }
      for block in table.rows.joined().joined() { check(block, source, bytes) }
    case .code, .picture, .rule: break
    }
  }

  @Test(arguments: 0..<8)
  func `and its text is typed there`(part: Int) {
    for seed in part * 1_000..<(part + 1) * 1_000 {
      let source = text(seed: seed)
      let bytes = Array(source.utf8)
      for placed in MarkdownReader.read(source).blocks { check(placed.block, source, bytes) }
    }
  }

  @Test(arguments: 0..<4)
  func `also in a line`(part: Int) {
    for seed in part * 1_000..<(part + 1) * 1_000 {
      let source = text(seed: seed)
      // Line ends are spaces there.
      let bytes = Array(source.replacing("\n", with: " ").utf8)
      check(MarkdownReader.readLine(source).inlines, source, bytes)
    }
  }

  @Test(arguments: 0..<4)
  func `also a reference, whatever is around it`(part: Int) {
    var random = SeededGenerator(seed: UInt64(900 + part))
    for _ in 0..<1_000 {
      let atoms = (0...random.below(12)).map { _ in random.pick(Self.atoms) }
      let source = atoms.joined(separator: random.pick(["", "${PI2.ytd}"])) + "${PI1.ytd}"
      let places = source.ranges(of: /\$\{PI\d\.ytd\}/).map { range in
        source.utf8.distance(
          from: source.startIndex, to: range.lowerBound)..<source.utf8.distance(
            from: source.startIndex, to: range.upperBound)
      }
      let document = MarkdownReader.read(
        source, references: places.enumerated().map { PlacedReference($0, at: $1) })
      var found = document.blocks.map(\.block).references() + document.misplaced.map(\.value)
      found += document.notes.map(\.content).flatMap { $0.references() }
      #expect(Set(found).count == places.count, "\(source.debugDescription)")
    }
  }

  /// Definitions of links are no inlines, and the parser does not count their lines.
  @Test func `also after very many definitions of links`() {
    let definitions = (0..<4_000).map { "[r\($0)]: /u \"t\($0)\"\n" }.joined()
    let source = definitions + (0..<4_000).map { "line \($0) *x* [r1]\n" }.joined()
    let bytes = Array(source.utf8)
    for placed in MarkdownReader.read(source).blocks { check(placed.block, source, bytes) }
  }
}
