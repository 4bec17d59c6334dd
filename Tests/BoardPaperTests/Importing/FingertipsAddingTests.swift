import Foundation
import TestSupport
import Testing

@Suite struct `Importing from Fingertips` {
  private static let command = ["import", "fingertips", "data.csv", "--for", "outcomes.yaml"]
  private static let file = FingertipsFile(rows: [
    FingertipsFile.row(), FingertipsFile.row(["Time period": "2017 - 19", "Value": "78.2"]),
  ])

  @Test func `adds what is new, and nothing the second time`() throws {
    let folder = try Self.file.folder()
    let first = try RunningProgram(Self.command + ["--add"], in: folder.path)
    #expect(first.output == "added 2 figures, 0 there already\nwrote outcomes.csv\n")
    let written = try folder.read("outcomes.csv")
    #expect(written.hasPrefix(FingertipsFile.columns + "LE,actual,2018 - 20,,,78.0,"))
    let second = try RunningProgram(Self.command + ["--add"], in: folder.path)
    #expect(second.output == "added 0 figures, 2 there already\n")
    #expect(try folder.read("outcomes.csv") == written)
    #expect(try RunningProgram(["check"], in: folder.path).status == 0)
  }

  @Test func `leaves the rows that are there as they are`() throws {
    let there =
      "indicator,measure,period,value,note\r\nLE,actual,2015,\"77.1\",\"as, typed\" \r\nDEATHS,actual,2015,4,"
    let folder = try Self.file.folder(figures: there)
    #expect(try RunningProgram(Self.command + ["--add"], in: folder.path).status == 0)
    let lines = try folder.read("outcomes.csv").components(separatedBy: "\r\n")
    #expect(
      lines.prefix(3) == [
        "indicator,measure,period,value,note,lower,upper,compared,trend,source",
        "LE,actual,2015,\"77.1\",\"as, typed\" ,,,,,", "DEATHS,actual,2015,4,,,,,,",
      ])
    #expect(
      lines[3]
        == "LE,actual,2018 - 20,78.0,,77.5,78.5,Worse,No significant change,Fingertips indicator 90366"
    )
    #expect(try RunningProgram(["check"], in: folder.path).status == 0)
  }

  @Test func `says with '--dry-run' what it would add, and writes nothing`() throws {
    let folder = try Self.file.folder()
    let run = try RunningProgram(Self.command + ["--dry-run"], in: folder.path)
    #expect(
      run.output == """
        would add 2 figures, 0 there already
          LE, 2018 - 20, 78.0
          LE, 2017 - 19, 78.2

        """)
    #expect(try folder.read("outcomes.csv") == FingertipsFile.columns)
  }

  @Test func `refuses a figure that differs, unless it is said to be later`() throws {
    let there = FingertipsFile.columns + "LE,actual,2018 - 20,,,77.9,,,,,,,,,2021-01-01,\n"
    let folder = try Self.file.folder(figures: there)
    let refused = try RunningProgram(Self.command + ["--add"], in: folder.path)
    #expect(refused.status == 1 && refused.errors.contains("[differing-figure]"))
    #expect(refused.errors.contains("outcomes.csv:2:23"))
    #expect(try folder.read("outcomes.csv") == there)
    let older = try RunningProgram(
      Self.command + ["--add", "--supplied-on", "2020-01-01"], in: folder.path)
    #expect(
      older.output.hasPrefix("added 1 figure, 0 there already, 1 replaced there by a later return"))
    let later = try RunningProgram(
      Self.command + ["--add", "--supplied-on", "2022-01-01"], in: folder.path)
    #expect(later.output.hasPrefix("added 1 figure, 1 there already"))
    #expect(try RunningProgram(["check"], in: folder.path).status == 0)
  }

  @Test func `writes all figures to a new file, and keeps one that is there`() throws {
    let folder = try Self.file.folder()
    #expect(
      try RunningProgram(Self.command + ["-o", "new.csv"], in: folder.path).output
        == "wrote new.csv\n")
    let again = try RunningProgram(Self.command + ["-o", "outcomes.csv"], in: folder.path)
    #expect(again.status == 64 && again.errors.contains("is there already"))
    #expect(try folder.read("outcomes.csv") == FingertipsFile.columns)
  }

  @Test func `drafts indicators and their figures, and keeps files that are there`() throws {
    let folder = try Self.file.folder()
    let command = [
      "import", "fingertips", "data.csv", "--new", "draft.yaml", "--area", "E08000026",
    ]
    let run = try RunningProgram(command, in: folder.path)
    #expect(run.output == "wrote draft.yaml\nwrote draft.csv\n2 figures\n", "\(run.errors)")
    let text = try folder.read("draft.yaml")
    #expect(
      text.contains("  - id: life-expectancy-at-birth\n    title: 'Life expectancy at birth'\n"))
    #expect(text.contains("{ id: region, name: 'West Midlands', code: E12000005 }"))
    #expect(!text.contains("    better:"))
    #expect(try RunningProgram(["check", "draft.yaml"], in: folder.path).status == 0)
    #expect(try RunningProgram(command, in: folder.path).status == 64)
    #expect(try folder.read("draft.yaml") == text)
    let none = try RunningProgram(
      ["import", "fingertips", "data.csv", "--new", "x.yaml", "--area", "E06000001"],
      in: folder.path)
    #expect(none.status == 64 && none.errors.contains("nothing about the area E06000001"))
  }

  @Test(arguments: [
    [["--area", "E06000001"], ["is about the area E08000026"]],
    [["--new", "x.yaml"], ["name the indicators"]],
    [["-o", "x.csv", "--add"], ["goes with no"]],
  ])
  func `refuses what does not go together`(case one: [[String]]) throws {
    let folder = try Self.file.folder()
    let run = try RunningProgram(Self.command + one[0], in: folder.path)
    #expect(run.status == 64 && run.errors.contains(one[1][0]), "\(run.errors)")
  }

  @Test func `refuses figures with a column for each period, and a workbook`() throws {
    let folder = try Self.file.folder(figures: "indicator,measure,2015\nLE,actual,77\n")
    let run = try RunningProgram(Self.command + ["--add"], in: folder.path)
    #expect(run.status == 64 && run.errors.contains("has a column for each period"))
  }
}
