import PaperModel
import PaperRender
import TestSupport
import Testing

@Suite(.enabled(if: WrittenWorkbook.hasUnzip, "unzip is not installed"))
struct `The file of a workbook` {
  @Test func `says what it is, and from the date of the paper alone when it was made`() throws {
    let core = try WrittenWorkbook(SamplePlan.make()).part("docProps/core.xml")
    #expect(core.contains("<dc:title>Marmot indicators, Q2 2017/18</dc:title>"))
    #expect(core.contains("<dc:creator>Coventry City Council</dc:creator>"))
    #expect(core.contains("<cp:keywords>Marmot, indicators</cp:keywords>"))
    #expect(core.contains(">2018-02-05T00:00:00Z</dcterms:created>"))
  }

  @Test func `has the same date in 1970, which the library takes for now`() throws {
    var plan = SamplePlan.make()
    plan.properties.created = .first
    let core = try WrittenWorkbook(plan).part("docProps/core.xml")
    #expect(core.contains(">1970-01-01T00:00:01Z</dcterms:created>"))
  }

  @Test func `has tables without style, filters and bands, from column A`() throws {
    let table = try WrittenWorkbook(SamplePlan.make()).part("xl/tables/table2.xml")
    #expect(table.contains(#"name="PI1_figures" displayName="PI1_figures" ref="A4:E9""#))
    #expect(!table.contains("autoFilter"))
    #expect(table.contains(#"<tableStyleInfo showFirstColumn="0""#))
    #expect(table.contains(#"showRowStripes="0""#))
  }

