import Foundation
import TestSupport
import Testing

@Suite struct `An import of a table` {
  private static let scorecard = OfficersWorkbook(
    [
      ["Public health scorecard"], [],
      ["Ref", "Indicator", "Unit", "2017/18", "", "", "Good is", "Owner", "Comments"],
      ["", "", "", "Q1", "Q2", "Target"],
      ["Priority 1: Young people"],
      [
        "PI1", "Young people who met a coach", "Number", 70, 148, 170, "High", "A. Officer", "fine",
      ],
      ["1.2", "Mothers who smoke", "%", 6.4, 6, 6.3, "Low"],
      ["PI3", "Grants [2016 prices]", "£", .pounds(12345), "N/A", .pounds(20000), "", "", "late"],
      [], ["", "Total", "", 82, 154, 176], ["Source: returns of partners"],
    ], merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4"])

  /// Imports a table in a workspace, and gives the folder and what was told.
  private func imported(
    _ data: Data, as file: String = "scorecard.xlsx", _ options: [String] = []
  ) throws -> (folder: TemporaryFolder, run: RunningProgram) {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    try folder.write(data, to: file)
    return (folder, try RunningProgram(["import", file] + options, in: folder.path))
  }

  private func errors(of folder: TemporaryFolder) throws -> [Substring] {
    try RunningProgram(["check"], in: folder.path).output.split(separator: "\n")
      .filter { $0.contains(": error: ") }
  }

  @Test func `drafts a file that reads it as it is`() throws {
    let (folder, run) = try imported(Self.scorecard.data)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("wrote scorecard.yaml\n3 indicators, 6 figures, 3 targets"))
    let text = try folder.read("scorecard.yaml")
    for part in [
      "figures: 'scorecard.xlsx#Scorecard'", "'{period}': actual", "'{period} Target': target",
      "header-rows: 2", "percent: bare", "'N/A': '[x]'", "leave-out: ['Total']", "- id: PI1\n",
      "- id: mothers-who-smoke\n", "    better: higher", "    better: lower",
      "owner: { contact: 'A. Officer' }", "unit: currency", "'Comments': ignored",
    ] {
      #expect(text.contains(part), "\(part) in \(text)")
    }
    #expect(text.split(separator: "\n").count { $0.contains("    better:") } == 2)
    #expect(!text.contains("    year-to-date:"))
    #expect(try errors(of: folder) == [])
  }

  @Test func `lists with its cell all that it does not read`() throws {
    let (_, run) = try imported(Self.scorecard.data)
    for told in [
      "Scorecard!I4: note: column 'Comments' is not read",
      "Scorecard!A5: note: row without figures: 'Priority 1: Young people'",
      "Scorecard!E8: note: 'N/A' is taken for [x]",
      "Scorecard!B10: note: row that is no indicator: 'Total'",
      "Scorecard!A11: note: row without figures: 'Source: returns of partners'",
    ] {
      #expect(run.errors.contains(told), "\(told) in \(run.errors)")
    }
  }

  /// Where a sheet has several blocks, only a person can say which one is meant.
  @Test(arguments: KeptTable.all.filter { !$0.name.hasPrefix("one of several") })
  func `makes a file without errors of any habit`(table: KeptTable) throws {
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    try folder.write(table.data, to: table.file)
    let run = try RunningProgram(
      ["import", table.file, "--period", "Q2 2017/18", "-o", "drafted.yaml"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try errors(of: folder) == [])
    #expect(
      run.output.firstMatch(of: /\n\d+ indicators?, [1-9]\d* figures?/) != nil, "\(run.output)")
  }

  @Test func `writes nothing over a file that is there`() throws {
    let (folder, _) = try imported(Self.scorecard.data)
    try folder.write("kind: indicators\n", to: "scorecard.yaml")
    let again = try RunningProgram(["import", "scorecard.xlsx"], in: folder.path)
    #expect(again.status == 64)
    #expect(try folder.read("scorecard.yaml") == "kind: indicators\n")
  }

