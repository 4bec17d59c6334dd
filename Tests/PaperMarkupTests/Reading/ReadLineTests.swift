import PaperMarkup
import Testing

@Suite("In a line of Markdown only inline markup counts")
struct ReadLineTests {
  @Test(arguments: [
    "1. Endorse", "1) Endorse", "- Endorse", "+ Endorse", "# Endorse", "> Endorse", "---", "***x",
    "| a |", "[x]: y", "[x]: y \"z\"", "===", "~~~", "Endorse #",
  ])
  func `what begins a block elsewhere is text`(line: String) {
    #expect(printedLine(line) == [.text(line)])
  }

  @Test func `emphasis at the start is emphasis`() {
    #expect(printedLine("_a_ b") == [.emphasis([.text("a")]), .text(" b")])
    #expect(printedLine("**a**") == [.strong([.text("a")])])
    #expect(printedLine("`a`") == [.code("a")])
  }

  @Test func `space around it and line ends within it are no more than spaces`() {
    #expect(
      printedLine("  a\n- b\r\n# *c\nd* \n") == [
        .text("a - b # "), .emphasis([.text("c d")]),
      ])
    #expect(MarkdownReader.readLine(" ").inlines.isEmpty)
    #expect(MarkdownReader.readLine("").inlines.isEmpty)
  }

  @Test func `a block of HTML is HTML in a line, at its place`() {
    let text = "  <div>é <b>\n<!-- x -->"
    let line = MarkdownReader.readLine(text)
    #expect(line.inlines.printed == [.text("<div>é <b> <!-- x -->")])
    #expect(line.unsupported.map { $0.start(in: text) } == [at(1, 3), at(1, 10), at(2, 1)])
    #expect(line.unsupported.map { $0.end(in: text) } == [at(1, 8), at(1, 13), at(2, 11)])
  }
}

func at(_ line: Int, _ column: Int) -> TextPosition { TextPosition(line: line, column: column) }
