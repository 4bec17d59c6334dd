import PaperMarkup
import Testing

@Suite("Sub-paragraphs that are written with letters")
struct LetteredParagraphsTests {
  private func filled(_ paragraphs: [[Inline]], subparagraphs: String = "(a)") throws -> [String] {
    let template = try Template("{{body}}")
    let names = names(["body": .blocks])
    let style = try #require(NumberingStyle(example: subparagraphs))
    let blocks = template.fill(
      TemplateScope(["body": .blocks(paragraphs.map { .paragraph($0) })]), names: names,
      numbers: SectionNumbers(
        paragraphs: NumberingStyle(example: "1."), subparagraphs: [style]))
    return MarkdownWriter.write(blocks).split(separator: "\n").map(String.init)
  }

  private func text(_ text: String) -> [Inline] { [.text(text)] }

  @Test func `are a list, which the paragraphs around do not count`() throws {
    #expect(
      try filled([text("These:"), text("a. one"), text("b. two"), text("After.")]) == [
        "1\\. These:", "- (a) one", "- (b) two", "2\\. After.",
      ])
  }

  @Test func `may be lines of one paragraph, and lines may go on`() throws {
    #expect(
      try filled([
        [
          .text("These:"), .softBreak, .text("a) one"), .softBreak, .text("goes on"), .softBreak,
          .text("b) two"),
        ]
      ]) == ["1\\. These:", "- (a) one", "  goes on", "- (b) two"])
  }

  @Test(arguments: [
    ["a. only one"], ["b. two", "c. three"], ["a. one", "c. three"], ["a.one", "b.two"],
    ["A. one", "B. two"],
  ])
  func `are paragraphs where they do not follow each other from the first`(
    _ lines: [String]
  ) throws {
    let written = try filled(lines.map(text))
    #expect(written.count == lines.count, "\(written)")
    #expect(written.allSatisfy { $0.first?.isNumber == true }, "\(written)")
  }

  @Test func `are not begun by a single letter within a paragraph`() throws {
    #expect(
      try filled([[.text("vitamin"), .softBreak, .text("a) is good")], text("b) is not")])
        == ["1\\. vitamin", "a) is good", "2\\. b) is not"])
  }

  @Test func `stay as they are where the house has no numbers for them`() throws {
    let template = try Template("{{body}}")
    let blocks = template.fill(
      TemplateScope(["body": .blocks([.paragraph(text("a. one")), .paragraph(text("b. two"))])]),
      names: names(["body": .blocks]))
    #expect(blocks == [.paragraph(text("a. one")), .paragraph(text("b. two"))])
  }
}
