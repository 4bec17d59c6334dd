import Foundation
import PaperRender
import TestSupport
import Testing

@Suite struct `The bytes of a workbook` {
  private static let variable = "WRITE_SAMPLE_WORKBOOK_TO"

  @Test func `are the same each time`() throws {
    let first = try WrittenWorkbook(SamplePlan.make())
    #expect(try WrittenWorkbook(SamplePlan.make()).bytes == first.bytes)
    // Not merely the same because there is nothing in them.
    var other = SamplePlan.make()
    other.sheets[0].lines[0].text += "."
    #expect(try WrittenWorkbook(other).bytes != first.bytes)
  }

  @Test func `are the same from many threads at once`() async throws {
    let expected = try WrittenWorkbook(SamplePlan.make()).bytes
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try WrittenWorkbook(SamplePlan.make()).bytes } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  #if os(Linux)
    @Test func `are the same in another time zone and under another locale`() throws {
      let folder = try TemporaryFolder()
      let run = try RunningProgram(
        ["--testing-library", "swift-testing", "--filter", "written for another process"],
        of: CommandLine.arguments[0],
        environment: [
          Self.variable: folder.path(of: "book.xlsx"), "TZ": "America/New_York",
          "LC_ALL": "de_DE.UTF-8",
        ])
      #expect(run.status == 0, "\(run.output)")
      let data = try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "book.xlsx")))
      #expect(try WrittenWorkbook(SamplePlan.make()).bytes == Array(data))
    }
  #endif

  @Test(.enabled(if: ProcessInfo.processInfo.environment[variable] != nil))
  func `are written for another process`() throws {
    let path = try #require(ProcessInfo.processInfo.environment[Self.variable])
    try Data(WrittenWorkbook(SamplePlan.make()).bytes).write(to: URL(fileURLWithPath: path))
  }
}
