import TestSupport
import Testing

/// What a house can say of the tables of plans and indicators.
@Suite struct `A table of a house` {
  private static let figures = """
    indicator,measure,period,value
    PI1,baseline,2015/16,40
    PI1,actual,Q2 2017/18,91

    """

  private static func workspace(house: String, more: [String: String] = [:]) throws
    -> TemporaryFolder
  {
    try TemporaryFolder(
      [
        "board.yaml": """
        kind: board
        name: Sample Board
        house: house
        priorities: [{ id: p, title: Work }]
        organisations:
          - { id: fire, name: Sample Fire Service, short-name: SFS, unit: Prevention }
        """,
        "house/house.yaml": "kind: house\nextends: coventry\n\(house)\n",
        "indicators.yaml": """
        kind: indicators
        title: Sample
        baseline: 2015/16
        figures: figures.csv
        indicators:
          - id: PI1
            title: People helped
            unit: count
            priority: p
            targets: [{ for: 2017/18, value: 100 }]
        """,
        "figures.csv": figures,
        "plan.yaml": """
        kind: action-plan
        title: Sample
        groups:
          - priority: p
            aims:
              - aim: Help more people
                led-by: [fire]
                with: [fire]
                indicators: [PI1]
                progress:
                  - period: 2017
                    text: It went well.
        """,
        "paper.md": """
        ---
        kind: paper
        date: 2018-02-05
        period: Q2 2017/18
        subject: Progress
        appendices: [{ title: Plan, plan: plan.yaml, indicators: indicators.yaml }]
        ---

        ## Purpose

        To inform.
        """,
      ].merging(more) { $1 })
  }

  private static func rendered(
    _ house: String, as format: String = "md", period: String = "Q2 2017/18"
  ) throws -> String {
    let folder = try workspace(house: house)
    try folder.write(
      folder.read("paper.md").replacing("Q2 2017/18", with: period), to: "paper.md")
    let run = try RunningProgram(
      ["render", "paper.md", "--to", format, "--output", "made.\(format)"], in: folder.path)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    return try folder.read("made.\(format)")
  }

  private static let bold = """
    tables:
      indicators:
        columns:
          - { column: indicator, label: Indicator }
          - { column: baseline, label: Baseline, cell: '**{{figure}}**{{^figure}}–{{/figure}}' }
          - { figure: target, of: this-year, label: Target, cell: '*{{figure}}* ({{id}})' }
          - { figure: actual, label: '{{period}}', cell: '**{{figure}}** in {{period}}' }
          - { figure: actual, of: last-year, label: Last, cell: '{{^figure}}–{{/figure}}' }
    """

  @Test func `prints a figure as the cell of its column says`() throws {
    let text = try Self.rendered(Self.bold)
    let row = text.split(separator: "\n").first { $0.hasPrefix("| PI1") }
    #expect(row?.contains("| **40** |") == true, "\(text)")
    #expect(row?.contains("| *100* (PI1) |") == true, "\(text)")
    #expect(row?.contains("| **91** in Q2 17/18 | – |") == true, "\(text)")
  }

  @Test func `prints it in a page too`() throws {
    let page = try Self.rendered(Self.bold, as: "html")
    #expect(page.contains("<strong>40</strong>"), "\(page)")
    #expect(page.contains("<em>100</em> (PI1)"), "\(page)")
  }

  @Test func `tells a name that a figure has not`() throws {
    let folder = try Self.workspace(
      house: """
        tables:
          indicators:
            columns:
              - { column: indicator, label: Indicator, cell: '{{figure}}' }
              - { column: target, label: Target, cell: '**{{figur}}**' }
        """)
    let run = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.components(of: "[unknown-name]") == 2, "\(run.output)")
  }

  @Test(arguments: ["caption:", "caption: ''"])
  func `needs no caption`(caption: String) throws {
    let house = "tables:\n  action-plan:\n    \(caption)\n  indicators:\n    \(caption)"
    let text = try Self.rendered(house)
    #expect(!text.contains("Action Plan:") && !text.contains("**Indicators"), "\(text)")
    #expect(try !Self.rendered(house, as: "html").contains("<caption"))
  }

  @Test func `shows an example with quotes between other quotes`() throws {
    let folder = try Self.workspace(house: "numbering:\n  paragraphs: '1.'\nperiods:\n  year:\n")
    let run = try RunningProgram(["house", "check", "house"], in: folder.path)
    #expect(
      run.output.contains(
        "for example \"year: '{{start-year-short}}/{{end-year-short}}'\""), "\(run.output)")
  }

  private static func plan(_ cell: String) throws -> String {
    try rendered(
      """
      tables:
        action-plan:
          columns:
            - { column: aim, label: Aim }
            - label: Other
              cell: |
      \(cell.split(separator: "\n").map { "          \($0)" }.joined(separator: "\n"))
      """, period: "2017")
  }

  @Test func `prints progress with its period, a calendar year by its number`() throws {
    #expect(try Self.plan("{{progress}}").contains("<p>**2017**</p><p>It went well.</p>"))
  }

  @Test func `prints progress without its period where the house says so`() throws {
    let text = try Self.plan("{{progress-text}}")
    #expect(text.contains("| It went well. |") && !text.contains("2017**"), "\(text)")
    #expect(try Self.plan("Of {{progress-period}}").contains("| Of 2017 |"))
  }

  @Test func `lists the organisations of an aim`() throws {
    let text = try Self.plan(
      """
      {{#led-by}}
      - {{name}}, {{unit}}
      {{/led-by}}

      {{#with}}
      - {{short-name}}
      {{/with}}
      """)
    #expect(text.contains("<li>Sample Fire Service, Prevention</li>"), "\(text)")
    #expect(text.contains("<li>SFS</li>"), "\(text)")
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
