import Foundation
import TestSupport
import Testing

@Suite struct `The register that build writes` {
  private typealias Sample = RegisterWorkspace
  private static let names = ["csv", "docx", "html", "ics", "json", "md", "xlsx"].map {
    "out/register." + $0
  }

  private static func registers(_ folder: TemporaryFolder) -> [String] {
    folder.files().filter { $0.hasPrefix("out/register") }
  }

  @Test func `is there in each form for a whole workspace, and not for a part`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let part = try RunningProgram(["build", "meetings"], in: folder.path)
    #expect(part.status == 0, "\(part.errors)")
    #expect(Self.registers(folder).isEmpty)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(Self.registers(folder) == Self.names)
    #expect(run.errors.contains("2 decisions are left out of the register"))
    #expect(
      run.output.contains("wrote out/register.md, .docx, .csv, .json, .ics, .xlsx\n"))
    for name in Self.names where !name.hasSuffix("xlsx") && !name.hasSuffix("docx") {
      #expect(try !folder.read(name).contains("secret"))
      let alone = try Sample.run(["--to", String(name.split(separator: ".")[1])])
      // A page of a site leads to the others.
      if !name.hasSuffix("html") { #expect(try alone.output == folder.read(name)) }
    }
  }

  @Test func `is not there where no meeting was held`() throws {
    var files = Sample.files.filter {
      !$0.key.hasPrefix("meetings/201") && $0.key != "actions.yaml"
    }
    files["meetings/2018-04-09/meeting.yaml"] = Sample.files["meetings/2018-04-09/meeting.yaml"]
    let folder = try TemporaryFolder(files)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(Self.registers(folder).isEmpty)
  }

  @Test func `is the same, byte for byte, whatever the day, the place and the language`() throws {
    let first = try TemporaryFolder(Sample.files)
    let second = try TemporaryFolder(Sample.files)
    _ = try RunningProgram(
      ["build"], in: first.path, environment: ["LC_ALL": "C", "TZ": "UTC"])
    _ = try RunningProgram(
      ["build"], in: second.path,
      environment: [
        "LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Kathmandu", "SOURCE_DATE_EPOCH": "315532800",
      ])
    for name in Self.names { #expect(try first.data(of: name) == second.data(of: name), "\(name)") }
  }
}
