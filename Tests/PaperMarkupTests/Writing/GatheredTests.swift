import PaperMarkup
import Testing

@Suite struct `What a document gathers` {
  private static func heading(_ level: Int, _ text: String) -> Block {
    .heading(level: level, [.text(text)])
  }

  private static func note(_ text: String, _ source: String) -> Block {
    .paragraph([.text(text), .note([.text(source)])])
  }

  private static let contents = Block.contents(Contents(label: [.text("Contents")]))
  private static let notes = Block.notes(GatheredNotes(label: [.text("Sources")]))

  @Test
  func `lists headings of the second and third level with the anchors that GitHub gives them`() {
    let blocks = [
      Self.heading(1, "Title"), Self.contents, Self.heading(2, "1. A & B — c_d"),
      Self.heading(3, "Focus"), Self.heading(4, "Focus"), Self.heading(2, "Two"),
      Self.heading(3, "Focus"), Self.heading(2, "Ŵyr"),
    ].gathered
    #expect(
      MarkdownWriter.write(blocks).hasPrefix(
        """
        # Title

        **Contents**

        - [1. A & B — c_d](#1-a--b--c_d)
          - [Focus](#focus)
        - [Two](#two)
          - [Focus](#focus-2)
        - [Ŵyr](<#ŵyr>)

        ## 1. A & B
        """), "\(MarkdownWriter.write(blocks))")
  }

  @Test func `leaves out the third level where there are many headings`() {
    let many = (1...41).map { Self.heading($0 == 1 ? 2 : 3, "H\($0)") }
    let text = MarkdownWriter.write(([Self.contents] + many).gathered)
    #expect(text.hasPrefix("**Contents**\n\n- [H1](#h1)\n\n## H1\n"), "\(text.prefix(200))")
  }

  @Test func `has notes after the block that uses them, and the rest at the end`() {
    let text = MarkdownWriter.write(
      [
        Self.note("a", "A"), Self.note("b", "B"), Self.notes, Self.note("again", "A"), Self.notes,
        Self.note("c", "C"),
      ].gathered)
    #expect(
      text == """
        a[^1]

        b[^2]

        [^1]: A

        [^2]: B

        again[^1]

        c[^3]

        [^3]: C

        """)
  }

  @Test func `is empty in a document without headings and notes`() {
    #expect(MarkdownWriter.write([Self.notes].gathered) == "")
    #expect(NoteNumbers([Self.note("a", "A"), Self.notes].gathered).rest.isEmpty)
    #expect(NoteNumbers([Self.note("a", "A")]).rest == 0..<1)
  }
}
