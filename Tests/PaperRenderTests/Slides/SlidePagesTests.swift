import PaperMarkup
import TestSupport
import Testing

@testable import PaperRender

@Suite struct `What is on a slide` {
  private let height = SlideSize.bottom - SlideSize.bodyTop

  private func pages(_ blocks: [Block]) -> SlidePages {
    SlidePages(blocks, title: "Title", height: height)
  }

  private func items(_ count: Int) -> [Block] {
    [.list(List(marker: .bullet, items: (1...count).map { [.paragraph([.text("item \($0)")])] }))]
  }

  private func words(_ pages: SlidePages) -> [Substring] {
    pages.pages.joined().flatMap { part -> [SlideLine] in
      switch part {
      case .text(let lines): lines
      case .table(let table): table.rows.joined().flatMap { $0 }
      case .picture: []
      }
    }.flatMap { $0.text.split(separator: " ") }
  }

  private func heights(_ pages: SlidePages) -> [Int] {
    pages.pages.map { parts in
      parts.reduce(0) { sum, part in
        switch part {
        case .text(let lines): sum + pages.type.height(lines, width: SlideSize.textWidth)
        case .table(let table): sum + table.height
        case .picture(let picture): sum + picture.height
        }
      } + max(parts.count - 1, 0) * SlideSize.gap
    }
  }

  @Test func `is in the largest type in which it fits`() {
    #expect(pages(items(3)).type.size == 28)
    let many = pages(items(14))
    #expect(many.type.size < 24)
    #expect(many.pages.count == 1)
  }

  @Test func `goes on on others where it does not fit, about as much on each`() {
    let pages = pages(items(60))
    #expect(pages.type.size == SlideSize.continuedSize)
    #expect(pages.pages.count == 5)
    #expect(heights(pages).allSatisfy { $0 <= height })
    #expect((heights(pages).max() ?? 0) - (heights(pages).last ?? 0) <= 60)
  }

  @Test func `keeps a heading with what is below it`() {
    let pages = pages(
      (0..<30).flatMap {
        [.heading(level: 3, [.text("Heading \($0)")]), .paragraph([.text("Text")])]
      })
    #expect(pages.pages.count > 1)
    for case .text(let lines)? in pages.pages.map(\.last) {
      #expect(lines.last?.isHeading == false)
    }
  }

  @Test func `has every word of a paragraph that is higher than a slide`() {
    let text = (0..<3_000).map { "w\($0)" }.joined(separator: " ")
    let pages = pages([.paragraph([.strong([.text(text)]), .text(" end")])])
    #expect(words(pages).joined(separator: " ") == text + " end")
    #expect(heights(pages).allSatisfy { $0 <= height })
  }

  @Test func `has every row of a long table, its header on each slide`() throws {
    let table = Table(
      columns: [[.text("A")], [.text("B")]],
      rows: (0..<90).map { [[.paragraph([.text("r\($0)")])], [.paragraph([.text("\($0)")])]] })
    let pages = pages([.paragraph([.text("Above")]), .table(table)])
    #expect(words(pages).filter { $0.hasPrefix("r") } == (0..<90).map { "r\($0)" })
    #expect(heights(pages).allSatisfy { $0 <= height })
    for case .table(let part) in pages.pages.joined() {
      #expect(part.header.map(\.text) == ["A", "B"])
    }
  }

  @Test func `has every word of a cell that is higher than a slide`() {
    let text = (0..<2_000).map { "w\($0)" }.joined(separator: " ")
    let table = Table(columns: [[.text("A")]], rows: [[[.paragraph([.text(text)])]]])
    let pages = pages([.table(table)])
    #expect(words(pages).joined(separator: " ") == text)
    #expect(heights(pages).allSatisfy { $0 <= height })
  }

  @Test func `has tables of many columns in parts that repeat the headers of rows`() {
    let table = Table(
      columns: (0..<25).map { [.text("c\($0)")] },
      rows: [(0..<25).map { [.paragraph([.text("\($0)")])] }], hasRowHeaders: true)
    let parts = SlideTable.parts(of: table)
    #expect(parts.map(\.columns.count) == [10, 10, 7])
    #expect(parts.allSatisfy { $0.columns.first?.plainText == "c0" })
  }

  @Test func `numbers items as PowerPoint does, or writes the number`() {
    func markers(_ example: String, _ items: [[Block]]) -> [SlideLine.Marker] {
      let style = NumberingStyle(example: example) ?? NumberingStyle(scheme: .decimal)
      return SlideText.lines([.list(List(marker: .numbered(style, start: 3), items: items))])
        .map(\.marker)
    }
    let item: [Block] = [.paragraph([.text("a")])]
    #expect(
      markers("1.", [item, item])
        == [.number(form: "arabicPeriod", 3), .number(form: "arabicPeriod", 4)])
    #expect(markers("(i)", [item]) == [.number(form: "romanLcParenBoth", 3)])
    #expect(markers("Aim 1:", [item]) == [.label("Aim 3:")])
    #expect(markers("1.", [item + item]) == [.label("3."), .none])
  }

  @Test func `is laid out in linear time`() {
    let clock = ContinuousClock()
    let least = (0..<3).map { _ in clock.measure { _ = pages(items(2_000)) } }.min() ?? .zero
    let most = (0..<3).map { _ in clock.measure { _ = pages(items(16_000)) } }.min() ?? .zero
    #expect(most < least * 20, "\(least) \(most)")
  }
}
