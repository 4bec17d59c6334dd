import OfficePackage
import TestSupport
import Testing

@Suite struct `A workbook that is read` {
  /// What a cell holds, with the texts that are kept beside it.
  private enum Value: Equatable {
    case text(String, isRaised: Bool = false)
    case number(CellNumber)
    case boolean(Bool)
    case error(String)
    case notComputed
  }

  private func workbook(_ row: String, strings: String? = nil) throws -> SpreadsheetFile {
    var sample = SampleWorkbook()
    sample.parts[SampleWorkbook.cover] =
      "<x:worksheet xmlns:x=\"x\"><x:sheetData>\(row)</x:sheetData></x:worksheet>"
    if let strings {
      sample.parts["xl/strings.xml"] = strings
      let target = "<Relationship Id=\"s\" Type=\"a/sharedStrings\" Target=\"strings.xml\"/>"
      try sample.replace("</R", with: target + "</R", in: "xl/_rels/workbook.xml.rels")
    }
    return try SpreadsheetFile(sample.bytes)
  }

  private func values(_ row: String, strings: String? = nil) throws -> [Value] {
    let workbook = try workbook(row, strings: strings)
    return workbook.sheets[0].cells.map { cell in
      switch cell.value {
      case .text(let number):
        .text(
          workbook.texts[Int(number)].text, isRaised: workbook.texts[Int(number)].hasSuperscript)
      case .number(let number): .number(number)
      case .boolean(let value): .boolean(value)
      case .error(let number): .error(workbook.errors[Int(number)])
      case .notComputed: .notComputed
      }
    }
  }

  @Test func `has its sheets, tables and properties`() throws {
    let workbook = try SpreadsheetFile(SampleWorkbook().bytes)
    #expect(workbook.sheets.map(\.name) == ["Cover", "Contents", "Figures", "Notes"])
    #expect(workbook.sheets[2].tables.map(\.name) == ["Quarterly_figures"])
    #expect(workbook.sheets[2].tables[0].bodyRows == 4..<7)
    #expect(workbook.properties.title == "Indicators")
    #expect(workbook.properties.language == "en-GB")
    #expect(!workbook.hasMacros)
    #expect(workbook.style(2).number == .date)
    #expect(workbook.style(99).number == .number(.general))
    let cell = CellReference("C4").flatMap { workbook.sheets[2].cell($0) }
    #expect(cell?.value == CellNumber("91").map(Cell.Value.number))
  }

  @Test func `has cells of every type`() throws {
    let number = try #require(CellNumber("1.5"))
    #expect(
      try values(
        """
        <c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>\
        <c r="D1" t="str"><f>A1</f><v>x</v></c><c r="E1"><f>A1</f></c><c r="F1" s="3"/>\
        <c r="G1" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c>\
        <c r="H1" t="str"><f>""</f><v></v></c><c r="I1"><v>NAN</v></c>\
        <c r="J1" t="d"><v>2017-10-20T00:00:00</v></c>
        """) == [
          .number(number), .boolean(true), .error("#N/A"), .text("x"), .notComputed,
          .text("in line"), .error("NAN"), .text("2017-10-20"),
        ])
  }

  @Test func `shares texts, with runs joined and reading aids left out`() throws {
    let strings = """
      <sst><si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><vertAlign val="superscript"/></rPr>\
      <t>1</t></r></si><si><t>字</t><rPh><t>じ</t></rPh></si></sst>
      """
    let cells = [0, 1, 2, 3, 0].map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
    let row = "<row r=\"7\">\(cells)</row>"
    #expect(
      try values(row, strings: strings) == [
        .text("plain"), .text("rich 1", isRaised: true), .text("字"), .error("#REF!"),
        .text("plain"),
      ])
    let workbook = try workbook(row, strings: strings)
    #expect(
      workbook.sheets[0].cells.map(\.reference)
        == (1...5).map { CellReference(row: 7, column: $0) })
    #expect(workbook.texts.count { $0.text == "plain" } == 1)
  }

  @Test(arguments: [
    ("a_x000D_\nb", "a\nb"), ("_x005F_x000D_", "_x000D_"), ("_x0041_", "A"), ("_x00ZZ_", "_x00ZZ_"),
    ("_xD83D__xDE00_", "😀"), ("_xD83D_", "\u{FFFD}"), ("_x004", "_x004"),
    ("snake_case", "snake_case"),
  ])
  func `says what its escapes mean`(_ written: String, _ meant: String) throws {
    let row = "<c t=\"inlineStr\"><is><t>\(written)</t></is></c>"
    #expect(try values(row) == [.text(meant)])
  }

  @Test func `is put in order where its cells are not`() throws {
    let cells = try workbook("<c r=\"B2\"><v>1</v></c><c r=\"A1\"><v>2</v></c>").sheets[0].cells
    #expect(cells.map(\.reference) == [.a1, CellReference(row: 2, column: 2)])
  }

  @Test func `knows its links, drawings, merges and what is hidden`() throws {
    var sample = SampleWorkbook()
    try sample.replace(
      "<row r=\"5\">", with: "<row r=\"5\" hidden=\"1\">", in: SampleWorkbook.figures)
    try sample.replace(
      "</sheetData>", with: "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
      in: SampleWorkbook.figures)
    let workbook = try SpreadsheetFile(sample.bytes)
    #expect(workbook.sheets[1].links.map(\.location) == ["Figures!A1"])
    #expect(workbook.sheets[2].hiddenRows == [5...5])
    #expect(workbook.sheets[2].merges == [CellBlock("A1:B2")])
  }

  @Test func `has places from A1 to XFD1048576`() {
    #expect(CellReference("$AB$12") == CellReference(row: 12, column: 28))
    #expect(CellReference("XFD1048576") != nil)
    for wrong in [
      "", "A", "7", "XFE1", "A1048577", "A1B", "1A", "A-1", "Ä1", "A99999999999999999999",
    ] {
      #expect(CellReference(wrong) == nil, "\(wrong)")
    }
    #expect(CellBlock("B3:A1") == CellBlock("A1:B3"))
    #expect(CellBlock("A1:B2:C3") == nil)
  }

  @Test func `tells which values formulas give, in whatever order cells are written`() throws {
    let row =
      "<x:row r=\"1\"><x:c r=\"B1\"><x:f>1+1</x:f><x:v>2</x:v></x:c>"
      + "<x:c r=\"A1\"><x:f>A2</x:f></x:c><x:c r=\"C1\"><x:v>2</x:v></x:c></x:row>"
    let sheet = try workbook(row).sheets[0]
    let has = (1...3).map { sheet.hasFormula(at: CellReference(row: 1, column: $0)) }
    #expect(has == [true, true, false])
  }

  @Test func `tells whether its cells are locked`() throws {
    var sample = SampleWorkbook()
    try sample.replace(
      "</sheetData>", with: "</sheetData><sheetProtection sheet=\"1\"/>", in: SampleWorkbook.figures
    )
    #expect(
      try SpreadsheetFile(sample.bytes).sheets.map(\.isProtected) == [false, false, true, false])
  }
}
