import Foundation
import TestSupport
import Testing

/// What an officer has in Word and Excel, and the first paper that comes of it.
@Suite struct `A first paper` {
  private typealias Sample = SampleWordDocument

  private static let paper =
    Sample.paragraph("To: Sample Health Board") + Sample.paragraph("Date: 5 February 2018")
    + Sample.paragraph("Subject: Update") + Sample.paragraph("Purpose", style: "H2")
    + Sample.paragraph("To tell the Board.") + Sample.paragraph("Recommendations", style: "H2")
    + Sample.paragraph("That the Board note the figures.")

  private static let heads: [OfficersWorkbook.Cell] = [
    "Ref", "Indicator", "Unit", "Q1 2017/18", "Q2 2017/18", "Target 2017/18",
  ]
  private static let rows = (1...14).map { number -> [OfficersWorkbook.Cell] in
    [
      .text("PI\(number)"), .text("Homes visited in ward \(number)"), "Number", 10,
      .number(Double(20 + number)), 90,
    ]
  }
  private static let table = OfficersWorkbook([heads] + rows)

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Data(Sample(Self.paper).bytes), to: "update.docx")
    try folder.write(Self.table.data, to: "hwb/scorecard.xlsx")
    return folder
  }

  private static let commands = [
    ["import", "update.docx", "--output", "hwb"],
    ["import", "hwb/scorecard.xlsx", "--paper", "hwb/meetings/2018-02-05/update.md"],
    ["build", "hwb"],
  ]

  @Test func `comes of a Word file and a table of fourteen indicators in three commands`() throws {
    let folder = try folder()
    for command in Self.commands {
      let run = try RunningProgram(command, in: folder.path)
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
    let paper = try folder.read("hwb/meetings/2018-02-05/update.md")
    #expect(
      paper.contains(
        "period: Q2 2017/18\nappendices:\n  - title: Scorecard\n    indicators: ../../scorecard.yaml\n"
      ), "\(paper)")
    let page = try folder.read("hwb/out/meetings/2018-02-05/update.html")
    for number in 1...14 {
      #expect(page.contains("Homes visited in ward \(number)") && page.contains("\(20 + number)"))
    }
    #expect(folder.exists("hwb/out/meetings/2018-02-05/update-indicators.xlsx"))
    let check = try RunningProgram(["check", "hwb"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `is shown and not changed where that is asked`() throws {
    let folder = try folder()
    _ = try RunningProgram(Self.commands[0], in: folder.path)
    let before = try folder.read("hwb/meetings/2018-02-05/update.md")
    let dry = try RunningProgram(Self.commands[1] + ["--dry-run"], in: folder.path)
    #expect(dry.status == 0, "\(dry.errors)")
    #expect(dry.output.contains("+    indicators: ../../scorecard.yaml\n"), "\(dry.output)")
    #expect(try folder.read("hwb/meetings/2018-02-05/update.md") == before)
    #expect(!folder.exists("hwb/scorecard.yaml"))
  }

  @Test(arguments: [
    ("hwb/meetings/2018-02-05/meeting.yaml", "does not state 'kind: paper'"),
    ("hwb/nowhere.md", "is not a file that can be read"),
  ])
  func `has to be one, or nothing is written`(path: String, reason: String) throws {
    let folder = try folder()
    _ = try RunningProgram(Self.commands[0], in: folder.path)
    let run = try RunningProgram(
      ["import", "hwb/scorecard.xlsx", "--paper", path], in: folder.path)
    #expect(run.status == 64 && run.errors.contains(reason), "\(run.errors)")
    #expect(!folder.exists("hwb/scorecard.yaml"))
  }
}