  @Test func `says what to do where there is no workspace, and where the table is outside of one`()
    throws
  {
    let folder = try TemporaryFolder(["hwb/board.yaml": BadInput.board])
    try folder.write(Self.scorecard.data, to: "scorecard.xlsx")
    let alone = try RunningProgram(["import", "scorecard.xlsx"], in: folder.path)
    #expect(alone.status == 0)
    #expect(alone.output.contains("'board-paper new board -o board.yaml' begins a workspace"))
    let outside = try RunningProgram(
      ["import", "scorecard.xlsx", "-o", "hwb/indicators.yaml"], in: folder.path)
    #expect(outside.status == 64)
    #expect(outside.errors.contains("copy it there first"), "\(outside.errors)")
  }

  @Test func `asks for the period where nothing says it`() throws {
    let snapshot = OfficersWorkbook([["KPI", "Actual", "Target"], ["Calls answered", 90, 95]])
    let (folder, run) = try imported(snapshot.data)
    #expect(run.status == 1)
    #expect(run.errors.contains("does not say of which period its figures are"), "\(run.errors)")
    #expect(!folder.exists("scorecard.yaml"))
    let told = try RunningProgram(
      ["import", "scorecard.xlsx", "--period", "Q2 2017/18"], in: folder.path)
    #expect(told.status == 0)
    #expect(try errors(of: folder) == [])
  }

  @Test func `takes a column named after the year for the period, and not for a part of a year`()
    throws
  {
    let table =
      "Indicator,Financial year,Value\nHomes visited,2016/17,12\nHomes visited,2017/18,15\n"
    let (folder, run) = try imported(Data(table.utf8), as: "homes.csv")
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.read("homes.yaml")
    #expect(text.contains("'Financial year': period"), "\(text)")
    #expect(try errors(of: folder) == [])
  }

