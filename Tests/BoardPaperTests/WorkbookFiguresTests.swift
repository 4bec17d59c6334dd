import Foundation
import TestSupport
import Testing

@Suite struct `Figures in a workbook` {
  private static let indicators = """
    kind: indicators
    title: Sample
    figures: master.xlsx#Returns
    indicators:
      - id: PI1
        title: People helped
        unit: count
      - id: PI2
        title: Share
        unit: percent

    """

  /// A workspace with a workbook whose table `Returns` has some rows, from A3 on.
  private func folder(
    _ rows: [[String]], block: String, change: (inout SampleWorkbook) throws -> Void = { _ in }
  ) throws -> TemporaryFolder {
    var sample = SampleWorkbook()
    sample.parts[SampleWorkbook.figures] = SampleWorkbook.sheet(
      rows, "<tableParts><tablePart r:id=\"rId1\"/></tableParts>")
    sample.parts[SampleWorkbook.table] = "<table displayName=\"Returns\" ref=\"\(block)\"/>"
    try change(&sample)
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board, "indicators.yaml": Self.indicators,
    ])
    try folder.write(Data(sample.bytes), to: "master.xlsx")
    return folder
  }

  private static let long = [
    ["A3", "indicator", "B3", "measure", "C3", "period", "D3", "value", "E3", "supplied-on"],
    ["A4", "PI1", "B4", "actual", "C4", "Q1 2017/18", "D4", "#1.844E3", "E4", "#43028"],
    ["A6", "PI2", "B6", "actual", "C6", "Q1 2017/18", "D6", "#6.8000000000000005E-2"],
  ]

  private func style(_ cell: String, _ style: Int, _ sample: inout SampleWorkbook) throws {
    try sample.replace(
      "<c r=\"\(cell)\"", with: "<c r=\"\(cell)\" s=\"\(style)\"", in: SampleWorkbook.figures)
  }

  /// A paper of some text that asks for figures.
  private func rendered(_ text: String, in folder: TemporaryFolder) throws -> RunningProgram {
    let paper = BadInput.paper(body: "## Purpose\n\n\(text)")
      .replacing("subject:", with: "indicators: [indicators.yaml]\nperiod: Q1 2017/18\nsubject:")
    try folder.write(paper, to: "paper.md")
    return try RunningProgram(["render", "paper.md"], in: folder.path)
  }

  private func check(_ folder: TemporaryFolder) throws -> RunningProgram {
    try RunningProgram(["check"], in: folder.path)
  }

  @Test func `are not read where a number is divided between two cells`() throws {
    let rows = [
      [
        "A3", "indicator", "B3", "measure", "C3", "period", "D3", "value", "E3", "shown-as",
      ],
      ["A4", "PI1", "B4", "actual", "C4", "Q1 2017/18", "D4", "#1", "E4", "#844"],
    ]
    let run = try check(try folder(rows, block: "A3:E4"))
    #expect(
      run.output.contains("D4: error: '1,844' is in 2 cells [unquoted-number]"), "\(run.output)")
  }

  @Test func `are read from a long table, with percentages and dates by their formats`() throws {
    let folder = try folder(Self.long, block: "A3:E6") {
      try style("D6", 1, &$0)
      try style("E4", 2, &$0)
    }
    let run = try check(folder)
    #expect(!run.output.contains(": error: "), "\(run.output)")
    #expect(run.status == 0)
    let made = try rendered(
      "Of ${PI1.actual Q1 2017/18} people ${PI2.actual Q1 2017/18}.", in: folder)
    #expect(made.output.contains("Of 1844 people 6.8%."), "\(made.output)\(made.errors)")
  }

  @Test(arguments: [
    ("£#,##0", "1234.5", "currency", "£1,235"), ("#,##0", "1844", "count", "1,844"),
    ("0.00%", "0.068", "percent", "6.80%"), ("0.0", "148.249", "rate", "148.2"),
  ])
  func `are printed as their cells show them`(
    _ format: String, _ number: String, _ unit: String, _ shown: String
  ) throws {
    let folder = try folder(
      [Self.long[0], ["A4", "PI1", "B4", "actual", "C4", "Q1 2017/18", "D4", "#" + number]],
      block: "A3:E4"
    ) {
      try $0.replace("formatCode=\"0.0%\"", with: "formatCode=\"\(format)\"", in: "xl/styles.xml")
      try style("D4", 1, &$0)
    }
    try folder.write(Self.indicators.replacing("count", with: unit), to: "indicators.yaml")
    let made = try rendered("It was ${PI1.actual Q1 2017/18} then.", in: folder)
    #expect(made.output.contains("It was \(shown) then."), "\(made.output)\(made.errors)")
  }

  @Test
  func `with a sign that leads to a note are found by their cells, or in the list of targets`()
    throws
  {
    var rows = Self.long
    rows[1][7] = "8*"
    let folder = try folder(rows, block: "A3:E6") {
      try style("D6", 1, &$0)
      try style("E4", 2, &$0)
    }
    try folder.write(
      Self.indicators.replacing(
        "unit: count", with: "unit: count\n    targets:\n      - { for: 2017/18, value: '120*' }"),
      to: "indicators.yaml")
    let run = try check(folder)
    #expect(
      run.output.contains("master.xlsx:Figures!D4: error: '8*' marks a note by a sign"),
      "\(run.output)")
    #expect(
      run.output.contains("indicators.yaml:9:32: error: '120*' marks a note by a sign"),
      "\(run.output)")
  }

  @Test func `are read from a wide table`() throws {
    let rows = [
      ["A3", "indicator", "B3", "measure", "C3", "Q1 2017/18", "D3", "Q2 2017/18"],
      ["A4", "PI1", "B4", "actual", "C4", "#5", "D4", ""],
    ]
    let run = try check(folder(rows, block: "A3:D4"))
    #expect(run.status == 0 && !run.output.contains(": error: "), "\(run.output)")
  }

  @Test func `are found by their cells`() throws {
    var rows = Self.long
    rows[1] = ["A4", "PI9", "B4", "actaul", "C4", "Q7 2017/18", "D4", "#1", "E4", "soon"]
    let run = try check(folder(rows, block: "A3:E6"))
    let heads = run.output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(
      heads.map { $0.prefix { $0 != " " } } == [
        "master.xlsx:Figures!A4:", "master.xlsx:Figures!B4:", "master.xlsx:Figures!C4:",
        "master.xlsx:Figures!E4:", "master.xlsx:Figures!D6:",
      ], "\(run.output)")
    #expect(
      run.output.contains(
        "master.xlsx:Figures!A4: error: indicator 'PI9' does not exist [unknown-indicator]\n"))
    #expect(run.output.contains("did you mean 'actual'?"))
  }

  @Test func `have places in JSON too`() throws {
    var rows = Self.long
    rows[1][1] = "PI9"
    let folder = try folder(rows, block: "A3:E6") { try style("D6", 1, &$0) }
    let run = try RunningProgram(["check", "--format", "json"], in: folder.path)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let findings = try #require(report["diagnostics"] as? [[String: Any]])
    let place = try #require(
      findings.first { $0["rule"] as? String == "unknown-indicator" }?["place"] as? [String: Any])
    #expect(place["file"] as? String == "master.xlsx")
    #expect(place["cell"] as? String == "Figures!A4")
    #expect(place["line"] == nil)
  }

  @Test func `may not be an error, a formula without a value, or hold hidden characters`() throws {
    let folder = try folder(Self.long, block: "A3:E6") { sample in
      let figures = SampleWorkbook.figures
      try sample.replace("<v>1.844E3</v>", with: "<f>SUM(F1)</f>", in: figures)
      try sample.replace("<c r=\"D6\"><v>6.8", with: "<c r=\"D6\" t=\"e\"><v>#", in: figures)
      try sample.replace("<t>PI2</t>", with: "<t>PI2_x202E_</t>", in: figures)
    }
    let run = try check(folder)
    for place in [
      "master.xlsx:Figures!D4: error: the formula was never computed [formula-without-value]",
      "master.xlsx:Figures!A6: error: hidden change of text direction U+202E may not stand in a",
      "master.xlsx:Figures!D6: error: the cell holds the error '#",
    ] {
      #expect(run.output.contains(place), "\(run.output)")
    }
  }

  @Test(arguments: [
    ("master.xlsx#Retruns", "missing-table", "did you mean 'Returns'?"),
    ("master.xlsx#Other", "missing-table", "the tables are Contents_list, Returns, Notes_list"),
    ("master.xlsx", "missing-table-name", "write 'master.xlsx#Contents_list'"),
    ("mister.xlsx#Returns", "missing-file", "did you mean 'master.xlsx'?"),
    ("text.xlsx#Returns", "not-a-workbook", "save it as"),
    ("old.xls#Returns", "old-workbook", "save it as"),
    ("secret.xlsx#Returns", "encrypted-workbook", "without the password"),
    ("cut.xlsx#Returns", "damaged-workbook", "open it in Excel"),
  ])
  func `are asked for by file and table`(_ name: String, _ rule: String, _ help: String) throws {
    let folder = try folder(Self.long, block: "A3:E6") { try style("D6", 1, &$0) }
    let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    try folder.write("indicator,measure", to: "text.xlsx")
    try folder.write(Data(ole + [0, 0]), to: "old.xls")
    try folder.write(
      Data(ole + "EncryptedPackage".utf8.flatMap { [$0, 0] }), to: "secret.xlsx")
    try folder.write(Data(SampleWorkbook().bytes.prefix(5000)), to: "cut.xlsx")
    try folder.write(
      Self.indicators.replacing("master.xlsx#Returns", with: name), to: "indicators.yaml")
    let run = try check(folder)
    #expect(run.status == 1)
    #expect(run.output.contains("[\(rule)]"), "\(run.output)")
    #expect(run.output.contains(help), "\(run.output)")
  }
}
