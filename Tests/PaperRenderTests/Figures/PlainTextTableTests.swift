import Testing

@testable import PaperRender

@Suite struct `A table in a terminal` {
  private func table(_ rows: [[String]]) -> PlainTextTable {
    PlainTextTable(
      columns: [
        PlainTextTable.Column(heading: "ID", narrow: 6),
        PlainTextTable.Column(heading: "Title", narrow: 10),
        PlainTextTable.Column(heading: "Value", narrow: 6, isNumber: true),
        PlainTextTable.Column(heading: "Notes", narrow: 8),
      ],
      elastic: 1, dropped: [3, 1, 2], lines: rows.map { .cells($0) })
  }

  @Test func `stands numbers at the right and words at the left`() {
    let (text, leftOut) = table([
      ["a", "One", "1,200", "n"], ["b", "Two", "9", ""], ["c", "", "no", ""],
    ])
    .text(width: 40)
    #expect(leftOut.isEmpty)
    #expect(
      text == """
        ID  Title  Value  Notes
        a   One    1,200  n
        b   Two        9
        c          no

        """)
  }

  @Test func `leaves columns out in their order until the rest fits`() {
    let rows = [["abcdef", "A long title of many words", "123456", "noteworthy"]]
    #expect(table(rows).text(width: 60).leftOut == [])
    #expect(table(rows).text(width: 28).leftOut == ["Notes"])
    #expect(table(rows).text(width: 25).leftOut == ["Notes", "Title"])
  }

  @Test func `counts wide letters as two columns and marks on letters as none`() {
    #expect(DisplayText.width("転送") == 4)
    #expect(DisplayText.width("e\u{301}t\u{E9}") == 3)
    #expect(DisplayText.width("👍") == 2)
    #expect(DisplayText.wrap("転送転送 ab", width: 5) == ["転送", "転送", "ab"])
  }

  @Test func `loses no word when it wraps`() {
    let text = "a system of incomprehensibilities is in place"
    for width in 1...60 {
      let lines = DisplayText.wrap(text, width: width)
      #expect(lines.allSatisfy { DisplayText.width($0) <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func `shows no control character`() {
    #expect(DisplayText.harmless("a\u{1B}[31m\tb\u{202E}c\nd") == "a\u{FFFD}[31m b\u{FFFD}c d")
  }
}
