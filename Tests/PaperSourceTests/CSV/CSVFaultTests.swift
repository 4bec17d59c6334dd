import PaperModel
import PaperSource
import Testing

@Suite struct `Faults of CSV` {
  @Test(arguments: ["", "\n\r\n", " ,\t,\n,"])
  func `a file without a header is refused`(text: String) throws {
    let (table, diagnostics) = CSVReader.read(try csvFile(text))
    #expect(table == nil)
    #expect(
      diagnostics.map(shown)
        == ["1:1-1:1 missing-header: a CSV file begins with the names of its columns"])
    #expect(try csvFindings("\"\"\n") == [])
  }

  @Test(arguments: [
    ("a;b;c\n1;2,5;3\n", "1:2-1:3", "semicolon"), ("\n a\tb\n1\t2\n", "2:3-2:4", "tab"),
    ("\"a,\";\"b\"\n", "1:5-1:6", "semicolon"), ("sep=;\na;b\n", "1:5-1:6", "semicolon"),
  ])
  func `another separator is one finding`(text: String, place: String, name: String) throws {
    #expect(
      try csvFindings(text) == [
        "\(place) wrong-separator: a \(name) does not separate columns: a comma does | "
          + "save the file with commas; in Excel choose 'CSV UTF-8 (Comma delimited)'"
      ])
  }

  @Test(arguments: ["a;b,c\n1,2\n", "a\n1;2\n", "\"a;b\"\n1\n", "a,b\tc\n1,2\n", "\"a\n;\"\n1\n"])
  func `a semicolon or tab that separates nothing is text`(text: String) throws {
    #expect(try csvFindings(text) == [])
  }

  @Test func `a quote that is never closed is found where it opens`() throws {
    let text = "a,b\n1,2\nä, \"x\ny,z\n3,4\n"
    #expect(
      try csvFindings(text) == [
        "3:4-3:5 unclosed-quote: quote that is never closed | close it after the text; a quote "
          + "inside quotes is written twice"
      ])
    #expect(try csvRows(text) == [["1", "2"]])
    #expect(try csvFindings("a,b\n1,\"").count == 1)
    #expect(try csvFindings("a,b\n1,\"x\"\"").count == 1)
    #expect(try csvFindings("a,b\n1,\"x\"\"\"") == [])
  }

  @Test func `text after a closing quote is found, and reading goes on`() throws {
    let text = "a,b\n\"1\"é x ,2\n1, \"2\" \"3\"\n\"1\" ,2\n"
    #expect(
      try csvFindings(text) == [
        "2:4-2:7 text-after-quote: text after the closing quote of a field | 2:1-2:2 the field "
          + "begins here | a quote inside quotes is written twice",
        "3:8-3:11 text-after-quote: text after the closing quote of a field | 3:4-3:5 the field "
          + "begins here | a quote inside quotes is written twice",
      ])
    #expect(try csvRows(text) == [["1", "2"]])
  }

  @Test func `too few fields are found at the line end, too many at the first beyond`() throws {
    let text = "a,b,c\n1,2\r\n1,2,3\n1,2,3, 4 ,5\n\"x\ny\"\n1,2,3,\n4,5,6,,7"
    let columns = "the columns are a, b, c"
    let quotes = "; put text that holds a comma in quotes"
    #expect(
      try csvFindings(text) == [
        "2:4-2:4 wrong-field-count: 2 fields where the header has 3 columns | \(columns)",
        "4:8-4:9 wrong-field-count: 5 fields where the header has 3 columns | \(columns)\(quotes)",
        "6:3-6:3 wrong-field-count: 1 field where the header has 3 columns | \(columns)",
        "8:8-8:9 wrong-field-count: 5 fields where the header has 3 columns | \(columns)\(quotes)",
      ])
    #expect(try csvRows(text) == [["1", "2", "3"], ["1", "2", "3"]])
  }

  @Test func `a fault in the header leaves no table, but the rows are looked at`() throws {
    let (table, diagnostics) = CSVReader.read(try csvFile("\"a\"x,b\n1\n\"2\"y,3\n"))
    #expect(table == nil)
    #expect(
      diagnostics.map(\.rule) == ["text-after-quote", "wrong-field-count", "text-after-quote"])
    #expect(CSVReader.read(try csvFile("a,\"b\n1,2\n")).table == nil)
  }

  @Test func `a thousand columns are read and one more is not`() throws {
    let names = (1...1000).map { "c\($0)" }.joined(separator: ",")
    let values = Array(repeating: "1", count: 1000).joined(separator: ",")
    #expect(try csvRows("\(names)\n\(values)\n").first?.count == 1000)
    let (table, diagnostics) = CSVReader.read(try csvFile("\(names),x,y\n\(values),1\n"))
    #expect(table == nil)
    #expect(
      diagnostics.map(shown) == [
        "1:\(names.count + 2)-1:\(names.count + 3) too-many-columns: a table may have at most 1000 "
          + "columns, not 1002"
      ])
  }

  @Test func `a fault in each of thousands of rows is told a hundred times`() throws {
    let diagnostics = CSVReader.read(
      try csvFile("a,b\n" + String(repeating: "1,2\n1\n", count: 3000))
    ).diagnostics
    #expect(diagnostics.count == 101)
    #expect(diagnostics.last?.severity == .note)
    #expect(
      diagnostics.last.map(shown)
        == "203:2-203:2 too-many-findings: 2900 more findings in this file are not shown")
    let hundred = CSVReader.read(try csvFile("a,b\n" + String(repeating: "1\n", count: 100)))
    #expect(hundred.diagnostics.count == 100)
    #expect(hundred.diagnostics.allSatisfy { $0.rule == "wrong-field-count" })
  }

  @Test func `a long header is shortened in help`() throws {
    let names = (1...30).map { "c\($0)" }.joined(separator: ",")
    let long = "\"\(String(repeating: "x", count: 50))\ny\""
    let help = CSVReader.read(try csvFile("\(long),\(names)\n1\n")).diagnostics.first?.help
    #expect(
      help?.hasPrefix("the columns are \(String(repeating: "x", count: 40))…, c1, c2") == true)
    #expect(help?.hasSuffix("c19 and 11 more") == true)
  }
}
