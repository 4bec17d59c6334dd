import TestSupport
import Testing

@Suite struct `A download from Fingertips that stays where it is` {
  private func folder(_ rows: [[String: String]], area: String) throws -> TemporaryFolder {
    try TemporaryFolder([
      "board.yaml": BadInput.board, "data.csv": FingertipsFile(rows: rows).text,
      "indicators.yaml": """
      kind: indicators
      title: Outcomes
      figures: data.csv
      table: { layout: fingertips }
      \(area)
      areas: [{ id: england, name: England, code: E92000001 }]
      indicators:
        - id: LE
          title: Life expectancy
          unit: rate
          fingertips: { id: 90366, sex: Male }
      """,
      "paper.md": BadInput.paper(
        body:
          "## Purpose\n\n${LE.latest}, ${LE.lower}, ${LE.compared}; ${LE.actual england 2018 - 20}."
      ).replacing("subject:", with: "indicators: [indicators.yaml]\nperiod: Q2 2021/22\nsubject:"),
    ])
  }

  @Test func `is read as an import reads it`() throws {
    let folder = try folder(
      [
        FingertipsFile.row(),
        FingertipsFile.row(["Area Code": "E92000001", "Area Name": "England", "Value": "79.4"]),
        FingertipsFile.row(["Area Code": "E08000025", "Value": "1"]),
      ], area: "area: { name: Coventry, code: E08000026 }")
    let made = try RunningProgram(["render", "paper.md", "--to", "md"], in: folder.path)
    #expect(made.output.contains("78.0, 77.5, Worse; 79.4."), "\(made.output)\(made.errors)")
  }

  @Test func `needs the code of the board's own area`() throws {
    let folder = try folder([FingertipsFile.row()], area: "area: { name: Coventry }")
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.output.contains("needs the code of the board's own area"), "\(run.output)")
  }
}
