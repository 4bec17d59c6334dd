import PaperMarkup
import Testing

@Suite struct `A written tree that is printed` {
  private func written(_ text: String) -> [Written<String>.Block] {
    let place = text.ranges(of: "${x}").map { range in
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return PlacedReference("x", at: start..<start + 4)
    }
    return MarkdownReader.read(text, references: place).blocks.map(\.block)
  }

  // No writer takes a written tree. `MarkdownWriter.write(written("a"))` was tried here, and is
  // "error: cannot convert value of type '[Written<String>.Block]' to expected argument type '[Block]'".
  @Test func `has words in the place of what it asks for`() {
    let blocks = written("a ${x}, **${x}** [b ${x}](c)\n\n- ${x}\n\n| d ${x} |\n| - |\n| e |\n")
    #expect(
      MarkdownWriter.write(blocks.printed { "<\($0)>" })
        == "a \\<x>, **\\<x>** [b \\<x>](c)\n\n- \\<x>\n\n| d \\<x> |\n| --- |\n| e |\n")
  }

  @Test func `leads nowhere within a link of its author's`() {
    let blocks = written("${x} [**${x}** b](c)").printed(
      as: { .link(destination: "d", [.text($0)]) })
    #expect(MarkdownWriter.write(blocks) == "[x](d) [**x** b](c)\n")
  }

  @Test func `merges words that come to be beside one another`() {
    #expect(written("a${x}b").printed { $0 } == [.paragraph([.text("axb")])])
  }

  @Test(arguments: ["`${x}`", "[a](b${x})", "```\n${x}\n```", "<b c=\"${x}\">", "[a]\n\n[a]: ${x}"])
  func `is not looked up in code, HTML and addresses`(text: String) {
    let start = text.utf8.distance(
      from: text.startIndex, to: text.ranges(of: "${x}")[0].lowerBound)
    let reference = PlacedReference("x", at: start..<start + 4)
    #expect(MarkdownReader.read(text, references: [reference]).misplaced == [reference])
  }

  @Test func `keeps signs around what it asks for as they are typed`() {
    #expect(
      written("**${x}**a *${x}* ${x}. b").printed { $0 } == [
        .paragraph([
          .strong([.text("x")]), .text("a "), .emphasis([.text("x")]), .text(" x. b"),
        ])
      ])
  }
}
