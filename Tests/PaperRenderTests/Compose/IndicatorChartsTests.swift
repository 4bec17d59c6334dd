import PaperCompose
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite struct `Charts of indicators` {
  /// The charts of a paper of a period, for indicators and rows of figures.
  private func charts(
    _ indicators: String, _ rows: [String], period: String = "Q2 2017/18", board: String = ""
  ) throws -> [Chart] {
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Board\n\(board)\n",
      "set.yaml": "kind: indicators\ntitle: I\nfigures: set.csv\nindicators:\n\(indicators)\n",
      "set.csv": "indicator,measure,period,value,supplied-on\n"
        + rows.map { $0 + "\n" }.joined(),
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      period: \(period)
      subject: S
      appendices: [{ title: A, indicators: set.yaml }]
      ---

      ## Purpose

      P.
      """,
    ])
    let selection = try Selection(paths: [], currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    let workspace = try #require(result.workspace, "\(result.diagnostics)")
    let paper = try #require(workspace.papers.first, "\(result.diagnostics)")
    return PrintedPaper.compose(paper, in: workspace.visible(to: .restricted)).compactMap {
      if case .chart(let chart) = $0 { chart } else { nil }
    }
  }

  private func indicator(_ more: String = "unit: count, better: higher") -> String {
    "  - { id: I1, title: T, targets: [{ for: 2017/18, value: 100 }], \(more) }"
  }

  @Test func `show last year, the year to date as it grew, and the target, in the house's words`()
    throws
  {
    let charts = try charts(
      indicator(),
      [
        "I1,actual,2016/17,\"1,200\",2017-05-01", "I1,actual,Q1 2017/18,20,2017-08-01",
        "I1,actual,Q2 2017/18,30,2017-11-01", "I1,actual,Q3 2017/18,40,2018-01-20",
      ])
    let chart = try #require(charts.first)
    #expect(
      chart.points == [
        .init(label: "Actual 16/17", value: 1200, shown: "1,200"),
        .init(label: "Year to date Q1 17/18", value: 20, shown: "20"),
        .init(label: "Year to date Q2 17/18", value: 50, shown: "50"),
      ])
    // The target is that of this year, and by the end of Q2 half of it is due.
    #expect(
      chart.marks == [
        .init(.target, label: "Target 17/18", value: 100, shown: "100", over: 1..<3),
        .init(.due, label: "Due by Q2 17/18", value: 50, shown: "50", over: 2..<3),
      ])
    #expect(chart.scale == "Number. Higher is better")
    #expect(chart.axis.ticks.map(\.text) == ["0", "1,250"])
    #expect(chart.caption.plainText == "I1: T")
    #expect(
      chart.words == """
        I1: T: Actual 16/17 1,200, Year to date Q1 17/18 20, Year to date Q2 17/18 50, \
        Target 17/18 100, Due by Q2 17/18 50. Number. Higher is better
        """)
  }

  @Test func `have no gap before the first figure, and one where a figure is missing later`() throws
  {
    let late = try #require(
      try charts(indicator("unit: count"), ["I1,year-to-date,Q2 2017/18,30,2017-11-01"]).first)
    #expect(late.points.map(\.value) == [30])
    let gap = try #require(
      try charts(
        indicator("unit: count"),
        [
          "I1,actual,2016/17,9,2017-05-01", "I1,actual,Q1 2017/18,20,2017-08-01",
          "I1,actual,Q2 2017/18,[x],2017-11-01",
        ]
      ).first)
    #expect(gap.points.map(\.value) == [9, 20, nil])
    #expect(gap.points.last?.shown == "not available")
  }

  @Test(arguments: [
    // Words alone, one number alone, and a figure in another unit than the target's.
    ("unit: milestone", ["I1,year-to-date,Q2 2017/18,30,2017-11-01"]), ("unit: count", []),
    ("unit: count", ["I1,year-to-date,Q2 2017/18,Nothing yet,2017-11-01"]),
    ("unit: count", ["I1,year-to-date,Q2 2017/18,30%,2017-11-01"]),
  ])
  func `are not made where there are no two numbers to compare`(unit: String, rows: [String]) throws
  {
    #expect(try charts(indicator(unit), rows).isEmpty)
  }

  @Test(arguments: [
    ("H2 2017/18", 3), ("October 2017", 8), ("2017/18", 5), ("2017", 5), ("Q3 2017", 4),
    ("2017-04-01 to 2017-12-31", 2),
  ])
  func `have a time for each part of the year of the paper's own kind`(period: String, count: Int)
    throws
  {
    let parts = [
      "2016/17", "2016", "Q1 2017", "April 2017", "Q1 2017/18", "H1 2017/18",
      "2017-04-01 to 2017-12-31",
    ]
    let rows = parts.map { "I1,actual,\($0),5,2017-01-01" }
    let chart = try #require(
      try charts(
        "  - { id: I1, title: T, unit: count, better: higher, year-to-date: latest }", rows,
        period: period
      ).first)
    #expect(chart.points.count == count, "\(chart.points.map(\.label))")
    #expect(Set(chart.points.map(\.label)).count == count)
  }

  @Test func `say how an indicator stands where the board publishes that`() throws {
    let rows = ["I1,year-to-date,Q2 2017/18,30,2017-11-01"]
    let quiet = try #require(try charts(indicator(), rows).first)
    #expect(quiet.caption == [.text("I1: T")])
    let open = try #require(try charts(indicator(), rows, board: "publish-status: yes").first)
    #expect(open.caption == [.text("I1: T"), .text(" "), .badge(.bad, "Red")])
  }

  @Test
  func
    `hold the figure of the year before against its own target, and no figure against another's`()
    throws
  {
    let rows = [
      "I1,actual,2016/17,90%,2017-05-01", "I1,actual,Q2 2017/18,80%,2017-11-01",
    ]
    func marks(_ targets: String, _ more: String = "") throws -> [Chart.Mark] {
      try #require(
        try charts(
          "  - { id: I1, title: T, unit: percent, better: higher, year-to-date: latest, \(more)"
            + " targets: [\(targets)] }", rows
        ).first
      ).marks
    }
    // A percentage is due in full from the first day.
    #expect(
      try marks("{ for: 2016/17, value: 95% }, { for: 2017/18, value: 85% }") == [
        .init(.target, label: "Target 16/17", value: 95, shown: "95%", over: 0..<1),
        .init(.target, label: "Target 17/18", value: 85, shown: "85%", over: 1..<2),
      ])
    #expect(try marks("{ for: 2018/19, value: 99% }") == [])
    // What is to be reached in the quarter alone is over its bar alone.
    #expect(
      try marks("{ for: 2017/18, value: 85% }, { for: Q2 2017/18, value: 82% }") == [
        .init(.target, label: "Target 17/18", value: 85, shown: "85%", over: 1..<2),
        .init(.target, label: "Target Q2 17/18", value: 82, shown: "82%", over: 1..<2),
      ])
  }

  @Test func `draw the figure of the quarter where that is judged, and not the year's target`()
    throws
  {
    let chart = try #require(
      try charts(
        "  - { id: I1, title: T, unit: count, better: lower, judge: latest, targets: "
          + "[{ for: 2017/18, value: 100 }, { for: Q2 2017/18, value: 25 }] }",
        ["I1,actual,Q1 2017/18,20,2017-08-01", "I1,actual,Q2 2017/18,30,2017-11-01"]
      ).first)
    #expect(chart.points.map(\.value) == [20, 30])
    #expect(
      chart.marks == [
        .init(.target, label: "Target Q2 17/18", value: 25, shown: "25", over: 1..<2)
      ])
    #expect(chart.scale == "Number. Lower is better")
  }

  @Test func `draw the targets of the quarters together as what is due`() throws {
    let chart = try #require(
      try charts(
        "  - { id: I1, title: T, unit: count, better: higher, targets: "
          + "[{ for: 2017/18, value: 100 }, { for: Q1 2017/18, value: 10 }, "
          + "{ for: Q2 2017/18, value: 15 }] }",
        ["I1,actual,Q1 2017/18,20,2017-08-01", "I1,actual,Q2 2017/18,30,2017-11-01"]
      ).first)
    #expect(
      chart.marks.last
        == .init(.due, label: "Due by Q2 17/18", value: 25, shown: "25", over: 1..<2))
  }

  @Test func `are nothing in Markdown`() {
    let chart = Block.chart(Chart(caption: [.text("C")], points: [], words: "W"))
    #expect([paragraph("a"), chart, paragraph("b")].markdown == "a\n\nb\n")
    #expect(MarkdownWriter.write([chart]) == MarkdownWriter.write([]))
  }
}
