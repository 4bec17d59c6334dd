import PaperModel
import PaperRender
import TestSupport
import Testing

@Suite struct `A workbook that cannot be written` {
  @Test func `names the sheet and the cell of every text that no cell holds, or no row shows`()
    throws
  {
    let cells: [CellPlan] = [
      .text(String(repeating: "a", count: 40_000)), .text(String(repeating: "a", count: 32_767)),
      .text(String(repeating: "\n", count: 25)), .text(String(repeating: "\n", count: 24)),
      .text(String(repeating: "a", count: 4_600)), .text(String(repeating: "😀", count: 16_384)),
    ]
    #expect(
      try problems(of: SamplePlan.plan(cells: cells)) == [
        "sheet 'Cover', cell A3: the text has 40000 characters, and Excel allows 32767",
        "sheet 'Cover', cell A8: the text has 32768 characters, and Excel allows 32767",
        "sheet 'Cover', cell A4: the text is too long for a row of Excel to show all of it",
        "sheet 'Cover', cell A5: the text is too long for a row of Excel to show all of it",
      ])
  }

  @Test func `names every fault of its tables`() throws {
    var plan = SamplePlan.plan(
      TablePlan(
        name: "A1", columns: ["a", "A", " ", "", "b\nc", "b c"].map { TablePlan.Column($0) },
        rows: [[.empty]]))
    plan.sheets[0].lines.append(SheetLine(""))
    var names = SheetNames(beginning: "Sheet")
    plan.sheets.append(SheetPlan(name: names.name("Other"), lines: []))
    #expect(
      try problems(of: plan) == [
        "sheet 'Cover', cell A2: a line above the table is empty",
        "sheet 'Cover': 'A1' cannot be the name of a table: it takes letters, digits and '_', "
          + "begins with a letter, has at most 255 characters and must not look like a cell",
        "sheet 'Cover', cell B3: another column has the header 'A'",
        "sheet 'Cover', cell D3: the column has no header",
        "sheet 'Cover', cell F3: another column has the header 'b c'",
        "sheet 'Cover', cell A4: the row has 1 cells, and the table 6 columns",
        "sheet 'Other': the sheet is empty",
      ])
  }

  @Test func `names tables and sheets that have the same name`() throws {
    var plan = SamplePlan.plan(cells: [.text("a")])
    plan.sheets.append(plan.sheets[0])
    plan.sheets[1].table?.name = "VALUES"
    #expect(
      try problems(of: plan) == [
        "sheet 'Cover': another sheet has the same name",
        "sheet 'Cover': another table has the name 'VALUES'",
      ])
  }

  @Test func `names links and charts that lead nowhere`() throws {
    var plan = SamplePlan.make()
    plan.sheets.removeLast()
    plan.sheets[2].charts[0].columns = 3..<9
    plan.sheets[2].charts[0].alternativeText = ""
    #expect(
      try problems(of: plan) == [
        "sheet 'Contents', cell A5: there is no sheet 'Notes' for the link",
        "sheet 'PI1_Young_people_into_work': the chart 'Young people by quarter' draws columns or "
          + "rows that the table does not have",
        "sheet 'PI1_Young_people_into_work': the chart 'Young people by quarter' has no words for "
          + "those who do not see it",
      ])
  }

  @Test func `has no sheets, or a title longer than Excel allows`() throws {
    var plan = SamplePlan.make()
    plan.sheets = []
    plan.properties.title = String(repeating: "t", count: 256)
    #expect(
      try problems(of: plan) == [
        "the title of the workbook has 256 characters, and Excel allows 255",
        "a workbook needs at least one sheet",
      ])
  }

  @Test(arguments: ["/missing/folder", "/dev/null"])
  func `names the folder that cannot be written to`(folder: String) {
    #expect {
      try WorkbookWriter.written(
        SamplePlan.make(), language: "en-GB", temporaryFolder: folder)
    } throws: { error in
      (error as? WorkbookError)?.problems.allSatisfy {
        $0.description.hasPrefix("'\(folder)' cannot be written: ")
      } == true
    }
  }
}
