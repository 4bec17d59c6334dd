import PaperMarkup
import Testing

@Suite("In a line of Markdown only inline markup counts")
struct ReadLineTests {
  @Test(arguments: [
    "1. Endorse", "1) Endorse", "- Endorse", "+ Endorse", "# Endorse", "> Endorse", "---", "***x",
    "| a |", "[x]: y", "[x]: y \"z\"", "===", "~~~", "Endorse #",
  ])
  func `what begins a block elsewhere is text`(line: String) {
    #expect(MarkdownReader.readLine(line).inlines == [.text(line)])
  }

  @Test func `emphasis at the start is emphasis`() {
    #expect(MarkdownReader.readLine("_a_ b").inlines == [.emphasis([.text("a")]), .text(" b")])
    #expect(MarkdownReader.readLine("**a**").inlines == [.strong([.text("a")])])
    #expect(MarkdownReader.readLine("`a`").inlines == [.code("a")])
  }

  @Test func `space around it and line ends within it are no more than spaces`() {
    #expect(
      MarkdownReader.readLine("  a\n- b\r\n# *c\nd* \n").inlines == [
        .text("a - b # "), .emphasis([.text("c d")]),
      ])
    #expect(MarkdownReader.readLine(" ").inlines.isEmpty)
    #expect(MarkdownReader.readLine("").inlines.isEmpty)
  }

  @Test func `a block of HTML is HTML in a line, at its place`() {
    let line = MarkdownReader.readLine("  <div>é <b>\n<!-- x -->")
    #expect(line.inlines == [.text("<div>é <b> <!-- x -->")])
    #expect(line.unsupported.map(\.start) == [at(1, 3), at(1, 10), at(2, 1)])
    #expect(line.unsupported.map(\.end) == [at(1, 8), at(1, 13), at(2, 11)])
  }
}

func at(_ line: Int, _ column: Int) -> TextPosition { TextPosition(line: line, column: column) }
