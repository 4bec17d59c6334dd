import PaperMarkup
import Testing

@Suite("Tidying a line keeps its words")
struct InlineTidyTests {
  @Test func `neighbouring texts become one and empty ones go`() {
    let line: [Inline] = [.text("a"), .text(""), .emphasis([.text("")]), .text("b"), .strong([])]
    #expect(line.tidied() == [.text("ab")])
  }

  @Test func `emphasis in its own kind and links in links are unwrapped`() {
    let line: [Inline] = [
      .strong([
        .text("a"), .emphasis([.strong([.text("b")]), .text("c")]), .strong([.text("d")]),
      ]),
      .link(destination: "x", [.link(destination: "y", [.text("e")])]),
    ]
    #expect(
      line.tidied() == [
        .strong([.text("a"), .emphasis([.text("bc")]), .text("d")]),
        .link(destination: "x", [.text("e")]),
      ])
  }

  @Test func `breaks stand only between words, and an asked-for one wins`() {
    let line: [Inline] = [
      .softBreak, .text("a"), .softBreak, .lineBreak, .softBreak, .text("b"), .lineBreak,
    ]
    #expect(line.tidied() == [.text("a"), .lineBreak, .text("b")])
  }

  @Test func `line ends in a text are spaces`() {
    #expect([Inline.text("a\r\nb\nc\rd")].tidied() == [.text("a b c d")])
  }
}
