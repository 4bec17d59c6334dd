import PaperMarkup
import Testing

@Suite("An author's Markdown becomes blocks")
struct MarkdownReaderTests {
  private func blocks(_ text: String) -> [Block] { printedBlocks(text) }

  @Test func `a line has emphasis, links, code and breaks`() {
    #expect(
      blocks("*a* **b** [c](d \"title\") `e`\nf\\\ng & &amp; \\*h <mailto:i@j.uk>") == [
        .paragraph([
          .emphasis([.text("a")]), .text(" "), .strong([.text("b")]), .text(" "),
          .link(destination: "d", [.text("c")]), .text(" "), .code("e"), .softBreak, .text("f"),
          .lineBreak, .text("g & & *h "),
          .link(destination: "mailto:i@j.uk", [.text("mailto:i@j.uk")]),
        ])
      ])
  }

  @Test func `lists keep their marker and first number`() {
    let paren = NumberingStyle(scheme: .decimal, suffix: ")")
    let dot = NumberingStyle(scheme: .decimal, suffix: ".")
    #expect(
      blocks("- a\n- b\n\n3) c\n\n1. d\n   - e\n") == [
        .list(List(marker: .bullet, items: [[text("a")], [text("b")]])),
        .list(List(marker: .numbered(paren, start: 3), items: [[text("c")]])),
        .list(
          List(
            marker: .numbered(dot, start: 1),
            items: [[text("d"), .list(List(marker: .bullet, items: [[text("e")]]))]])),
      ])
  }

  @Test func `headings, quotes, code and rules are blocks`() {
    #expect(
      blocks("# a\n\nb\n===\n\n> c\n>\n> d\n\n``` swift\ne\n\n```\n\n***\n") == [
        .heading(level: 1, [.text("a")]), .heading(level: 1, [.text("b")]),
        .quote([text("c"), text("d")]), .code("e\n\n"), .rule,
      ])
  }

  @Test func `a table has a paragraph or nothing in each cell`() {
    #expect(
      blocks("| a | *b* |\n|---|:-:|\n| c\\|d | |\n| e |\n") == [
        .table(
          Table(
            columns: [[.text("a")], [.emphasis([.text("b")])]],
            rows: [[[text("c|d")], []], [[text("e")], []]]))
      ])
  }

  @Test func `blocks have their lines, without blank ones after them`() {
    let text = """
      one
      two

      - a

      - b


      <div>
      x
      </div>

      para
      | a |
      |---|
      | b |

      ```
      code
      ```
      """
    let placed = MarkdownReader.read(text).blocks
    #expect(
      placed.map(\.lines) == [1...2, 4...6, 9...11, 13...13, 14...16, 18...20])
  }

  @Test func `line ends of Windows and of old Macs make no difference`() {
    let text = "a\nb\n\n- c\n\n```\nd\n```\n"
    #expect(
      blocks(
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
        == blocks(text))
    #expect(
      blocks(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r"))
        == blocks(text))
  }

  @Test func `a remark of the author's is left out without a word`() {
    let document = MarkdownReader.read("a\n\n<!-- remember\n\nthis -->\n<!-- and that -->\n\nb\n")
    #expect(document.blocks.map(\.block).printed == [text("a"), text("b")])
    #expect(document.unsupported.isEmpty)
  }

  @Test func `HTML is kept as text, and an image as what stands for it`() {
    let document = MarkdownReader.read(
      "5<sup>th</sup> ![the *old* map](m.png)\n\n<div>\nx\n\ny</div>\n")
    #expect(
      document.blocks.map(\.block).printed == [
        .paragraph([.text("5<sup>th</sup> the old map")]),
        .paragraph([.text("<div>"), .softBreak, .text("x")]),
        .paragraph([.text("y</div>")]),
      ])
  }

  @Test func `an unclosed remark hides nothing without being reported`() {
    let document = MarkdownReader.read("<!-- a\n\nb\n")
    #expect(document.blocks.count == 2)
    #expect(document.unsupported.map(\.kind) == [.html])
  }

  @Test func `nothing makes nothing`() {
    #expect(MarkdownReader.read("").blocks.isEmpty)
    #expect(MarkdownReader.read(" \n\t\n").blocks.isEmpty)
  }
}

func text(_ text: String) -> Block { .paragraph([.text(text)]) }
