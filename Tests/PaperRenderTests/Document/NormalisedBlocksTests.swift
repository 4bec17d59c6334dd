import PaperMarkup
import PaperRender
import TestSupport
import Testing

@Suite struct `Blocks in sound form` {
  @Test func `a document without a heading gets its title as one`() {
    #expect(
      NormalisedBlocks.blocks([.paragraph([.text("a")])], title: "T")
        == [.heading(level: 1, [.text("T")]), .paragraph([.text("a")])])
  }

  @Test(arguments: [
    // Written levels and the sound ones.
    ([1, 2, 3, 2], [1, 2, 3, 2]),
    ([1, 3, 3, 2], [1, 2, 2, 2]),
    ([1, 1, 2, 1], [1, 2, 3, 2]),
    ([1, 4, 6, 5, 2], [1, 2, 3, 3, 2]),
    ([2, 1, 2], [2, 1, 2]),
    ([1, 6, 6, 1, 6], [1, 2, 2, 2, 3]),
  ])
  func `one heading is the first and no level is left out below it`(
    written: [Int], sound: [Int]
  ) {
    let blocks = written.map { Block.heading(level: $0, [.text("h")]) }
    #expect(levels(NormalisedBlocks.blocks(blocks, title: "T")) == sound)
  }

  @Test func `any headings come out with one title and without gaps on the way down`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...12, using: &generator)
      let written = (0..<count).map { _ in Int.random(in: 1...6, using: &generator) }
      let blocks = written.map { Block.heading(level: $0, [.text("h")]) }
      let sound = levels(NormalisedBlocks.blocks(blocks, title: "T"))
      #expect(sound.count { $0 == 1 } == 1, "\(written)")
      // What stands before the title is below it all the same.
      let afterTitle = sound.drop { $0 != 1 }
      #expect(zip(afterTitle, afterTitle.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(written)")
    }
  }

  @Test func `headings in items, quotes and cells are bold paragraphs`() {
    let heading = Block.heading(level: 2, [.text("h")])
    let bold = Block.paragraph([.strong([.text("h")])])
    let table = Table(columns: [[.text("c")]], rows: [[[heading]]])
    let sound = NormalisedBlocks.blocks(
      [.list(List(marker: .bullet, items: [[heading]])), .quote([heading]), .table(table)],
      title: "")
    #expect(
      sound == [
        .list(List(marker: .bullet, items: [[bold]])), .quote([bold]),
        .table(Table(columns: [[.text("c")]], rows: [[[bold]]])),
      ])
  }

  @Test func `a paragraph of white space is left out`() {
    let blank: [[Inline]] = [
      [.text("\u{A0}")], [.text(" "), .softBreak, .strong([.text("\u{A0}\u{2003}")])],
    ]
    #expect(NormalisedBlocks.blocks(blank.map { .paragraph($0) }, title: "") == [])
    let held: [Block] = [.paragraph([.text("\u{A0}a")])]
    #expect(NormalisedBlocks.blocks(held, title: "") == held)
  }

  @Test func `what is empty is left out, but not a cell or an item`() {
    let table = Table(caption: [.text("t")], columns: [], rows: [])
    let sound = NormalisedBlocks.blocks(
      [
        .paragraph([.text("")]), .heading(level: 2, [.text(" ")]), .quote([]), .code(""),
        .fields([Field(label: [], value: [])]), .list(List(marker: .bullet, items: [])),
        .table(table), .list(List(marker: .bullet, items: [[]])),
        .table(Table(columns: [[]], rows: [[[]]])),
      ], title: "")
    #expect(
      sound == [
        .paragraph([.strong([.text("t")])]), .list(List(marker: .bullet, items: [[]])),
        .table(Table(columns: [[]], rows: [[[]]])),
      ])
  }

  @Test func `a table in a cell follows cell by cell`() {
    let inner = Table(
      caption: [.text("t")], columns: [[.text("c")]], rows: [[[.paragraph([.text("x")])]]])
    let outer = Table(
      columns: [[.text("o")]],
      rows: [[[.list(List(marker: .bullet, items: [[.table(inner)]]))]]])
    let item: [Block] = [
      .paragraph([.strong([.text("t")])]), .paragraph([.strong([.text("c")])]),
      .paragraph([.text("x")]),
    ]
    #expect(
      NormalisedBlocks.blocks([.table(outer)], title: "") == [
        .table(
          Table(
            columns: [[.text("o")]],
            rows: [[[.list(List(marker: .bullet, items: [item]))]]]))
      ])
  }

  private func levels(_ blocks: [Block]) -> [Int] {
    blocks.compactMap { if case .heading(let level, _) = $0 { level } else { nil } }
  }

  @Test(arguments: ["javascript:x()", "data:text/html,x", "file:///etc/passwd", "vbscript:x", ""])
  func `a link that could run something is its words alone, in every format`(address: String) {
    let link: Inline = .link(destination: address, [.text("here"), .code("x")])
    let safe: Inline = .link(destination: "https://example.org", [.text("there")])
    let line: [Inline] = [.text("Go "), .strong([link]), .text(" or "), safe]
    let sound = NormalisedBlocks.blocks(
      [.list(List(marker: .bullet, items: [[.paragraph(line)]]))], title: "")
    let wanted: [Inline] = [
      .text("Go "), .strong([.text("here"), .code("x")]), .text(" or "), safe,
    ]
    #expect(sound == [.list(List(marker: .bullet, items: [[.paragraph(wanted)]]))])
  }
}
