import PaperMarkup
import PaperModel
import PaperSource
import Testing

@Suite struct `Reading CSV` {
  @Test(arguments: [
    "a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\n1,2\n3,4", "\n\na,b\n\n1,2\n\r\n3,4\n\n\n",
    "a , b\n 1,\t2 \n\"3\" , \"4\"\n", "\"a\",\"b\"\n\"1\",\"2\"\n\"3\",\"4\"",
    ",\na,b\n1,2\n , \n3,4\n,,,",
    "\u{FEFF}a,b\n1,2\n3,4\n",
  ])
  func `line ends, empty lines, blanks and needless quotes do not matter`(text: String) throws {
    let (table, diagnostics) = CSVReader.read(try csvFile(text))
    #expect(diagnostics == [])
    #expect(table?.header.map(\.text) == ["a", "b"])
    #expect(table.map(texts) == [["1", "2"], ["3", "4"]])
  }

  @Test func `quotes hold commas, line breaks and doubled quotes`() throws {
    #expect(
      try csvRows("a,b\n\"1, 2\",\"say \"\"yes\"\"\"\n\"x\ny\r\n\nz\",\"\"\"\"\n")
        == [["1, 2", "say \"yes\""], ["x\ny\n\nz", "\""]])
  }

  @Test func `a quote in the midst of a field without quotes is a character`() throws {
    #expect(try csvRows("a,b\n5\" pipe,6\"\n") == [["5\" pipe", "6\""]])
    #expect(try csvFindings("a,b\n5\" pipe,6\"\n") == [])
  }

  @Test func `an empty field, quoted or not, says nothing but has a place`() throws {
    let table = try #require(CSVReader.read(try csvFile("a,b,c,d\n1,, \"\" ,\" \"\n")).table)
    let row = try #require(table.rows.first)
    #expect((0..<4).map { row[$0]?.text } == ["1", nil, nil, nil])
    #expect(
      (0..<4).map { shown(row.range(of: $0)) } == ["2:1-2:2", "2:3-2:3", "2:5-2:7", "2:9-2:12"])
  }

  @Test func `a column that the table does not have says nothing`() throws {
    let table = try #require(CSVReader.read(try csvFile("a,b\n1,2\n3,4\n")).table)
    let row = try #require(table.rows.last)
    for column in [nil, -1, 2, .max, .min] as [Int?] {
      #expect(row[column] == nil)
      #expect(shown(row.range(of: column)) == "3:1-3:1")
    }
  }

  @Test func `lines are counted through line breaks in quotes`() throws {
    let table = try #require(
      CSVReader.read(try csvFile("a,b\r\n1,\"x\r\ny\nz\"\r\n\r\n\"p\nq\",2\r\n3,4\r\n")).table)
    #expect(table.rows.map(\.line) == [2, 6, 8])
    #expect(table.rows.map { shown($0.range(of: 1)) } == ["2:3-4:3", "7:4-7:5", "8:3-8:4"])
  }

  @Test func `columns are counted in Unicode scalars`() throws {
    let table = try #require(CSVReader.read(try csvFile("ä,–\n😀é, x £ ,\n\"é\"\"ü\",ñ\n")).table)
    #expect(table.header.map { shown($0.range) } == ["1:1-1:2", "1:3-1:4"])
    let row = try #require(table.rows.last)
    #expect(shown(row.range(of: 0)) == "3:1-3:7")
    #expect(shown(row.range(of: 1)) == "3:8-3:9")
    #expect(
      try csvFindings("ä,–\n😀é, x £ ,ü\n") == [
        "2:10-2:11 wrong-field-count: 3 fields where the header has 2 columns | the columns are ä, –; "
          + "put text that holds a comma in quotes"
      ])
  }

  @Test func `places inside of a quoted field are exact`() throws {
    let table = try #require(
      CSVReader.read(try csvFile("a\n\"é\"\"ü\r\nx\"\n")).table)
    let text = try #require(table.rows.first?[0])
    #expect(text.text == "é\"ü\nx")
    #expect(shown(text.range(ofUTF8: 0..<2)) == "2:2-2:3")
    #expect(shown(text.range(ofUTF8: 2..<3)) == "2:3-2:5")
    #expect(shown(text.range(ofUTF8: 3..<5)) == "2:5-2:6")
    #expect(shown(text.range(ofUTF8: 6..<7)) == "3:1-3:2")
    #expect(shown(text.range(ofUTF8: 7..<7)) == "3:2-3:2")
    #expect(shown(text.range(ofUTF8: 3..<3)) == "2:5-2:5")
    #expect(shown(text.range(ofUTF8: 0..<99)) == "2:2-3:2")
    #expect(shown(text.range) == "2:1-3:3")
  }
}
