import PaperMarkup
import Testing

@testable import PaperRender

@Suite struct `A note in a cell of a workbook` {
  @Test func `stands in brackets after its word`() {
    let line: [Inline] = [.text("Falls rose"), .note([.text("Of 2017")]), .text(".")]
    let blocks: [Block] = [
      .paragraph(line), .list(List(marker: .bullet, items: [[.paragraph(line)]])),
      .quote([.paragraph(line)]),
    ]
    let text = "Falls rose (Of 2017)."
    #expect(blocks.textWithNotes == "\(text) \(text) \(text)")
    #expect(blocks.onOneLine == "\(text) \(text) \(text)")
    #expect(IndicatorWorkbook.lines(.paragraph(line)).map(\.text) == [text])
  }
}