  @Test func `is printed across, with the headers and the first column on each page`() throws {
    let workbook = try WrittenWorkbook(SamplePlan.make()).part("xl/workbook.xml")
    #expect(
      workbook.contains("PI1_Young_people_into_work!$A:$A,PI1_Young_people_into_work!$4:$4"))
  }

  @Test(arguments: [(2, 9), (4, 9), (5, 8), (40, 8)])
  func `is one page wide, on A4 or, before its type is less than 9 points, on A3`(
    columns: Int, paper: Int
  ) throws {
    var plan = SamplePlan.plan(cells: [.text("a")])
    let text = CellPlan.text(String(repeating: "word ", count: 20))
    plan.sheets[0].table?.columns = (1...columns).map { TablePlan.Column("Column \($0)") }
    plan.sheets[0].table?.rows = [Array(repeating: text, count: columns)]
    let sheet = try WrittenWorkbook(plan).part("xl/worksheets/sheet1.xml")
    let setup = try #require(sheet.firstMatch(of: /<pageSetup [^>]*>/)).output
    #expect(setup.contains("paperSize=\"\(paper)\""))
    #expect(!setup.contains("scale="))
    #expect(sheet.contains("fitToPage=\"1\""))
  }

  @Test(arguments: 2...9)
  func `has narrower columns of text before its type is less than 9 points on A3`(
    columns: Int
  ) throws {
    var plan = SamplePlan.plan(cells: [.text("a")])
    let text = CellPlan.text(String(repeating: "word ", count: 20))
    plan.sheets[0].table?.columns = (1...columns).map { TablePlan.Column("Column \($0)") }
    plan.sheets[0].table?.rows = [Array(repeating: text, count: columns)]
    let sheet = try WrittenWorkbook(plan).part("xl/worksheets/sheet1.xml")
    // In widths of a digit, which are 9 pixels where a program has not the typeface of the file.
    var width = 0.0
    for column in sheet.matches(of: /<col min="(\d+)" max="(\d+)" width="([0-9.]+)"/) {
      let first = try #require(Double(column.1))
      let last = try #require(Double(column.2))
      width += (last - first + 1) * (try #require(Double(column.3)))
    }
    let onPaper = width * 9 / 96 * 0.75
    #expect(onPaper <= 16.54 - 1.4, "\(columns) columns are \(onPaper) inches wide")
    #expect(onPaper / Double(columns) > 1)
  }

  @Test func `freezes, merges, hides and heads nothing and opens on its first sheet`() throws {
    let book = try WrittenWorkbook(SamplePlan.make())
    #expect(!(try book.part("xl/workbook.xml")).contains("activeTab"))
    for number in 1...4 {
      let sheet = try book.part("xl/worksheets/sheet\(number).xml")
      for word in ["frozen", "mergeCell", "hidden", "oddHeader", "oddFooter", "activeCell"] {
        #expect(!sheet.contains(word), "\(word) in sheet \(number)")
      }
      #expect(sheet.contains("tabSelected") == (number == 1))
    }
  }

  @Test func `shows everything in Arial of 12 points or more, in no colour`() throws {
    let styles = try WrittenWorkbook(SamplePlan.make()).part("xl/styles.xml")
    #expect(styles.contains(#"<b/><sz val="16"/><color theme="1"/><name val="Arial"/>"#))
    #expect(styles.contains(#"<b/><sz val="14"/><color theme="1"/><name val="Arial"/>"#))
    #expect(styles.contains(#"<u/><sz val="12"/><color theme="1"/><name val="Arial"/>"#))
    let sheet = try WrittenWorkbook(SamplePlan.make()).part("xl/worksheets/sheet3.xml")
    // Every cell has a format of its own, and no column is said to be in use that is not.
    #expect(!sheet.contains(try Regex(#"<c r="[A-Z]+[0-9]+"( t="s")?>"#)))
    #expect(sheet.contains(#"<dimension ref="A1:E9"/>"#))
  }

  @Test func `gives a chart words for those who do not see it`() throws {
    let drawing = try WrittenWorkbook(SamplePlan.make()).part("xl/drawings/drawing1.xml")
    #expect(drawing.contains("descr=\"A column chart: 91 in the first quarter and 1,844"))
    // To the right of the five columns.
    #expect(drawing.contains("<xdr:from><xdr:col>5</xdr:col>"))
    let chart = try WrittenWorkbook(SamplePlan.make()).part("xl/charts/chart1.xml")
    #expect(chart.contains("<c:f>PI1_Young_people_into_work!$B$5:$C$5</c:f>"))
  }

  @Test func `does not take the title of a chart for a formula`() throws {
    var plan = SamplePlan.make()
    plan.sheets[2].charts[0].title = "=1+1"
    plan.sheets[2].charts[0].axis = "="
    let chart = try WrittenWorkbook(plan).part("xl/charts/chart1.xml")
    #expect(chart.contains("<a:t> =1+1</a:t>"))
    #expect(!chart.contains("<c:f>1+1"))
  }

  @Test func `makes rows as high as their lines, and columns wider before a row is too high`()
    throws
  {
    let sheet = try WrittenWorkbook(SamplePlan.make()).part("xl/worksheets/sheet3.xml")
    // Three lines in one cell, 16 points each.
    #expect(sheet.contains(#"<row r="8" spans="1:5" ht="50" customHeight="1">"#))
    let heights = sheet.matches(of: try Regex(#" ht="([0-9.]+)""#)).compactMap {
      $0[1].substring.flatMap { Double($0) }
    }
    #expect(heights.count == 9)
    #expect(heights.allSatisfy { (18...409).contains($0) })
  }

  @Test func `is printed to the end of a line that is wider than the table, and of a chart`() throws
  {
    var plan = SamplePlan.make()
    func areas() throws -> [String] {
      try WrittenWorkbook(plan).part("xl/workbook.xml")
        .matches(of: /_xlnm.Print_Area" localSheetId="[0-9]+">([^<]+)</).map { String($0.1) }
    }
    plan.sheets[2].lines[0].text = "Figures"
    #expect(try areas() == [])
    plan.sheets[3].lines[0].text = String(repeating: "Notes and more ", count: 7)
    #expect(try areas() == ["Notes!$A$1:$N$3"])
    plan.sheets[2].lines[0].text = String(repeating: "Figures ", count: 14)
    // The chart takes twelve columns beside the table, and sixteen rows from the header on.
    #expect(try areas().contains("PI1_Young_people_into_work!$A$1:$Q$20"))
  }

  @Test func `keeps Excel from reading a code of a character in what somebody typed`() throws {
    let book = try WrittenWorkbook(
      SamplePlan.plan(cells: [.text("_x0041_x0042_"), .text("__x00e9_"), .text("_x41_")]))
    let strings = try book.part("xl/sharedStrings.xml")
    #expect(strings.contains("<t>_x005F_x0041_x005F_x0042_</t>"))
    #expect(strings.contains("<t>__x005F_x00e9_</t>"))
    #expect(strings.contains("<t>_x41_</t>"))
  }

  @Test func `has no sign before a zero`() throws {
    let zero = SamplePlan.decimal("-0.00")
    let book = try WrittenWorkbook(SamplePlan.plan(cells: [.number(zero, NumberFormat())]))
    let sheet = try book.part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains(try Regex(#"<c r="A3" s="[0-9]+"><v>0</v>"#)))
  }

  @Test func `holds three hundred sheets`() throws {
    var plan = SamplePlan.make()
    var names = SheetNames(beginning: "Sheet")
    let cell = CellPlan.number(SamplePlan.decimal("0.5"), NumberFormat(decimals: 1))
    plan.sheets = (1...300).map { number in
      SheetPlan(
        name: names.name("Sheet"), lines: [SheetLine("Sheet \(number)", style: .title)],
        table: TablePlan(
          name: "table_\(number)", columns: [TablePlan.Column("Value")], rows: [[cell]]))
    }
    let book = try WrittenWorkbook(plan)
    #expect(try book.part("xl/worksheets/sheet300.xml").contains("<v>0.5</v>"))
    #expect(try book.part("xl/tables/table300.xml").contains("table_300"))
  }

  @Test func `takes a name of 31 letters of three bytes each`() throws {
    var plan = SamplePlan.plan(cells: [.text("a")])
    var names = SheetNames(beginning: "Sheet")
    plan.sheets[0].name = names.name(String(repeating: "語", count: 31))
    let workbook = try WrittenWorkbook(plan).part("xl/workbook.xml")
    #expect(workbook.contains(String(repeating: "語", count: 31) + "'!$2:$2"))
  }
}
