import PaperMarkup
import Testing

@testable import PaperRender

@Suite struct `How much room a table needs` {
  private func table(_ columns: Int, _ rows: [[String]] = []) -> Table {
    Table(
      columns: (0..<columns).map { [.text("c\($0)")] },
      rows: rows.map { row in row.map { [.paragraph([.text($0)])] } })
  }

  @Test func `columns of text that have no room make it wide, and columns of figures do not`() {
    let words = "some words that need room"
    #expect(TableExtent(table(6, [Array(repeating: words, count: 6)])).isWide)
    #expect(!TableExtent(table(5, [Array(repeating: words, count: 5)])).isWide)
    #expect(!TableExtent(table(9, [Array(repeating: "1,200", count: 9)])).isWide)
    #expect(!TableExtent(table(2, [["Date", "5th February 2018"]])).isWide)
  }

  @Test func `words that are wider than a page make it wide`() {
    let word = String(repeating: "m", count: 40)
    #expect(TableExtent(table(2, [[word, word]])).isWide)
    #expect(!TableExtent(table(2, [[word, "a"]])).isWide)
  }

  @Test func `columns of long texts make it wide where there are several`() {
    let text = String(repeating: "some words ", count: 200)
    #expect(TableExtent(table(4, [["1", text, "x", text]])).isWide)
    #expect(!TableExtent(table(2, [["1", text]])).isWide)
  }

  @Test func `widths add up, and hold the longest word where there is room`() {
    let text = String(repeating: "some words ", count: 200)
    let extent = TableExtent(table(3, [["Apprenticeships", text, "2017/18"]]))
    let widths = extent.widths(in: TableExtent.portraitWidth)
    #expect(widths.reduce(0, +) == TableExtent.portraitWidth)
    #expect(zip(widths, extent.columns).allSatisfy { $0 >= $1.word })
    #expect(widths[1] > widths[0] && widths[0] > widths[2])
  }

  @Test func `a column of text is not one of single words`() {
    let long = String(repeating: "some words ", count: 100)
    let row = ["1,200", "as was agreed in the year before", long, long]
    let widths = TableExtent(table(4, [row])).widths(in: TableExtent.portraitWidth)
    #expect(widths[1] > 75 && widths[0] < 60)
  }

  @Test(arguments: [1, 2, 7, 60])
  func `widths add up and none is gone, whatever the words`(count: Int) {
    let long = String(repeating: "m", count: 10_000)
    for row in [
      Array(repeating: long, count: count), [long] + Array(repeating: "a", count: count - 1),
      Array(repeating: "", count: count),
    ] {
      let widths = TableExtent(table(count, [row])).widths(in: 729)
      #expect(widths.count == count)
      #expect(widths.reduce(0, +) == 729)
      #expect(widths.allSatisfy { $0 > 0 }, "\(widths)")
    }
  }

  @Test func `a table without columns has no widths`() {
    #expect(TableExtent(table(0)).widths(in: 482) == [])
  }
}
