import BoardPaperKit
import PaperMarkup
import PaperSource
import TestSupport
import Testing

@Suite struct `Rows are added to CSV without disturbing it` {
  private func adding(_ columns: [String], _ rows: [[String]], to file: String) -> String {
    String(
      decoding: RowAddition(columns: columns, rows: rows).bytes(addedTo: Array(file.utf8)),
      as: UTF8.self)
  }

  @Test func `in the order of its columns, with those that it lacks`() {
    #expect(
      adding(
        ["indicator", "period", "value", "note", "source"],
        [["PI1", "Q2 2017/18", "1,844", "", "Job Shop"], ["PI2", "Q2 2017/18", "=1", "", ""]],
        to: "\u{FEFF}Value,\"Indicator\",period\r\n5,PI1,2016/17")
        == "\u{FEFF}Value,\"Indicator\",period,source\r\n5,PI1,2016/17,\r\n"
        + "\"1,844\",PI1,Q2 2017/18,Job Shop\r\n'=1,PI2,Q2 2017/18,\r\n")
  }

  @Test(arguments: 0..<200)
  func `so that it reads as before with more rows`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let names = ["a", "b", "c", "d"].shuffled(using: &random).prefix(2 + random.below(3))
    let fields = ["", "x", "two words", "a,b", "he said \"so\"", "é", "a\nb", "1.5"]
    func field() -> String {
      let text = random.pick(fields)
      return text.contains { ",\"\n".contains($0) }
        ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
    let lineEnd = random.pick(["\n", "\r\n"])
    var lines = [names.joined(separator: ",")]
    for _ in 0..<random.below(4) {
      lines.append((["k"] + names.dropFirst().map { _ in field() }).joined(separator: ","))
    }
    let file = lines.joined(separator: lineEnd) + random.pick(["", lineEnd])
    let columns = ["a", "b", "e"]
    let rows = (0..<(1 + random.below(3))).map { _ in columns.map { _ in random.pick(fields) + "y" }
    }

    let new = adding(columns, rows, to: file)
    let (before, after) = (try table(file), try table(new))
    #expect(after.header.starts(with: before.header))
    #expect(after.rows.count == before.rows.count + rows.count, "\(new)")
    for (old, row) in zip(before.rows, after.rows) { #expect(row.starts(with: old)) }
    for (row, wanted) in zip(after.rows.suffix(rows.count), rows) {
      for (column, field) in zip(columns, wanted) {
        let index = try #require(after.header.firstIndex(of: column))
        #expect(row[index] == field, "\(new)")
      }
    }
  }

  private func table(_ text: String) throws -> (header: [String], rows: [[String]]) {
    let file = try InputFile.read(path: "a.csv", bytes: Array(text.utf8))
    let read = CSVReader.read(file)
    #expect(read.diagnostics.isEmpty, "\(text)")
    let table = try #require(read.table)
    return (
      table.header.map(\.text),
      table.rows.map { row in table.header.indices.map { row[$0]?.text ?? "" } }
    )
  }
}
