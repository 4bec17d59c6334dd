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
}
