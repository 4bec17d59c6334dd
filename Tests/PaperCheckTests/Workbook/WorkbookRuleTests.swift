import OfficePackage
import PaperModel
import TestSupport
import Testing

@testable import PaperCheck

@Suite struct `Rules for workbooks` {
  private func findings(_ sample: SampleWorkbook) throws -> [Diagnostic] {
    WorkbookRule.findings(try SpreadsheetFile(sample.bytes), path: "a.xlsx")
  }

  private func shown(_ findings: [Diagnostic]) -> [String] {
    findings.map { "\($0.range.cell ?? "-") \($0.severity) \($0.rule): \($0.message)" }
  }

  @Test func `find nothing in a workbook that keeps to them`() throws {
    #expect(shown(try findings(SampleWorkbook())) == [])
  }

  @Test(arguments: Fault.all)
  func `find the fault at its place and no other fault of that rule`(_ fault: Fault) throws {
    var sample = SampleWorkbook()
    try fault.apply(&sample)
    let all = try findings(sample)
    let found = all.filter { $0.rule == fault.rule }
    #expect(found.map { $0.range.cell ?? "-" } == [fault.place], "\(shown(all))")
    #expect(all.allSatisfy { fault.others.union([fault.rule]).contains($0.rule) }, "\(shown(all))")
  }

  @Test func `are each shown to find something`() {
    let tested = Set(Fault.all.map(\.rule))
    #expect(WorkbookRule.all.map(\.id).filter { !tested.contains($0) } == [])
    #expect(Set(WorkbookRule.all.map(\.id)).count == WorkbookRule.all.count)
    #expect(WorkbookRule.all.allSatisfy { $0.summary.hasSuffix(".") })
  }

  @Test func `call errors what the law asks for and warnings what is good practice`() throws {
    for fault in Fault.all {
      var sample = SampleWorkbook()
      try fault.apply(&sample)
      let rule = try #require(WorkbookRule.named(fault.rule))
      let found = try #require(try findings(sample).first { $0.rule == fault.rule })
      let isEssential = rule.level == .essential || found.range.cell == "Cover!B2"
      #expect(found.severity == (isEssential ? .error : .warning), "\(fault.rule)")
    }
  }

  /// A sheet whose title takes up the rows of one style.
  private func longTitle(_ sentence: String) throws -> [String] {
    var sample = SampleWorkbook()
    sample.parts[SampleWorkbook.figures] = SampleWorkbook.sheet(
      [
        ["A1", "A long title"], ["A2", "that goes on"], ["A3", sentence],
        ["A4", "indicator", "B4", "period", "C4", "value", "D4", "status [note 1]"],
        ["A5", "PI1", "B5", "Q1", "C5", "#91", "D5", "Green"],
      ], "<tableParts><tablePart r:id=\"rId1\"/></tableParts>")
    for cell in ["A1", "A2"] {
      try sample.replace(
        "<c r=\"\(cell)\"", with: "<c r=\"\(cell)\" s=\"1\"", in: SampleWorkbook.figures)
    }
    try sample.replace("ref=\"A3:D6\"", with: "ref=\"A4:D5\"", in: SampleWorkbook.table)
    return try findings(sample).filter { $0.rule == "no-table-count" }.map { $0.range.cell ?? "-" }
  }

  @Test func `look for the number of tables below a title of several rows`() throws {
    #expect(try longTitle("This worksheet contains one table.") == [])
    #expect(try longTitle("Something else.") == ["Figures!A3"])
  }

  @Test func `tell the first five of many and count the rest`() throws {
    var sample = SampleWorkbook()
    let rows = (3...22).map { ["A\($0)", "*"] }
    sample.parts[SampleWorkbook.cover] = SampleWorkbook.sheet([["A1", "Title"]] + rows)
    let found = try findings(sample).filter { $0.rule == "symbol-only-cell" }
    #expect(found.count == 5)
    #expect(found.last?.message == "'*' is only a symbol (and 15 more cells on this sheet)")
  }

  @Test(arguments: [
    "[note 1, note 1]", "[note 1,1]", "[notes 1 and 1]", "[note 1; note 1]", "[note 1 &amp; 1]",
  ])
  func `take every number of a joined mark for a mark of its note`(mark: String) throws {
    var sample = SampleWorkbook()
    try sample.set("A4", "PI1 " + mark, in: SampleWorkbook.figures)
    #expect(try findings(sample).map(\.rule) == ["joined-notes"])
  }

  @Test func `follow a joined mark from its first number to its last`() {
    #expect(BracketedNote.numbers(in: "Falls [note 1-3]") == [1, 2, 3])
    #expect(BracketedNote.numbers(in: "[notes 2 to 4] [note 9]") == [2, 3, 4, 9])
    #expect(BracketedNote.numbers(in: "[note that 3 are left out] [note]") == [])
  }

  @Test(arguments: [
    (
      "More is told on https://www.example.gov.uk/falls, and by telephone.",
      "https://www.example.gov.uk/falls"
    ),
    ("See (HTTP://example.org).", "HTTP://example.org"), ("www.example.org", "www.example.org"),
  ])
  func `name the address and not the prose around it`(text: String, address: String) throws {
    var sample = SampleWorkbook()
    try sample.set("A2", text, in: SampleWorkbook.cover)
    #expect(try findings(sample).map(\.message) == ["'\(address)' is an address, not words"])
  }

