import TestSupport

/// A download in the public layout, and the workspace into which it goes.
struct FingertipsFile {
  /// The header of 27 columns, as it has been since 2022.
  static let header = [
    "Indicator ID", "Indicator Name", "Parent Code", "Parent Name", "Area Code", "Area Name",
    "Area Type", "Sex", "Age", "Category Type", "Category", "Time period", "Value",
    "Lower CI 95.0 limit", "Upper CI 95.0 limit", "Lower CI 99.8 limit", "Upper CI 99.8 limit",
    "Count", "Denominator", "Value note", "Recent Trend",
    "Compared to England value or percentiles", "Compared to Region value or percentiles",
    "Time period Sortable", "New data", "Compared to goal", "Time period range",
  ]

  var header = Self.header
  var rows: [[String: String]] = []

  /// A row about the board's own area, with some fields that differ.
  static func row(_ fields: [String: String] = [:]) -> [String: String] {
    [
      "Indicator ID": "90366", "Indicator Name": "Life expectancy at birth",
      "Parent Code": "E12000005", "Parent Name": "West Midlands", "Area Code": "E08000026",
      "Area Name": "Coventry", "Area Type": "UA", "Sex": "Male", "Age": "All ages",
      "Time period": "2018 - 20", "Value": "78.0123456", "Lower CI 95.0 limit": "77.5412345",
      "Upper CI 95.0 limit": "78.4598765", "Recent Trend": "No significant change",
      "Compared to England value or percentiles": "Worse", "Time period Sortable": "20180000",
      "Time period range": "3y",
    ].merging(fields) { $1 }
  }

  var text: String { text(lineEnd: "\n") }

  func text(lineEnd: String) -> String {
    ([header] + rows.map { row in header.map { row[$0] ?? "" } })
      .map { $0.map(Self.field).joined(separator: ",") + lineEnd }.joined()
  }

  private static func field(_ text: String) -> String {
    text.contains { ",\"\n".contains($0) } ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  static let columns =
    "indicator,measure,period,area,group,value,lower,upper,denominator,compared,trend,note,source,"
    + "supplied-by,supplied-on,state\n"

  static let indicators = """
    kind: indicators
    title: Outcomes
    figures: outcomes.csv
    area: { name: Coventry, code: E08000026 }
    areas: [{ id: england, name: England, code: E92000001 }]
    groups: [{ id: poorest, name: The poorest, category: Most deprived decile (IMD2019) }]
    indicators:
      - id: LE
        title: Life expectancy
        unit: rate
        better: higher
        fingertips: { id: 90366, sex: Male, age: All ages }
      - id: POVERTY
        title: Poverty
        unit: percent
        better: lower
        fingertips: { id: 93701 }
      - id: DEATHS
        title: Deaths
        unit: count
        fingertips: { id: 1 }

    """

  /// A workspace with the download, and figures that are there.
  func folder(figures: String = columns) throws -> TemporaryFolder {
    try TemporaryFolder([
      "board.yaml": BadInput.board, "outcomes.yaml": Self.indicators, "outcomes.csv": figures,
      "data.csv": text,
    ])
  }

  /// Imports it to standard output.
  func run() throws -> RunningProgram {
    let folder = try folder()
    return try RunningProgram(
      ["import", "fingertips", "data.csv", "--for", "outcomes.yaml"], in: folder.path)
  }

  /// The rows that are imported, each without what is the same in all.
  func imported() throws -> [String] {
    let run = try run()
    guard run.status == 0 else { return ["\(run.status): \(run.errors)"] }
    return run.output.split(separator: "\n").dropFirst().map { String($0) }
  }

  /// The rules that refuse it, each with its place.
  func findings() throws -> [String] {
    let run = try run()
    return run.errors.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^(data.csv:\d+:\d+): \w+: .*\[([a-z-]+)\]$/).map {
        "\($0.1) \($0.2)"
      }
    } + (run.status == 0 ? ["done"] : [])
  }
}
