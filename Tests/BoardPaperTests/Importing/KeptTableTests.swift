import Foundation
import TestSupport
import Testing

@Suite struct `A table that somebody else keeps` {
  @Test(arguments: KeptTable.all)
  func `reads with a mapping alone`(table: KeptTable) throws {
    let folder = try table.folder()
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(!run.output.contains(": error: "), "\(run.output)")
    #expect(!run.output.contains("[unm"), "\(run.output)")
    let made = try RunningProgram(["render", "paper.md", "--to", "md"], in: folder.path)
    #expect(made.output.contains(table.answer), "\(made.output)\(made.errors)")
  }

  /// The findings of a mapping of a table with the columns Indicator, Q1 2017/18 and Q2 2017/18.
  private func findings(
    _ mapping: String, _ rows: [[OfficersWorkbook.Cell]],
    figures: String = "scorecard.xlsx#Scorecard"
  ) throws -> String {
    let workbook = OfficersWorkbook([["Indicator", "Q1 2017/18", "Q2 2017/18"]] + rows)
    let table = KeptTable(
      "", workbook, "figures: \(figures)\n\(mapping)", asked: "Nothing.", answer: "")
    let folder = try table.folder()
    return try withExtendedLifetime(folder) {
      try RunningProgram(["check"], in: folder.path).output
    }
  }

  private static let usual = "columns: { Indicator: indicator, '{period}': actual }"

  @Test func `is told by its cell and its column where a figure is none`() throws {
    let told = try findings(Self.usual, [["PI1", "lots", 148], ["PI2", .percent(0.1), 6]])
    #expect(told.contains("scorecard.xlsx:Scorecard!B2: note: 'lots' is words"), "\(told)")
    #expect(told.contains("scorecard.xlsx:Scorecard!C3: error: '6' has no % sign"), "\(told)")
  }

  @Test func `tells a row with figures that is no indicator, and what was meant`() throws {
    let told = try findings(
      Self.usual, [["Young people helpd", 1, 2], ["PI2", "", ""], ["A note"]])
    #expect(
      told.contains(
        "Scorecard!A2: warning: row 2 has figures, and 'Young people helpd' in column 'Indicator' is "
          + "no indicator of the file [unmatched-row]"), "\(told)")
    #expect(told.contains("did you mean 'Young people helped'?"), "\(told)")
    #expect(!told.contains("A note"))
  }

  @Test func `tells two figures for one period, and where the first is`() throws {
    let told = try findings(Self.usual, [["PI1", 70, 148], ["PI1", 71, 148]])
    #expect(
      told.contains(
        "Scorecard!B3: error: column 'Q1 2017/18' has a second figure of PI1 for Q1 2017/18 "
          + "[repeated-figure]"), "\(told)")
    #expect(told.contains("Scorecard!B2"))
    #expect(!told.contains("Scorecard!C3: error"))
  }

  @Test func `tells a column that it does not have, and the one that was meant`() throws {
    let told = try findings(
      "columns: { Indicater: indicator, '{period}': actual }", [["PI1", 1, 2]])
    #expect(told.contains("the table has no column 'Indicater' [missing-column]"), "\(told)")
    #expect(told.contains("did you mean 'Indicator'?"), "\(told)")
  }

  @Test func `tells a period that nothing says what it holds`() throws {
    let told = try findings(
      "columns: { Indicator: indicator, Q1 2017/18: actual }", [["PI1", 1, 2]])
    #expect(told.contains("Scorecard!C1: warning: column 'Q2 2017/18' is a period"), "\(told)")
  }

  @Test func `tells a sheet and names that there are not`() throws {
    let other = try findings(Self.usual, [["PI1", 1, 2]], figures: "scorecard.xlsx#Scorecards")
    #expect(other.contains("has no sheet and no table 'Scorecards' [missing-table]"), "\(other)")
    #expect(other.contains("did you mean 'Scorecard'?"), "\(other)")
    let none = try findings("columns: { KPI: indicator, Result: actual }", [["PI1", 1, 2]])
    #expect(none.contains("[unmatched-header]"), "\(none)")
  }

  @Test func `tells a meaning that is none`() throws {
    let told = try findings(
      "columns: { Indicator: indicators, '{period}': actual }", [["PI1", 1, 2]])
    #expect(told.contains("'indicators' does not say what a column holds"), "\(told)")
  }

  @Test func `is read anew at each build`() throws {
    let table = try #require(KeptTable.all.first)
    let folder = try table.folder()
    let later = OfficersWorkbook(
      [
        ["Ref", "Indicator", "2017/18", "", "", ""], ["", "", "Q1", "Q2", "Q3", "Target"],
        ["PI1", "Young people helped", 70, 150, 9, 171],
        ["PI2", "Share who smoke", .percent(0.064), .percent(0.06), "", .percent(0.063)],
        ["PI3", "Grants", .pounds(12345.6), .pounds(20000)],
      ], merges: ["A1:A2", "B1:B2", "C1:F1"])
    try folder.write(later.data, to: table.file)
    let made = try RunningProgram(["render", "paper.md", "--to", "md"], in: folder.path)
    #expect(made.output.contains("150 and 6.0%, of 171"), "\(made.output)\(made.errors)")
  }
}
