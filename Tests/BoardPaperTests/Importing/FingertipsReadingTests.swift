import TestSupport
import Testing

@Suite struct `A download from Fingertips` {
  private static let own =
    "LE,actual,2018 - 20,,,78.0,77.5,78.5,,Worse,No significant change,,Fingertips indicator 90366,,,"

  @Test func `gives the figure with its limits, comparison and trend`() throws {
    let file = FingertipsFile(rows: [FingertipsFile.row()])
    #expect(try file.imported() == [Self.own])
  }

  @Test func `is read with 26 columns, and with the older name of the last`() throws {
    var file = FingertipsFile(rows: [FingertipsFile.row()])
    file.header.removeLast()
    #expect(try file.imported() == [Self.own])
    file.header[25] = "Target data"
    #expect(try file.imported() == [Self.own])
  }

  @Test func `is read by the names of its columns, in whatever order they are`() throws {
    var file = FingertipsFile(rows: [FingertipsFile.row()])
    file.header.reverse()
    #expect(try file.imported() == [Self.own])
    file.header = file.header.map { $0.uppercased() }
    file.rows = [
      Dictionary(uniqueKeysWithValues: FingertipsFile.row().map { ($0.key.uppercased(), $0.value) })
    ]
    #expect(try file.imported() == [Self.own])
  }

  @Test(arguments: [
    "Compared to Regions (statistical) value or percentiles", "Compared to percentiles",
  ])
  func `may be named after another parent area`(name: String) throws {
    var file = FingertipsFile(rows: [FingertipsFile.row()])
    file.header[22] = name
    #expect(try file.imported() == [Self.own])
  }

  @Test func `takes the comparison with percentiles where the parent is the country`() throws {
    var file = FingertipsFile(rows: [FingertipsFile.row(["Compared to percentiles": "Worse"])])
    file.header[21] = "Compared to percentiles"
    #expect(try file.imported() == [Self.own])
  }

  @Test func `may begin with a byte order mark, and end its lines as Windows does`() throws {
    let file = FingertipsFile(rows: [FingertipsFile.row()])
    let folder = try file.folder()
    try folder.write("\u{FEFF}" + file.text(lineEnd: "\r\n"), to: "data.csv")
    let run = try RunningProgram(
      ["import", "fingertips", "data.csv", "--for", "outcomes.yaml"], in: folder.path)
    #expect(run.output.split(separator: "\n").dropFirst().map { String($0) } == [Self.own])
  }

  @Test(arguments: [
    "Indicator ID", "Area Code", "Sex", "Age", "Category Type", "Category", "Time period", "Value",
  ])
  func `is refused without a column that it needs`(name: String) throws {
    var file = FingertipsFile(rows: [FingertipsFile.row()])
    file.header.removeAll { $0 == name }
    #expect(try file.findings() == ["data.csv:1:1 not-fingertips"])
    file.header.append("\(name)s")
    #expect(try file.findings() == ["data.csv:1:1 not-fingertips"])
  }

  @Test func `is refused with another header, and empty`() throws {
    var file = FingertipsFile()
    file.header = ["indicator", "period", "value"]
    #expect(try file.findings() == ["data.csv:1:1 not-fingertips"])
    file.header = []
    #expect(try file.findings() == ["data.csv:1:1 missing-header"])
  }

  @Test func `is refused with one of its columns twice`() throws {
    var file = FingertipsFile(rows: [FingertipsFile.row()])
    file.header[2] = "Value"
    #expect(try file.findings().map { $0.split(separator: " ")[1] } == ["duplicate-column"])
  }

  @Test func `does without columns that it may lack, and says so`() throws {
    var file = FingertipsFile(rows: [FingertipsFile.row()])
    let lacking = [
      "Lower CI 95.0 limit", "Recent Trend", "Compared to England value or percentiles",
    ]
    file.header.removeAll { lacking.contains($0) }
    #expect(
      try file.imported() == ["LE,actual,2018 - 20,,,78.0,,,,,,,Fingertips indicator 90366,,,"]
    )
    let run = try file.run()
    for name in lacking { #expect(run.errors.contains("'\(name)'")) }
  }

  // MARK: - Values

