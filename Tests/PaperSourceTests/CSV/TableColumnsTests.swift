import PaperModel
import PaperSource
import Testing

@Suite struct `Columns by their names` {
  private func table(_ text: String) throws -> DataTable {
    .csv(try #require(CSVReader.read(try csvFile(text)).table))
  }

  /// The columns of a file of figures.
  private func figures(_ header: [TableField]) -> TableColumns {
    TableColumns(
      header, required: ["indicator", "measure"], long: ["period", "value"],
      optional: ["note", "shown-as"])
  }

  private func figures(_ text: String) throws -> TableColumns { figures(try table(text).header) }

  private let known = "the known columns are indicator, measure, period, value, note, shown-as"
  private let required = "the required columns are indicator, measure, period, value"

  @Test func `order, capital letters and blanks around do not matter`() throws {
    let columns = try figures("Value,\" NOTE \", Period ,measure,indicator\n")
    #expect(columns.diagnostics == [])
    #expect(
      ["indicator", "measure", "period", "value", "note"].map { columns[$0] } == [4, 3, 2, 0, 1])
    #expect(columns["shown-as"] == nil)
    #expect(columns["other"] == nil)
    #expect(!columns.isWide)
    #expect(columns.across == [])
  }

  @Test func `a row answers to the column of a name`() throws {
    let table = try table("measure,value,indicator,period\nactual,91,PI1,Q2 2017/18\n")
    let columns = figures(table.header)
    try #require(table.rowCount == 1)
    let row = table.row(0)
    #expect(row[columns["value"]]?.text == "91")
    #expect(row[columns["note"]] == nil)
  }

  @Test func `a required column that is not there is found at the start of the header`() throws {
    #expect(
      try figures("\n measure,period,note\n").diagnostics.map(shown) == [
        "2:2-2:2 missing-column: column 'indicator' is required | \(required)",
        "2:2-2:2 missing-column: column 'value' is required | \(required)",
      ])
  }

  @Test func `a doubled column is found at the second`() throws {
    #expect(
      try figures("indicator,measure,period,Value,value , value\n").diagnostics.map(shown) == [
        "1:32-1:37 duplicate-column: column 'value' appears twice | 1:26-1:31 first here",
        "1:40-1:45 duplicate-column: column 'value' appears twice | 1:26-1:31 first here",
      ])
  }

  @Test func `a misspelt column is found where it stands, and is not missing too`() throws {
    #expect(
      try figures("indicater,measure,period,value,nöte,Shownas\n").diagnostics.map(shown) == [
        "1:1-1:10 unknown-column: column 'indicater' is not known | did you mean 'indicator'?",
        "1:32-1:36 unknown-column: column 'nöte' is not known | did you mean 'note'?",
        "1:37-1:44 unknown-column: column 'Shownas' is not known | did you mean 'shown-as'?",
      ])
  }

  @Test func `a column that resembles no other, or only one that is there, is unknown`() throws {
    #expect(
      try figures("indicator,measure,period,value,values,notary\n").diagnostics.map(shown) == [
        "1:32-1:38 unknown-column: column 'values' is not known | \(known)",
        "1:39-1:45 unknown-column: column 'notary' is not known | \(known)",
      ])
  }

  @Test func `a column without a name is found`() throws {
    #expect(
      try figures("indicator,measure,period,value,,\"\"\nPI1,actual,2018,7,x,y\n").diagnostics.map(
        shown) == [
          "1:32-1:32 unnamed-column: each column has a name | name the column or delete it",
          "1:33-1:35 unnamed-column: each column has a name | name the column or delete it",
        ])
  }

  @Test func `a table with neither period nor value has one column a period`() throws {
    let table = try table(
      "indicator,Q2 2017/18,measure,note,2017/18\nPI1,91,actual,,\nPI2,,target,\"x\",7\n")
    let columns = figures(table.header)
    #expect(columns.diagnostics == [])
    #expect(columns.isWide)
    #expect(columns.across == [1, 4])
    let cells = (0..<table.rowCount).map(table.row).flatMap { row in
      columns.across.map {
        "\(row[columns["indicator"]]?.text ?? "") \(table.header[$0].text) \(row[$0]?.text ?? "-") "
          + shown(row.range(of: $0))
      }
    }
    #expect(
      cells == [
        "PI1 Q2 2017/18 91 2:5-2:7", "PI1 2017/18 - 2:16-2:16", "PI2 Q2 2017/18 - 3:5-3:5",
        "PI2 2017/18 7 3:17-3:18",
      ])
    #expect(table.row(0)[99] == nil)
  }

  @Test(arguments: [
    ("indicator,measure,period,value", false), ("indicator,measure,period,Q1 2017/18", false),
    ("indicator,measure,value,Q1 2017/18", false), ("indicator,measure,perid,valeu", false),
    ("indicator,measure,periods,2017/18", false), ("indicator,measure", false),
    ("indicator,measure,note", false), ("indicator,measure,notes", false),
    ("indicator,measure,Q1 2017/18", true), ("indicator,measure,notes,Q1 2017/18", true),
  ])
  func `long or wide is decided by the columns of a long table`(header: String, isWide: Bool) throws
  {
    #expect(try figures(header).isWide == isWide)
  }

  @Test func `a wide table has its faults too`() throws {
    #expect(
      try figures("indicater,Q1 2017/18,notes,q1 2017/18\n").diagnostics.map(shown) == [
        "1:28-1:38 duplicate-column: column 'q1 2017/18' appears twice | 1:11-1:21 first here",
        "1:1-1:10 unknown-column: column 'indicater' is not known | did you mean 'indicator'?",
        "1:22-1:27 unknown-column: column 'notes' is not known | did you mean 'note'?",
        "1:1-1:1 missing-column: column 'measure' is required | "
          + "the required columns are indicator, measure",
      ])
    let table = try table("indicator,measure,2017/18,Comments\n")
    #expect(
      shown(figures(table.header).unknownColumn(table.header[3]))
        == "1:27-1:35 unknown-column: column 'Comments' is not known | \(known)")
  }

  @Test func `without columns of a long table every table is long`() throws {
    let table = try table("name,Q1 2017/18\n")
    let columns = TableColumns(table.header, required: ["name"])
    #expect(!columns.isWide)
    #expect(columns.diagnostics.map(\.rule) == ["unknown-column"])
  }

  @Test func `a thousand unknown columns are told a hundred times`() throws {
    let header = try table((1...1000).map { "c\($0)" }.joined(separator: ",")).header
    #expect(TableColumns(header, required: []).diagnostics.count == 101)
  }
}
