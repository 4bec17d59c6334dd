import Foundation
import TestSupport
import Testing

@Suite struct `The workbook that build writes` {
  private static let example = RunningProgram.project + "/Examples/coventry-hwb"
  private static let workbook = "public/meetings/2018-02-05/marmot-update-indicators.xlsx"

  /// Whether Python can read workbooks here.
  private static let hasReader: Bool = {
    guard let python = OutsideTool.path(of: "python3") else { return false }
    return (try? RunningProgram(["-c", "import openpyxl"], of: python).status) == 0
  }()

  @Test(.enabled(if: hasReader || OutsideTool.isWanted("python3 with openpyxl")))
  func `holds to the checklist, and its numbers are those of the figures, for another reader`()
    throws
  {
    let python = try #require(OutsideTool.path(of: "python3"))
    let folder = try TemporaryFolder()
    for arguments in [[], ["--working-copy"]] {
      let run = try RunningProgram(
        ["build", Self.example, "--output", folder.path] + arguments)
      #expect(run.status == 0, "\(run.errors)")
      let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "Readers/workbook_rules.py").path
      let check = try RunningProgram(
        [
          script, folder.path(of: Self.workbook),
          Self.example + "/indicators/marmot-2016-19.csv",
        ], of: python)
      #expect(check.status == 0, "\(check.errors)")
      #expect(check.output == "\n", "\(check.output)")
    }
  }

  @Test func `is the same, byte for byte, in another locale, time zone and folder`() throws {
    let first = try TemporaryFolder()
    let second = try TemporaryFolder()
    _ = try RunningProgram(
      ["build", Self.example, "--output", first.path], environment: ["LC_ALL": "C", "TZ": "UTC"])
    _ = try RunningProgram(
      ["build", "--output", second.path], in: Self.example,
      environment: ["LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Kathmandu"])
    #expect(try first.data(of: Self.workbook) == second.data(of: Self.workbook))
  }

  @Test func `passes its own check, with warnings counted`() throws {
    let folder = try TemporaryFolder()
    _ = try RunningProgram(["build", Self.example, "--output", folder.path])
    let run = try RunningProgram(["check", "--strict", folder.path(of: Self.workbook)])
    #expect(run.status == 0, "\(run.output)")
  }

  @Test func `is rendered alone where it is asked for`() throws {
    let folder = try TemporaryFolder()
    let paper = Self.example + "/meetings/2018-02-05/marmot-update.md"
    let run = try RunningProgram(
      ["render", paper, "--to", "xlsx", "-o", "indicators.xlsx"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.data(of: "indicators.xlsx").starts(with: Array("PK".utf8)))
    #expect(folder.files() == ["indicators.xlsx"])
    #expect(try RunningProgram(["render", paper, "--to", "xlsx"]).status == 64)
  }
}
