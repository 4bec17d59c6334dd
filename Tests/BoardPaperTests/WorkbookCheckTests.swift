import Foundation
import TestSupport
import Testing

@Suite struct `Checking a workbook` {
  private func folder(_ sample: SampleWorkbook) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Data(sample.bytes), to: "a.xlsx")
    return folder
  }

  @Test func `says so where nothing is wrong, outside of any workspace`() throws {
    let folder = try folder(SampleWorkbook())
    let run = try RunningProgram(["check", "a.xlsx"], in: folder.path)
    #expect(run.output.isEmpty)
    #expect(run.errors == "nothing is wrong in 1 file\n")
    #expect(run.status == 0)
  }

  @Test func `sorts findings by sheet and cell, and counts them`() throws {
    var sample = SampleWorkbook()
    try sample.set("B5", "", in: SampleWorkbook.figures)
    try sample.set("A4", "*_x001B_[31m", in: SampleWorkbook.notes)
    try sample.set("A2", "https://example.org", in: SampleWorkbook.cover)
    let folder = try folder(sample)
    let run = try RunningProgram(["check", "a.xlsx"], in: folder.path)
    let places = run.output.split(separator: "\n").filter { $0.hasPrefix("a.xlsx") }.map {
      $0.prefix { $0 != " " }
    }
    #expect(
      places == [
        "a.xlsx:Cover!A2:", "a.xlsx:Figures!D3:", "a.xlsx:Figures!B5:", "a.xlsx:Notes!A4:",
      ])
    #expect(!run.output.contains("\u{1B}"), "a terminal is not to obey a cell")
    #expect(run.errors == "3 errors, 1 warning in 1 file\n")
    #expect(run.status == 1)
  }

  @Test func `lets warnings pass unless it is strict`() throws {
    var sample = SampleWorkbook()
    try sample.replace("en-GB", with: "", in: "docProps/core.xml")
    let folder = try folder(sample)
    let run = try RunningProgram(["check", "a.xlsx"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("a.xlsx: warning: "))
    #expect(try RunningProgram(["check", "a.xlsx", "--strict"], in: folder.path).status == 1)
  }

  @Test func `tells a damaged workbook, a missing one, and reads papers beside`() throws {
    let folder = try folder(SampleWorkbook())
    try folder.write("PK nonsense", to: "b.xlsx")
    try folder.write("kind: nonsense\n", to: "c.yaml")
    let run = try RunningProgram(["check", "b.xlsx", "c.yaml"], in: folder.path)
    #expect(run.output.contains("b.xlsx: error: the workbook is damaged"))
    #expect(run.output.contains("c.yaml:1:7: error: "))
    let missing = try RunningProgram(["check", "none.xlsx"], in: folder.path)
    #expect(missing.status == 64)
    #expect(missing.errors.contains("'none.xlsx' does not exist"))
  }

  private static let canRunPython =
    (try? RunningProgram(
      ["-c", "import openpyxl, xlsxwriter"], of: OutsideTool.path(of: "python3") ?? "/none"))?
    .status == 0

  private static let isWanted =
    canRunPython || ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"

  /// Runs a Python script in a new folder.
  private func made(by script: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["make.py": script])
    let python = try #require(OutsideTool.path(of: "python3"))
    let run = try RunningProgram(["make.py"], of: python, in: folder.path)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  @Test(.enabled(if: isWanted))
  func `finds in a workbook by XlsxWriter what was put wrong`() throws {
    let folder = try made(
      by: """
        import xlsxwriter
        book = xlsxwriter.Workbook('a.xlsx')
        sheet = book.add_worksheet('Data 1')
        raised = book.add_format({'font_script': 1})
        sheet.write('A1', 'Title')
        sheet.merge_range('D1:E1', 'merged')
        sheet.add_table('B4:D8', {
          'data': [['a', 1, '3'], ['b', None, '-'], [None, None, None], ['c', 5, '[C]']],
          'columns': [{'header': 'Name'}, {'header': 'Value'}, {'header': 'value '}]})
        sheet.freeze_panes(1, 0)
        sheet.set_header('&CPage')
        sheet.set_row(10, None, None, {'hidden': True})
        sheet.write('A20', 'Source')
        sheet.write_rich_string('A22', 'Population', raised, '1')
        sheet.write_url('A23', 'internal:Nowhere!A1', string='here')
        sheet.write_url('A24', 'https://example.org')
        chart = book.add_chart({'type': 'line'})
        chart.add_series({'values': "='Data 1'!$C$5:$C$8"})
        sheet.insert_chart('K8', chart)
        book.add_worksheet('Second').activate()
        book.close()
        """)
    let run = try RunningProgram(["check", "a.xlsx"], in: folder.path)
    for finding in [
      ":'Data 1': error: the name of the sheet holds a blank", "!D1: error: cells are merged",
      "!B4: warning: the table has filter buttons", "!B4: warning: the name 'Table1'",
      "!B4: error: the table does not begin in column A", "!D4: error: the header 'value '",
      "!D5: warning: the number '3'", "!C6: error: a cell of the table is empty",
      "!D6: warning: '-' is only a symbol", "!B7: error: a row of the table is blank",
      "!D8: warning: the code '[C]'", ": warning: panes are frozen", "[print-header]",
      "!A11: warning: a row is hidden", "!A20: warning: something is below",
      "!A22: error: 'Population1'", "!A23: error: the link leads to 'Nowhere'",
      "!A24: error: 'https://example.org'", "!K8: error: the chart has no alternative text",
      ":Second: error: the sheet is blank", "[first-sheet-not-active]", "[no-document-title]",
    ] {
      #expect(run.output.contains(finding), "\(finding) is missing from\n\(run.output)")
    }
  }

  @Test(.enabled(if: isWanted))
  func `reads figures that openpyxl wrote`() throws {
    let folder = try made(
      by: """
        import datetime, openpyxl
        from openpyxl.worksheet.table import Table
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = 'Figures'
        for row in [
          ['indicator', 'measure', 'period', 'value', 'supplied-on'],
          ['PI1', 'actual', 'Q1 2017/18', 0.068, datetime.date(2017, 10, 20)],
          ['PI1', 'actual', 'Q2 2017/18', 0.1 + 0.2, datetime.datetime(2018, 1, 5, 12, 30)],
          ['PI1', 'actual', 'Q3 2017/18', '=1+1', None]]:
          sheet.append(row)
        for row in range(2, 4):
          sheet.cell(row, 4).number_format = '0.0%'
        sheet.add_table(Table(displayName='Returns', ref='A1:E4'))
        book.save('master.xlsx')
        """)
    try folder.write(BadInput.board, to: "board.yaml")
    try folder.write(
      "kind: indicators\ntitle: A\nfigures: master.xlsx#Returns\n"
        + "indicators: [{ id: PI1, title: B, unit: percent }]\n", to: "indicators.yaml")
    let run = try RunningProgram(["check"], in: folder.path)
    let heads = run.output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(heads.count == 1, "\(run.output)")
    #expect(run.output.contains("master.xlsx:Figures!D4: error: the formula was never computed"))
  }
}
