import PaperModel
import PaperSource
import TestSupport
import Testing

@testable import PaperRender

@Suite struct `The columns about areas in a workbook` {
  private static func table(figures: String) throws -> TablePlan {
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample Board\n",
      "outcomes.csv": figures,
      "meeting.yaml": "kind: meeting\ndate: 2023-09-04\nagenda: [{ id: a, paper: paper.md }]\n",
      "outcomes.yaml": """
      kind: indicators
      title: Outcomes
      figures: outcomes.csv
      areas: [{ id: region, name: The Region }, { id: england, name: England }]
      indicators:
        - { id: LE, title: Years of life, unit: rate }
        - { id: POOR, title: The poor, unit: percent }
      """,
      "paper.md": """
      ---
      kind: paper
      date: 2023-09-04
      period: 2022/23
      subject: Outcomes
      appendices: [{ title: Outcomes, indicators: outcomes.yaml }]
      ---

      ## Purpose

      To inform.
      """,
    ])
    let selection = try Selection(paths: [], currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    let workspace = try #require(result.workspace, "\(result.diagnostics)")
    #expect(result.diagnostics.map(\.message) == [])
    let paper = try #require(workspace.papers.first)
    let plan = try #require(
      IndicatorWorkbook.plans(of: paper, in: workspace.visible(to: .public)).first)
    return try #require(
      plan.sheets.first { $0.name.text.hasPrefix("Table_1") }?.table, "\(plan.sheets.map(\.name))")
  }

  private static let header = "indicator,measure,period,area,value,lower,upper,compared,trend\n"

  @Test func `are the latest figure with its limits, and other areas in the same period`() throws {
    let table = try Self.table(
      figures: Self.header + """
        LE,actual,2018 - 20,,78.0,77.5,78.4,Worse,Increasing
        LE,actual,2018 - 20,england,79.4,,,,
        LE,actual,2019 - 21,england,78.9,,,,
        POOR,actual,2021/22,,22.9%,,,,

        """)
    let columns = table.columns.map(\.header)
    let first = try #require(columns.firstIndex(of: "Period"))
    #expect(
      Array(columns[first...]) == [
        "Period", "Figure", "Lower 95% confidence limit", "Upper 95% confidence limit",
        "Compared with the country", "Recent trend", "England",
      ])
    func number(_ text: String, _ kind: NumberFormat.Kind = .plain) throws -> CellPlan {
      .number(try #require(ExactDecimal(parsing: text)), NumberFormat(kind, decimals: 1))
    }
    #expect(
      Array(table.rows[0][first...]) == [
        .text("2018 to 2020"), try number("78.0"), try number("77.5"), try number("78.4"),
        .text("Worse"), .text("Increasing"), try number("79.4"),
      ])
    #expect(
      Array(table.rows[1][first...]) == [
        .text("21/22"), try number("0.229", .percent), .text("[x]"), .text("[x]"),
        .text("Not stated"), .text("Not stated"), .text("[x]"),
      ])
  }

  @Test func `say a calendar year in words, which is no number`() throws {
    let table = try Self.table(figures: Self.header + "LE,actual,2021,,78.0,77.5,78.4,,\n")
    #expect(table.rows[0].contains(.text("1 January 2021 to 31 December 2021")))
  }

  @Test func `are not there where nothing is known of areas and limits`() throws {
    let table = try Self.table(figures: Self.header + "LE,actual,2022/23,,78.0,,,,\n")
    #expect(!table.columns.map(\.header).contains("Period"))
  }
}
