import PaperMarkup
import TestSupport
import Testing

@Suite("Hostile Markdown neither crashes nor hangs")
struct HostileMarkdownTests {
  @Test func `nesting beyond the limit is reported, not read`() {
    let text = "a\n\n" + String(repeating: ">", count: 10_000) + " x"
    let document = MarkdownReader.read(text)
    #expect(document.unsupported.map(\.kind) == [.tooDeep])
    #expect(document.unsupported.first?.start(in: text) == at(3, 1))
    #expect(document.blocks.count == 2)
  }

  @Test func `nesting that people use is read`() {
    let markdown = String(repeating: "> ", count: 40) + "x"
    #expect(MarkdownReader.read(markdown).unsupported.isEmpty)
  }

  @Test(arguments: [
    "[", "![", "*a **a ", "- ", "1. ", "`", "<", "<b", "<!--", "](", "[a](", "![a](b \"", "\\",
    "&", "|", "a\n|-|\n", "![<b>", "_a __a ", "{{", "{{a ", "{{#a}}", "{{#a}}x{{/a}}", "<b>`",
    "\u{0}", "\r", "[x]: y\n",
    "> - ", "<a <b>", "![a][", "~~~\n",
  ])
  func `one piece ten thousand times`(piece: String) {
    let text = String(repeating: piece, count: 10_000)
    let document = MarkdownReader.read(text + "<i>")
    _ = MarkdownWriter.write(document.blocks.map(\.block).printed)
    _ = MarkdownReader.readLine(text + "<i>")
    _ = try? Template(text)
    _ = try? LineTemplate(text)
    _ = try? Template(text + "}}")
  }

  @Test func `emphasis closed as deeply as it is opened`() {
    let text =
      String(repeating: "*a **b ", count: 10_000) + String(repeating: "b** a* ", count: 10_000)
    #expect(MarkdownReader.read(text).unsupported.map(\.kind) == [.tooDeep])
    #expect(MarkdownReader.readLine(text).unsupported.map(\.kind) == [.tooDeep])
  }

  @Test func `a remark of many lines within a line is one`() {
    let text = "a <!--" + String(repeating: "x\n", count: 20_000) + "--> <b>"
    let found = MarkdownReader.read(text).unsupported
    #expect(found.map { $0.start(in: text) } == [at(1, 3), at(20_001, 5)])
  }

  @Test func `deep lists are written in time that grows with their size`() {
    let markdown = (0..<45).map { String(repeating: "  ", count: $0) + "- a" }.joined(
      separator: "\n")
    let blocks = printedBlocks(markdown)
    #expect(MarkdownWriter.write(blocks) == markdown + "\n")
  }

  @Test(arguments: 0..<4)
  func `random text is read, and what is written of it reads the same`(part: Int) {
    let atoms = [
      "a", " ", "\n", "\n\n", "- ", "1. ", "> ", "# ", "    ", "\t", "*", "**", "_", "`", "```\n",
      "[x](y)", "[", "]", "(", ")", "|", "\n|-|-|\n", "\\", "&#42;", "~", "===\n", "---\n", "+ ",
      "\u{A0}", "é", "😀", "\u{FEFF}", "\r\n", "2) ",
    ]
    var random = SeededGenerator(seed: UInt64(100 + part))
    for _ in 0..<2_000 {
      let text = (0...random.below(30)).map { _ in random.pick(atoms) }.joined()
      let written = MarkdownWriter.write(printedBlocks(text))
      let again = MarkdownWriter.write(printedBlocks(written))
      #expect(again == written, "\(text.debugDescription)")
    }
  }
}
