import Foundation
import PaperCompose
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

/// The example with a summary. By hand, for Q2 2017/18, half of the year: due are 226 of PI1 (151 is below
/// nine tenths of it: Red), 85 of PI2, 388.5 of PI3, 91.5 of PI7, 600 of PI12 (590: Amber), 500 of PI14 and,
/// where the target of 25 was moved to 20 in November, 10 of PI13 (9 is nine tenths of it: Amber; of 12.5 it
/// would be Red). PI10 is 6.4% against 6.3% or less: Amber. PI6, PI9 and PI11 are met. PI4 runs no more, PI5 is
/// in words, and of PI8 nobody says which way is better.
@Suite struct `The summary of a paper` {
  private static let paper = "meetings/2018-02-05/marmot-update.md"

  private struct Change {
    let file: String
    let old: String
    let new: String
  }

  private static let published = Change(
    file: "board.yaml", old: "nation: england\n", new: "nation: england\npublish-status: yes\n")
  private static let moved = Change(
    file: "indicators/marmot-2016-19.yaml", old: "      - { for: 2017/18, value: 25 }\n",
    new: """
            - { for: 2017/18, value: 25 }
            - { for: 2017/18, value: 20, agreed: 2017-11-01 }
            - { for: 2017/18, value: 30, agreed: 2018-03-01 }

      """)
  private static let own = Change(
    file: "indicators/marmot-2016-19.yaml",
    old: "      - { for: 2018/19, value: 6.2% (no worse than the national average) }\n",
    new: """
            - { for: 2018/19, value: 6.2% (no worse than the national average) }
          comparators:
            - { id: england, name: England, figures: [{ period: Q2 2017/18, value: 5.8% }] }

      """)
  /// Nobody says what is being done about PI12.
  private static let silent = Change(
    file: "indicators/marmot-2016-19.yaml",
    old: """
          corrective:
            - period: Q2 2017/18
              text: The Job Shop sees people where they first claim ESA, so that more of them come.

      """, new: "")
  private static let late = Change(
    file: "indicators/marmot-2016-19.csv", old: "PI14,year-to-date,Q2",
    new: "PI12,actual,2016/17,\"1,650\",,,,,2017-09-01,revised\nPI14,year-to-date,Q2")
  private static let closed = Change(
    file: "actions.yaml", old: "  - follow-up: apprenticeships\n    date: 2018-02-05",
    new:
      "  - follow-up: apprenticeships\n    date: 2017-12-01\n    state: done\n    text: All answered.\n"
      + "  - follow-up: apprenticeships\n    date: 2018-02-05")

