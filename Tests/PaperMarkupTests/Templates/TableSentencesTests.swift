import PaperMarkup
import Testing

@Suite struct `A column that says the same in every row` {
  private func table(_ rows: Int, same: [Block], last: [Block]? = nil) -> Table {
    Table(
      columns: [[.text("Name")], [.text("Contact")], [.text("Figure")]],
      rows: (1...rows).map { row in
        [
          [.paragraph([.text("Same")])], row == rows ? last ?? same : same,
          [.paragraph([.text("\(row)")])],
        ]
      }, hasRowHeaders: true)
  }

  private func blocks(_ table: Table) throws -> [Block] {
    let sentence = try LineTemplate("All are reported by {{value}}.")
    return table.withSentences([sentence, sentence, nil])
  }

  private let team: [Block] = [.paragraph([.text("Team")]), .paragraph([.strong([.text("Jo")])])]

  @Test func `becomes a sentence below the table, but for the column that names rows`() throws {
    let blocks = try blocks(table(4, same: team))
    try #require(blocks.count == 2)
    guard case .table(let table) = blocks[0] else { throw Failure() }
    #expect(table.columns == [[.text("Name")], [.text("Figure")]])
    #expect(table.rows.count == 4 && table.rows.allSatisfy { $0.count == 2 })
    #expect(
      blocks[1]
        == .paragraph([
          .text("All are reported by Team, "), .strong([.text("Jo")]), .text("."),
        ]))
  }

  @Test func `stays where rows are few, differ, are blank or hold more than paragraphs`() throws {
    let list: [Block] = [.list(List(marker: .bullet, items: [[.paragraph([.text("a")])]]))]
    for table in [
      table(3, same: team), table(4, same: team, last: []), table(5, same: []),
      table(4, same: list),
    ] {
      #expect(try blocks(table) == [.table(table)])
    }
  }

  private struct Failure: Error {}
}