  @Test(arguments: ["theme=\"0\"", "indexed=\"9\"", "rgb=\"FFFFFFFF\"", "theme=\"0\" tint=\"0\""])
  func `take white for no background, however it is stated`(colour: String) throws {
    var sample = SampleWorkbook()
    try sample.replace(
      "patternType=\"none\"/>", with: "patternType=\"solid\"><fgColor \(colour)/></patternFill>",
      in: "xl/styles.xml")
    #expect(try findings(sample).map(\.rule) == [])
  }

  @Test func `take what is between two tables for the title of the second`() throws {
    var sample = SampleWorkbook()
    sample.parts[SampleWorkbook.figures] = SampleWorkbook.sheet(
      [
        ["A1", "Figures, 2017/18"], ["A2", "This worksheet contains two tables."],
        ["A3", "indicator [note 1]", "B3", "value"], ["A4", "PI1", "B4", "#91"],
        ["A6", "Table 2: what was planned"], ["A8", "indicator", "B8", "planned"],
        ["A9", "PI1", "B9", "#95"],
      ],
      "<tableParts><tablePart r:id=\"rId1\"/><tablePart r:id=\"rId2\"/></tableParts>")
    sample.parts["xl/worksheets/_rels/sheet3.xml.rels"] = SampleWorkbook.relationships([
      ("rId1", "table", "../tables/table2.xml"), ("rId2", "table", "../tables/table9.xml"),
    ])
    for (part, name, block) in [
      ("xl/tables/table2.xml", "Reported", "A3:B4"), ("xl/tables/table9.xml", "Planned", "A8:B9"),
    ] {
      sample.parts[part] = "<table displayName=\"\(name)\" ref=\"\(block)\"/>"
    }
    let found = try findings(sample)
    #expect(found.map(\.rule) == ["two-tables-on-a-sheet"], "\(shown(found))")
    try sample.set("A6", "Table 2", in: SampleWorkbook.figures)
    try sample.replace(
      SampleWorkbook.cell("B9", "#95"),
      with: SampleWorkbook.cell("B9", "#95") + SampleWorkbook.cell("C9", "late"),
      in: SampleWorkbook.figures)
    #expect(
      Set(try findings(sample).map(\.rule)) == ["two-tables-on-a-sheet", "text-beside-table"])
  }

  @Test func `let empty cells be where the sheet says why`() throws {
    var sample = SampleWorkbook()
    try sample.set("C5", "", in: SampleWorkbook.figures)
    #expect(try findings(sample).map(\.rule) == ["empty-cell"])
    try sample.set(
      "A2", "This worksheet contains one table. Blank cells: not due.",
      in: SampleWorkbook.figures)
    #expect(try findings(sample).isEmpty)
  }

  @Test(arguments: [(true, true), (true, false), (false, true)])
  func `let columns be blank where a form says that they are to be filled in`(
    isLocked: Bool, isExplained: Bool
  ) throws {
    var sample = SampleWorkbook()
    try sample.replace("A3:D6", with: "A3:E6", in: SampleWorkbook.table)
    try sample.replace(
      "[x] means not available.",
      with: "[x] means not available." + (isExplained ? " Cells that are blank are for you." : ""),
      in: SampleWorkbook.figures)
    if isLocked {
      try sample.replace(
        "</sheetData>", with: "</sheetData><sheetProtection sheet=\"1\"/>",
        in: SampleWorkbook.figures)
    }
    let found = try findings(sample).contains { $0.rule == "blank-column-in-table" }
    #expect(found == !(isLocked && isExplained))
  }

  @Test func `never crash on what can be read at all`() throws {
    let sample = SampleWorkbook()
    let names = sample.parts.keys.sorted()
    let pieces = [
      "A1:XFD1048576", "XFD1048576", "A1", "0", "-1", "99999", "[note 9]", "[c]", "[", "]", "*", "",
      "http://", "'", "!", "true", "Ä", "\u{202E}",
    ]
    var random = SeededGenerator(seed: 9)
    var read = 0
    for _ in 0..<1500 {
      var changed = sample
      let name = random.pick(names)
      var text = Array((changed.parts[name] ?? "").utf8)
      // What stands between quotes and tags is changed, so that most of it is still XML.
      let inside = text.indices.filter {
        text[$0] == UInt8(ascii: "\"") || text[$0] == UInt8(ascii: ">")
      }
      for place in [random.pick(inside), random.pick(inside)].sorted(by: >) {
        let end = text[(place + 1)...].firstIndex { "\"<".utf8.contains($0) } ?? text.count
        text.replaceSubrange((place + 1)..<end, with: Array(random.pick(pieces).utf8))
      }
      changed.parts[name] = String(decoding: text, as: UTF8.self)
      guard let workbook = try? SpreadsheetFile(changed.bytes) else { continue }
      read += 1
      #expect(WorkbookRule.findings(workbook, path: "a.xlsx").count < 1000)
    }
    #expect(read > 100, "too few were read for the test to mean anything")
  }

  @Test func `come to an end on a table that claims a whole sheet`() throws {
    var sample = SampleWorkbook()
    try sample.replace("A3:D6", with: "A3:XFD1048576", in: SampleWorkbook.table)
    #expect(try !findings(sample).isEmpty)
  }
}
