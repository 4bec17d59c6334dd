import PaperModel
import PaperSource
import Testing

@Suite struct `What a spreadsheet leaves in CSV` {
  @Test(arguments: [
    "a,b,,\n1,2,,\n,,,\n", "a,b,,\n1,2\n", "a,b\n1,2,,\n", "a,,b\n1, ,2\n", "a,b,\"\"\n1,2,\" \"\n",
    "a,b,,\r\n1,2,\r\n,,,\r\n",
  ])
  func `is left out where it is empty`(text: String) throws {
    #expect(try csvFindings(text) == [])
    #expect(try csvRows(text) == [["1", "2"]])
  }

  @Test func `stays where it has text without a name`() throws {
    let (table, diagnostics) = CSVReader.read(try csvFile("a,b,,\n1,2,,x\n3,4\n"))
    #expect(diagnostics == [])
    #expect(table?.header.map(\.text) == ["a", "b", ""])
    #expect(table.map(texts) == [["1", "2", "x"], ["3", "4", ""]])
  }

  @Test(arguments: [
    ("a,b\n1,#DIV/0!\n", "2:3-2:10", "#DIV/0!"), ("a,b\n1,\" #n/a \"\n", "2:3-2:11", "#n/a"),
    ("a,b\n1, Err:502\n", "2:4-2:11", "Err:502"), ("a,b\n1,####\n", "2:3-2:7", "####"),
  ])
  func `of a failed formula is an error at its field`(
    text: String, place: String, name: String
  ) throws {
    #expect(
      try csvFindings(text) == [
        "\(place) error-in-cell: the field holds the error '\(name)' | mend the formula, or write "
          + "'[x]' where there is no figure"
      ])
    #expect(try csvRows(text) == [["1", ""]])
  }
}
