import PaperMarkup
import TestSupport
import Testing

@Suite struct `A line without markup` {
  private static let pieces = [
    "Target", " ", "  ", "\t", "17/18", "1.", "- ", "# ", "> ", "+ ", "=", "---", "£1.2m", "(", ")",
    "'", "\"", ":", "é", "\u{A0}", "–", "🙂", "{", "}", "$", "@", "a.b@c.d", "http://x.y", "^", "%",
  ]

  @Test(arguments: 1...300)
  func `is its own text without the blanks around it`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = (0..<generator.below(8)).map { _ in generator.pick(Self.pieces) }.joined()
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let start = text.drop(while: isBlank)
    let kept = start.lastIndex { !isBlank($0) }.map { String(start[...$0]) } ?? ""
    #expect(printedLine(text) == (kept.isEmpty ? [] : [.text(kept)]))
    // A line that needs the parser, because of its last character, is read the same.
    let parsed = printedLine(kept + "~")
    #expect(parsed == [.text(kept + "~")])
  }

  /// With a second paragraph behind it a text needs the parser.
  @Test(arguments: 1...300)
  func `is a paragraph like any that the parser reads`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let first = generator.pick(["T", "a", "Z", "x.", "1", " ", "é"])
    let rest = (0..<generator.below(8)).map { _ in generator.pick(Self.pieces) }.joined()
    let text = first + rest + generator.pick(["", " ", "   ", "\n", " \n", "\n\n", "\t", "\\"])
    let alone = MarkdownReader.read(text)
    let parsed = MarkdownReader.read(text + "\n\n***\n")
    #expect(alone.blocks == Array(parsed.blocks.dropLast()))
    #expect(alone.unsupported == parsed.unsupported)
  }
}