  @Test(arguments: [
    ("1,234.56", "1234.6"), ("78", "78.0"), ("78.04999999999999999", "78.0"), ("1.25E+01", "12.5"),
    ("4.4E-02", "0.0"), ("-0.04", "0.0"), ("-2.35", "-2.4"), ("0", "0.0"),
  ])
  func `has numbers with separators, exponents and many digits`(typed: String, value: String) throws
  {
    let file = FingertipsFile(rows: [
      FingertipsFile.row([
        "Value": typed, "Lower CI 95.0 limit": "", "Upper CI 95.0 limit": "", "Recent Trend": "",
      ])
    ])
    #expect(
      try file.imported() == [
        "LE,actual,2018 - 20,,,\(value),,,,Worse,,,Fingertips indicator 90366,,,"
      ])
  }

  @Test func `has percentages and counts in the unit of the indicator`() throws {
    let file = FingertipsFile(rows: [
      FingertipsFile.row([
        "Indicator ID": "93701", "Sex": "Persons", "Time period": "2020/21", "Value": "22.9412",
        "Lower CI 95.0 limit": "22.1", "Upper CI 95.0 limit": "23.84", "Denominator": "68,412",
        "Recent Trend": "Increasing and getting worse",
      ]),
      FingertipsFile.row([
        "Indicator ID": "1", "Value": "1,843.6", "Lower CI 95.0 limit": "",
        "Upper CI 95.0 limit": "", "Recent Trend": "",
      ]),
    ])
    #expect(
      try file.imported() == [
        "POVERTY,actual,2020/21,,,22.9%,22.1%,23.8%,68412,Worse,Increasing and getting worse,,"
          + "Fingertips indicator 93701,,,",
        "DEATHS,actual,2018 - 20,,,1844,,,,Worse,,,Fingertips indicator 1,,,",
      ])
  }

  @Test
  func `divides a number that has a comma and no quotes between two fields, which is an error`()
    throws
  {
    let file = FingertipsFile(rows: [FingertipsFile.row()])
    let folder = try file.folder()
    try folder.write(file.text.replacing("78.0123456", with: "1,234.5"), to: "data.csv")
    let run = try RunningProgram(
      ["import", "fingertips", "data.csv", "--for", "outcomes.yaml"], in: folder.path)
    #expect(run.status == 1 && run.errors.contains("data.csv:2:1: error: 28 fields"))
    #expect(run.errors.contains("[wrong-field-count]") && run.output.isEmpty)
  }

  @Test(arguments: ["", "*", "Suppressed", "-", "n/a"])
  func `leaves missing what is suppressed, and keeps its note`(value: String) throws {
    let file = FingertipsFile(rows: [
      FingertipsFile.row([
        "Value": value, "Value note": "Value suppressed, due to small count", "Recent Trend": "",
        "Denominator": "12",
      ])
    ])
    let note =
      "Value suppressed, due to small count" + (value.isEmpty ? "" : ": \(value)")
    #expect(
      try file.imported() == [
        "LE,actual,2018 - 20,,,[x],,,,Worse,,\"\(note)\",Fingertips indicator 90366,,,"
      ])
  }

  @Test func `keeps the note of a value that is there`() throws {
    let file = FingertipsFile(rows: [FingertipsFile.row(["Value note": "Aggregated, \"roughly\""])])
    #expect(try file.imported().first?.contains(",\"Aggregated, \"\"roughly\"\"\",") == true)
  }

  @Test func `does not make a formula of a note`() throws {
    let file = FingertipsFile(rows: [FingertipsFile.row(["Value note": "=1+1"])])
    #expect(try file.imported().first?.contains(",'=1+1,") == true)
  }

  @Test func `leaves out a word that nobody knows, and says so`() throws {
    let file = FingertipsFile(rows: [
      FingertipsFile.row([
        "Recent Trend": "Going up", "Compared to England value or percentiles": "Worse 95%",
      ])
    ])
    #expect(
      try file.findings() == ["data.csv:2:\(Self.column("Recent Trend")) unknown-trend", "done"])
    #expect(try file.imported().first?.contains(",Worse,,,") == true)
  }

  @Test func `has no limits where they do not hold the value`() throws {
    let file = FingertipsFile(rows: [FingertipsFile.row(["Lower CI 95.0 limit": "80"])])
    #expect(try file.imported().first?.hasPrefix("LE,actual,2018 - 20,,,78.0,,,,Worse") == true)
  }

  /// The column of a field in the sample row, from 1.
  private static func column(_ name: String) -> Int {
    let row = FingertipsFile.row()
    return FingertipsFile.header.prefix { $0 != name }.reduce(1) { $0 + (row[$1] ?? "").count + 1 }
      + (name == "Recent Trend" ? 0 : 0)
  }
}