  private static func workspace(
    _ changes: [Change], selecting paths: [String] = [paper]
  ) throws -> Workspace {
    let example = RunningProgram.project + "/Examples/coventry-hwb"
    let folder = try TemporaryFolder()
    for name in FileManager.default.subpaths(atPath: example) ?? [] where !name.hasPrefix("out") {
      guard var text = try? String(contentsOfFile: example + "/" + name, encoding: .utf8) else {
        continue
      }
      for change in changes where change.file == name {
        #expect(text.contains(change.old), "\(change.file) \(change.old)")
        text = text.replacing(change.old, with: change.new)
      }
      try folder.write(text, to: name)
    }
    let selection = try Selection(paths: paths, currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    return try #require(result.workspace, "\(result.diagnostics)")
  }

  private static func summary(
    _ workspace: Workspace, for audience: Audience = .public
  ) throws -> PrintedSummary? {
    let edition = workspace.visible(to: audience)
    let paper = try #require(edition.workspace.paper(at: paper))
    return PrintedSummary(of: paper, in: edition)
  }

  private static func markdown(_ workspace: Workspace) throws -> String {
    let edition = workspace.visible(to: .public)
    let paper = try #require(edition.workspace.paper(at: paper))
    return PrintedPaper.compose(paper, in: edition).markdown
  }

  /// The sheets of the workbook.
  private static func workbook(_ workspace: Workspace) throws -> [SheetPlan] {
    let paper = try #require(workspace.paper(at: paper))
    return IndicatorWorkbook.plans(of: paper, in: workspace.visible(to: .public)).first?.sheets
      ?? []
  }

  private func ids(_ entries: [PrintedSummaryEntry]) -> [String] {
    entries.map(\.entry.indicator.id.value)
  }

  @Test func `is there only where it is asked for`() throws {
    #expect(try Self.summary(try Self.workspace([])) != nil)
    let nothing = Change(file: Self.paper, old: "summary: yes\n", new: "")
    #expect(try Self.summary(try Self.workspace([nothing])) == nil)
    let all = Change(
      file: "board.yaml", old: "nation: england\n", new: "nation: england\nsummaries: yes\n")
    #expect(try Self.summary(try Self.workspace([nothing, all])) != nil)
    let no = Change(file: Self.paper, old: "summary: yes\n", new: "summary: no\n")
    #expect(try Self.summary(try Self.workspace([no, all])) == nil)
  }

  @Test func `counts how the indicators stand, as worked out by hand`() throws {
    let summary = try #require(
      try Self.summary(try Self.workspace([Self.published, Self.moved])))
    #expect(
      summary.counts.map { "\($0.word) \($0.count)" }
        == ["Green 7", "Amber 3", "Red 1", "Not due 1", "Not stated 2"])
    #expect(ids(summary.exceptions) == ["PI1", "PI10", "PI12", "PI13"])
    #expect(summary.exceptions.map(\.due) == ["226", nil, "600", "10"])
    // Without the moved target PI13 is Red.
    let before = try #require(
      try Self.summary(try Self.workspace([Self.published])))
    #expect(ids(before.exceptions) == ["PI1", "PI13", "PI10", "PI12"])
    #expect(before.exceptions[1].due == "12.5")
  }

  @Test func `lists the exceptions that the board defines`() throws {
    let red = Change(
      file: "board.yaml", old: "nation: england\n",
      new: "nation: england\npublish-status: yes\nexceptions: [red]\n")
    let summary = try #require(try Self.summary(try Self.workspace([red])))
    #expect(ids(summary.exceptions) == ["PI1", "PI13"])
  }

  @Test func `says what is being done, and never what an aim reports as its success`() throws {
    let text = try Self.markdown(
      try Self.workspace([Self.published, Self.silent]))
    let table = text.split(separator: "\n").filter { $0.hasPrefix("| PI") }.prefix(4)
    #expect(table[table.startIndex].contains("Coaches now collect the evidence"), "\(table)")
    #expect(table.first { $0.contains("PI10") }?.contains("Other GP surgeries are asked") == true)
    #expect(
      table.first { $0.contains("PI12") }?.contains("No corrective action has been reported.")
        == true)
    #expect(!table.contains { $0.contains("goes on well") })
  }

  @Test func `says what has changed since the last paper about the same indicators`() throws {
    let summary = try #require(
      try Self.summary(
        try Self.workspace([Self.published, Self.moved, Self.late, Self.closed])))
    #expect(summary.summary.previous?.path == "meetings/2017-07-10/marmot-update.md")
    let changes = summary.changes
    // PI8 has another figure, and PI5 other words.
    #expect(changes.count == 14)
    let first = try #require(changes.first)
    #expect(first.before == "558 (Q4 16/17)" && first.now == "151 (Q2 17/18)")
    // The year has no target of its own; that of three years is judged by what is due of it.
    #expect(first.statusChange?.hasSuffix("now Red") == true, "\(first.statusChange ?? "")")
    let charter = try #require(changes.first { $0.entry.indicator.id.value == "PI13" })
    #expect(charter.targetChanges == ["17/18: 25, now 20"])
    let jobs = try #require(changes.first { $0.entry.indicator.id.value == "PI12" })
    #expect(jobs.before == "1,641, revised to 1,650 (Q4 16/17)")
    #expect(summary.summary.newActions.map(\.id) == ["2017-07-10/apprenticeships"])
    #expect(summary.summary.closedActions.map(\.id) == ["2017-07-10/apprenticeships"])
  }

  @Test func `leaves out an indicator of which nothing has changed`() throws {
    // PI9 was 100% and is; its status alone has changed.
    let quiet = try #require(try Self.summary(try Self.workspace([])))
    #expect(!ids(quiet.changes).contains("PI9") && quiet.changes.count == 13)
    let open = try #require(try Self.summary(try Self.workspace([Self.published])))
    #expect(ids(open.changes).contains("PI9"))
  }

  @Test func `says nothing of how indicators stand where the board does not publish it`() throws {
    let workspace = try Self.workspace([Self.moved, Self.own])
    let text = try Self.markdown(workspace)
    let end = try #require(text.firstRange(of: "## 1. Purpose")).lowerBound
    let front = text[..<end]
    #expect(front.contains("558 (Q4 16/17)") && front.contains("17/18: 25, now 20"))
    for word in ["Green", "Amber", "Red", "Not due", "Not stated", "How a status", "Coaches now"] {
      #expect(!front.contains(word), "\(word)")
    }
    let sheet = try #require(try Self.workbook(workspace).first { $0.name.text == "Summary" })
    let cells = (sheet.table?.rows ?? []).flatMap { $0 }
    let statuses = ["Red", "Amber", "Green"].map { CellPlan.text($0) }
    #expect(!cells.isEmpty && !cells.contains { statuses.contains($0) })
  }

  @Test func `is the same whether its paper is made alone or with the whole workspace`() throws {
    let changes = [Self.published, Self.moved, Self.closed]
    #expect(
      try Self.markdown(try Self.workspace(changes))
        == Self.markdown(try Self.workspace(changes, selecting: [])))
  }

  @Test func `does not tell the public of a private paper`() throws {
    let secret = Change(
      file: "meetings/2017-07-10/marmot-update.md", old: "kind: paper\n",
      new: "kind: paper\nprivate: 3\n")
    let workspace = try Self.workspace([secret])
    let open = try #require(try Self.summary(workspace))
    #expect(open.summary.previous == nil && open.changes.isEmpty)
    #expect(open.summary.newActions.isEmpty)
    let restricted = try #require(try Self.summary(workspace, for: .restricted))
    #expect(restricted.summary.previous != nil)
  }

  @Test func `has a chart of each figure with all that it is held against`() throws {
    let summary = try #require(
      try Self.summary(try Self.workspace([Self.own])))
    let charts = summary.indicators.compactMap(\.chart)
    #expect(charts.count == 12)
    let first = try #require(charts.first)
    #expect(first.points.map(\.value) == [151])
    #expect(
      first.marks == [
        .init(.target, label: "Target 17/18", value: 452, shown: "452", over: 0..<1),
        .init(.due, label: "Due by Q2 17/18", value: 226, shown: "226", over: 0..<1),
        .init(.lastYear, label: "Actual 16/17", value: 558, shown: "558", over: 0..<1),
      ])
    #expect(first.axis.ticks.map(\.text) == ["0", "600"])
    let claims = try #require(charts.first { $0.caption.plainText.hasPrefix("PI10") })
    #expect(
      claims.marks.map(\.kind) == [.target, .lastYear, .comparator]
        && claims.marks.map(\.value) == [6.3, 6.5, 5.8])
    #expect(
      claims.words.hasSuffix(
        ": Year to date Q2 17/18 6.4%, Target 17/18 6.3%, Actual 16/17 6.5%, England 5.8%. "
          + "Percentage. Lower is better"), "\(claims.words)")
  }

  @Test func `is a sheet of the workbook`() throws {
    let workspace = try Self.workspace(
      [Self.published, Self.moved, Self.own, Self.silent])
    let sheets = try Self.workbook(workspace)
    let sheet = try #require(sheets.first { $0.name.text == "Summary" })
    #expect(
      sheet.lines.map(\.text) == [
        "How things are: Q2 17/18", "This worksheet contains one table.", "Green: 7", "Amber: 3",
        "Red: 1", "Not due: 1", "Not stated: 2",
        "Shorthand used in this table: [z] not applicable",
      ])
    let table = try #require(sheet.table)
    #expect(
      table.columns.map(\.header) == [
        "Indicator", "Figure", "Due now", "Target", "Last year", "Compared with", "Last paper",
        "Change of target", "Status", "Change of status", "What is being done",
      ])
    #expect(table.rows.count == 14)
    let jobs = table.rows[11]
    #expect(jobs[1] == .number(590, NumberFormat()) && jobs[2] == .number(600, NumberFormat()))
    #expect(jobs[6] == .number(1641, NumberFormat()) && jobs[8] == .text("Amber"))
    #expect(jobs[10] == .text("No corrective action has been reported."))
    #expect(table.rows[12][7] == .text("17/18: 25, now 20"))
    // An aim measures PI2 too, which is no exception.
    #expect(table.rows[1][10] == .text("[z]") && table.rows[1][7] == .text("No change"))
    let evidence = CellPlan.text(
      "Coaches now collect the evidence while people are on the programme, and not at its end. "
        + "More is expected by March.")
    #expect(table.rows[0][10] == evidence)
    let exceptions = try #require(sheets.first { $0.name.text == "Exceptions" }?.table)
    #expect(exceptions.rows[0][2] == evidence)
  }

  @Test func `is made of names that a house can lay out`() throws {
    let template = try Template(
      """
      {{#performance-summary}}
      {{#exception}}
      {{name}}: {{figure}} of {{due}}{{#no-corrective}}, no answer{{/no-corrective}}

      {{corrective}}
      {{/exception}}
      {{#change}}
      {{before}} then {{now}}
      {{/change}}
      {{#new-action}}
      {{action}} by {{due}}
      {{/new-action}}
      {{/performance-summary}}
      """)
    let edition = try Self.workspace([Self.published, Self.silent]).visible(to: .public)
    let paper = try #require(edition.workspace.paper(at: Self.paper))
    let text = template.fill(Records.paper, of: PrintedPaper(paper, in: edition)).markdown
    #expect(text.contains("590 of 600, no answer"), "\(text)")
    #expect(text.contains("151 of 226") && !text.contains("151 of 226, no answer"))
    #expect(text.contains("Other GP surgeries are asked"))
    #expect(text.contains("558 (Q4 16/17) then 151 (Q2 17/18)"))
    #expect(text.contains("by 29th September 2017"))
  }
}
