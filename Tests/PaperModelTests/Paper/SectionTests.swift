import PaperMarkup
import PaperModel
import Testing

@Suite struct `A section of a paper` {
  @Test func `gives the sections in it as headings, level by level`() {
    func section(_ name: String, _ below: [Section] = []) -> Section {
      Section(
        heading: Placed([.text(name)], at: .start(of: "paper.md")),
        content: [.paragraph([.text("In \(name)")])], subsections: below)
    }
    let blocks = section("one", [section("two", [section("three")]), section("four")])
      .blocks(subsectionLevel: 3)
    #expect(
      blocks == [
        .paragraph([.text("In one")]),
        .heading(level: 3, [.text("two")]), .paragraph([.text("In two")]),
        .heading(level: 4, [.text("three")]), .paragraph([.text("In three")]),
        .heading(level: 3, [.text("four")]), .paragraph([.text("In four")]),
      ])
  }

  @Test(arguments: [("none", true), ("None.", true), ("NONE", true), ("None yet", false)])
  func `says that there is nothing to say with one word alone`(_ text: String, isNone: Bool) {
    func section(_ content: [Prose.Block], _ below: [Section] = []) -> Section {
      Section(
        heading: Placed([.text("Risk")], at: .start(of: "paper.md")), content: content,
        subsections: below)
    }
    let words = Prose.Block.paragraph([.text(text)])
    #expect(section([words]).isNone == isNone)
    #expect(!section([words, words]).isNone && !section([]).isNone)
    #expect(!section([words], [section([])]).isNone)
  }
}
