import Foundation
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite struct `The workbook of the example` {
  private static func plan(
    isWorkingCopy: Bool = false, hasCharts: Bool = false, audience: Audience = .public,
    changing change: (String) -> String = { $0 }
  ) throws -> WorkbookPlan {
    let example = RunningProgram.project + "/Examples/coventry-hwb"
    let folder = try TemporaryFolder()
    for name in FileManager.default.subpaths(atPath: example) ?? [] where !name.hasPrefix("out") {
      if let text = try? String(contentsOfFile: example + "/" + name, encoding: .utf8) {
        try folder.write(change(text), to: name)
      }
    }
    let selection = try Selection(
      paths: ["meetings/2018-02-05/marmot-update.md"], currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    let workspace = try #require(result.workspace, "\(result.diagnostics)")
    let paper = try #require(workspace.papers.first)
    return try #require(
      IndicatorWorkbook.plans(
        of: paper, in: workspace.visible(to: audience), isWorkingCopy: isWorkingCopy,
        hasCharts: hasCharts
      ).first)
  }

  private static func sheet(_ name: String, of plan: WorkbookPlan) throws -> SheetPlan {
    try #require(plan.sheets.first { $0.name.text == name }, "\(plan.sheets.map(\.name.text))")
  }

  @Test func `has a cover, contents, notes, a table for each priority and definitions`() throws {
    let plan = try Self.plan()
    #expect(
      plan.sheets.map(\.name.text) == [
        "Cover", "Contents", "Notes", "Summary", "Table_1_Young_People", "Table_2_Good_Growth",
        "Definitions",
      ])
    #expect(plan.sheets.map { $0.table?.rows.count } == [nil, 5, 11, 14, 8, 6, 14])
    #expect(Set(plan.sheets.compactMap(\.table?.name)).count == 6)
    #expect(plan.properties.title == "Programme Indicators: Q2 17/18")
    #expect(plan.properties.author == "Coventry City Council")
  }

  @Test func `is marked where the public may not see it, and says the same otherwise`() throws {
    let plan = try Self.plan(
      audience: .restricted,
      changing: { $0.replacing("kind: paper\n", with: "kind: paper\nprivate: 3\n") })
    #expect(plan.marking?.hasPrefix("Not for publication. Exempt by paragraph 3 of ") == true)
    var other = try Self.plan()
    #expect(other.marking == nil)
    other.marking = plan.marking
    #expect(other == plan)
  }

  @Test func `states the council's columns and then the notes`() throws {
    let table = try #require(try Self.sheet("Table_2_Good_Growth", of: Self.plan()).table)
    #expect(
      table.columns.map(\.header) == [
        "Indicator & Definition", "Organisation / Directorate Contact", "Baseline data (15/16)",
        "Actual 16/17", "Target 17/18", "Target 18/19", "Actual Q2 17/18", "Year to date 17/18",
        "Notes",
      ])
    #expect(table.columns.map(\.kind).suffix(7).dropLast().allSatisfy { $0 == .number })
  }

  @Test func `holds numbers as numbers, and what qualifies them in notes`() throws {
    let plan = try Self.plan()
    let table = try #require(try Self.sheet("Table_2_Good_Growth", of: plan).table)
    let row = table.rows[1]
    #expect(row[0] == .text("PI10: Percentage of people recorded as unfit for work who claim ESA"))
    let percent = NumberFormat(.percent, decimals: 1)
    func number(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(parsing: text)) }
    #expect(row[2] == .number(try number("0.068"), percent))
    #expect(row[7] == .number(try number("0.064"), percent))
    #expect(table.rows[5][7] == .number(4558, NumberFormat(decimals: 0)))
    let notes = try #require(try Self.sheet("Notes", of: plan).table)
    #expect(notes.rows.contains { $0[1] == .text("Baseline data (15/16): 6.8% (15,010)") })
    #expect(
      notes.rows.contains {
        $0[1]
          == .text("Target 18/19: Ambition Coventry target: 898 young people over three years")
      })
  }

  @Test func `says the percentages of a chart as they were typed`() throws {
    let plan = try Self.plan(hasCharts: true) {
      $0.replacing("unit: count", with: "unit: percent")
        .replacing("PI1,year-to-date,Q2 2017/18,151", with: "PI1,year-to-date,Q2 2017/18,15.10%")
    }
    let words = plan.sheets.flatMap(\.charts).map(\.alternativeText)
    #expect(words.contains { $0.contains("PI1: ") && $0.contains("17/18 15.10%.") }, "\(words)")
  }

  /// By hand: half of the year's target of 452 is due by the end of Q2; a percentage is due in full.
  @Test func `has a chart for each indicator, with a scale and a name of its own`() throws {
    let sheet = try Self.sheet("Chart_1_Young_People", of: Self.plan(hasCharts: true))
    let table = try #require(sheet.table)
    #expect(
      table.columns.map(\.header) == [
        "Indicator", "Actual 16/17", "Target 17/18", "Due by Q2 17/18", "Year to date 17/18",
      ])
    // PI4 has one number only, and PI5 is a milestone.
    #expect(table.rows.count == 7)
    #expect(sheet.charts.map(\.row) == [0, 1, 2, 4, 5, 6])
    #expect(sheet.charts.allSatisfy { $0.columns == 1..<5 && $0.beginsAtZero })
    #expect(
      sheet.charts[0].title
        == "PI1: Number of young people helped by Ambition Coventry into employment, education or training"
    )
    #expect(
      sheet.charts[0].alternativeText
        == sheet.charts[0].title
        + ": Actual 16/17 558, Target 17/18 452, Due by Q2 17/18 226, Year to date 17/18 151. "
        + "Number. Higher is better")
    #expect(sheet.charts[3].axis == "Percentage. Higher is better")
    #expect(sheet.charts[3].format == NumberFormat(.percent, decimals: 0))
    #expect(table.rows[4][3] == .text("[z]"))
    #expect(sheet.lines.last?.text.hasSuffix("[z] not applicable") == true)
  }

  @Test func `says with codes what is not there, and explains them`() throws {
    let sheet = try Self.sheet("Table_1_Young_People", of: Self.plan())
    let row = try #require(sheet.table?.rows[3])
    #expect(row[4] == .text("[z]") && row[7] == .text("[z]"))
    #expect(
      sheet.lines.contains {
        $0.text == "Shorthand used in this table: [x] not available, [z] not applicable"
      }, "\(sheet.lines.map(\.text))")
    let cells = sheet.table?.rows.flatMap { $0.dropLast() } ?? []
    #expect(!cells.contains(.empty))
  }

  @Test func `says how indicators stand only where the board publishes that`() throws {
    let published = try Self.plan { $0.replacing("house: coventry", with: "publish-status: yes") }
    let copy = try Self.plan(isWorkingCopy: true)
    for plan in [published, copy] {
      let sheet = try Self.sheet("Table_1_Young_People", of: plan)
      let table = try #require(sheet.table)
      #expect(table.columns.map(\.header).suffix(3) == ["Status", "Direction of travel", "Notes"])
      let statuses = table.rows.map { $0[8] }
      #expect(
        statuses
          == ["Red", "Green", "Green", "Not due", "Not stated", "Green", "Green", "Not stated"]
          .map { .text($0) })
      let exceptions = try #require(try Self.sheet("Exceptions", of: plan).table)
      #expect(exceptions.rows.map { $0[1] } == ["Red", "Amber", "Amber", "Red"].map { .text($0) })
      // What an aim reports as its progress is no answer to what is behind.
      guard case .text(let done) = exceptions.rows[0][2] else { continue }
      #expect(done.hasPrefix("Coaches now collect the evidence") && !done.contains("485"))
      let cover = try Self.sheet("Cover", of: plan).lines.map(\.text)
      #expect(cover.contains("Red: 2 of 14 indicators"))
    }
    let mark = "Working copy, not for publication."
    #expect(copy.sheets.allSatisfy { $0.lines.contains { $0.text == mark } })
    #expect(published.sheets.allSatisfy { !$0.lines.contains { $0.text == mark } })
  }

  @Test func `uses each note and lists each that it uses`() throws {
    let plan = try Self.plan(isWorkingCopy: true)
    let notes = try #require(try Self.sheet("Notes", of: plan).table)
    var used: Set<String> = []
    for case .text(let marks)? in plan.sheets.flatMap({ $0.table?.rows ?? [] }).map(\.last)
    where marks.hasPrefix("[note ") {
      for mark in marks.split(separator: "]") { used.insert(String(mark.dropFirst())) }
    }
    #expect(used.count == notes.rows.count)
    #expect(notes.rows.allSatisfy { row in used.contains { row[0] == .text($0) } })
  }

  @Test func `has links in its contents to every other sheet but the cover`() throws {
    let plan = try Self.plan()
    let contents = try #require(try Self.sheet("Contents", of: plan).table)
    let links = contents.rows.compactMap { row -> SheetName? in
      if case .link(_, .sheet(let name)) = row[0] { name } else { nil }
    }
    #expect(links == plan.sheets.dropFirst(2).map(\.name))
  }
}

@Suite struct `The name of a sheet` {
  @Test(arguments: [
    ("Young People", "Young_People"), ("a/b:c*d?[e]", "a_b_c_d_e"), ("2018", "Sheet_2018"),
    ("", "Sheet"), ("Pobl ifanc – oed 16", "Pobl_ifanc_oed_16"), ("'quoted'", "quoted"),
  ])
  func `is one that is allowed`(wish: String, expected: String) {
    var names = SheetNames(beginning: "Sheet")
    let name = names.name(wish).text
    #expect(name == expected || (wish.isEmpty && !name.isEmpty))
  }

  @Test func `differs from all others, however long they are`() {
    var names = SheetNames(beginning: "Sheet")
    let long = String(repeating: "Inequalities ", count: 10)
    let made =
      (0..<200).map { _ in names.name(long).text }
      + ["HISTORY", "history"].map {
        names.name($0).text
      }
    #expect(Set(made.map { $0.lowercased() }).count == made.count)
    #expect(made.allSatisfy { $0.utf16.count <= 31 && $0.lowercased() != "history" })
  }
}