  @Test func `reads a head of two rows over two quarters`() throws {
    let table = OfficersWorkbook(
      [
        ["Indicator", "2017/18", "", "Target"], ["", "Q1", "Q2", ""],
        ["Homes visited", 12, 15, 20], ["Alarms fitted", 7, 9, 10],
      ], merges: ["B1:C1"])
    let (folder, run) = try imported(table.data)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("2 indicators, 4 figures"), "\(run.output)")
    #expect(try errors(of: folder) == [])
  }

  @Test func `shows the first of many findings of one kind, and counts the others`() throws {
    let rows = (1...20).map { "Heading \($0),," }.joined(separator: "\n")
    let table = "Indicator,2016/17,2017/18\nHomes visited,12,15\n\(rows)\n"
    let (_, run) = try imported(Data(table.utf8), as: "homes.csv")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("and 12 more: note: row without figures: '…'"), "\(run.errors)")
    #expect(run.errors.components(separatedBy: "homes.csv:").count < 12)
  }

  @Test func `names the sheets that it does not read, and reads one that is named`() throws {
    var workbook = Self.scorecard
    workbook.add("Cover", [["Scorecard"], ["Version 3"]])
    workbook.add("Housing", [["Indicator", "2016/17", "2017/18"], ["Homes built", 10, 20]])
    let (folder, run) = try imported(workbook.data)
    #expect(run.errors.contains("note: sheet 'Housing' is not read"), "\(run.errors)")
    #expect(!run.errors.contains("Cover"))
    let other = try RunningProgram(
      ["import", "scorecard.xlsx", "--sheet", "housing", "-o", "housing.yaml"], in: folder.path)
    #expect(other.output.contains("1 indicator, 2 figures, 0 targets"), "\(other.errors)")
    let none = try RunningProgram(
      ["import", "scorecard.xlsx", "--sheet", "Housin", "-o", "b.yaml"], in: folder.path)
    #expect(none.status == 1)
    #expect(none.errors.contains("did you mean 'Housing'?"), "\(none.errors)")
  }

  @Test func `takes the rows of the council where there are those of hundreds`() throws {
    var rows: [[OfficersWorkbook.Cell]] = [["Area", "Year", "Value"]]
    for number in 1...60 {
      let area = number == 40 ? "Coventry" : "Area \(number)"
      for year in 2015...2017 { rows.append([.text(area), .number(Double(year)), 5]) }
    }
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board + "council: Coventry City Council\n"
    ])
    try folder.write(OfficersWorkbook(rows).data, to: "scorecard.xlsx")
    let run = try RunningProgram(["import", "scorecard.xlsx"], in: folder.path)
    #expect(run.output.contains("1 indicator, 3 figures, 0 targets"), "\(run.output)\(run.errors)")
    #expect(try folder.read("scorecard.yaml").contains("'Area': 'Coventry'"))
  }

  // MARK: - Bad and hostile files

  private static let hostile: [(name: String, file: String, bytes: [UInt8], told: String)] = {
    let whole = [UInt8](scorecard.data)
    var bomb = scorecard.parts
    bomb["xl/worksheets/sheet1.xml"] = String(repeating: " ", count: 40 << 20)
    var entities = scorecard.parts
    entities["xl/worksheets/sheet1.xml"] =
      "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet>&b;</worksheet>"
    let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let locked = ole + "EncryptedPackage".utf8.flatMap { [$0, 0] }
    return [
      ("truncated", "a.xlsx", Array(whole.prefix(whole.count / 2)), "[damaged-workbook]"),
      ("protected", "a.xlsx", locked, "[encrypted-workbook]"),
      ("of Excel 97", "a.xls", ole, "[old-workbook]"),
      ("packed too tight", "a.xlsx", ZipFile(bomb).bytes, "["),
      ("with entities", "a.xlsx", ZipFile(entities).bytes, "[damaged-workbook]"),
      ("a PDF", "a.xlsx", Array("%PDF-1.7".utf8), "a PDF, and no Excel workbook"),
      ("a web page", "a.xlsx", Array("<html><table></table></html>".utf8), "a web page, and no"),
      ("a workbook named as CSV", "a.csv", whole, "[not-a-table]"),
      ("100 MB of CSV", "a.csv", [UInt8](repeating: 0x2C, count: 100 << 20), "[file-too-large]"),
      (
        "100 MB of a workbook", "a.xlsx", [UInt8](repeating: 0, count: 100 << 20),
        "[file-too-large]"
      ),
      ("empty", "a.csv", [], "[not-imported]"), ("empty", "a.xlsx", [], "[not-a-workbook]"),
      ("UTF-16", "a.csv", [0xFF, 0xFE, 0x41, 0], "[not-utf-8]"),
      ("an open quote", "a.csv", Array("Year,Value\n2016,\"5\n2017,6\n".utf8), "[unclosed-quote]"),
      ("a letter", "a.csv", Array("Dear all,\nthank you.\n".utf8), "[not-imported]"),
    ]
  }()

  @Test(arguments: hostile.indices)
  func `refuses what is no table, and writes nothing`(index: Int) throws {
    let one = Self.hostile[index]
    let (folder, run) = try imported(Data(one.bytes), as: one.file)
    #expect(run.status == 1, "\(one.name): \(run.output)\(run.errors)")
    #expect(run.errors.contains(one.told), "\(one.name): \(run.errors)")
    #expect(folder.files() == [one.file, "board.yaml"].sorted())
  }

  @Test func `never runs macros, and says so`() throws {
    var parts = Self.scorecard.parts
    parts["xl/_rels/workbook.xml.rels"] = SampleWorkbook.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "vbaProject", "vbaProject.bin"),
      ("rId99", "styles", "/xl/styles.xml"),
    ])
    parts["xl/vbaProject.bin"] = "macro"
    let (_, run) = try imported(Data(ZipFile(parts).bytes), as: "scorecard.xlsm")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("the workbook has macros, which are never run"))
  }
}
