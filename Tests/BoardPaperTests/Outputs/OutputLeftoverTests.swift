import Foundation
import TestSupport
import Testing

@testable import BoardPaperKit
@testable import board_paper

@Suite struct `What a killed build left` {
  private typealias Sample = OutputsWorkspace

  /// The number of a process that is there no more.
  private static func processThatIsOver() throws -> String {
    let run = try RunningProgram(["-c", "echo $$"], of: "/bin/sh")
    return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func `is cleared by the next, and nothing else is`() throws {
    let folder = try TemporaryFolder(Sample.files(isPrivate: true))
    let over = try Self.processThatIsOver()
    let alive = String(ProcessInfo.processInfo.processIdentifier)
    let left = [
      ".board-paper/staging-\(over)/0", "out/.plan.md.\(over)-0", "out/m/.agenda.html.\(over)-12",
      "out/m/.lease.docx.\(over)-0", "out-private/m/.lease.docx.\(over)-1",
    ]
    let others = [
      ".board-paper/staging-\(alive)/0", ".board-paper/staging-old/0", ".board-paper/staging-",
      "out/.plan.md.\(alive)-0", "out/.notes.md.\(over)-0", "out/.plan.md.\(over)",
      "out/.plan.md.\(over)-", "out/.plan.md.x\(over)-0", "out/plan.md.\(over)-0",
      "out/.plan.md.\(over)-0-0", "other/.plan.md.\(over)-0", "out/.htaccess",
    ]
    for name in left + others { try folder.write("", to: name) }
    _ = try Sample.build(in: folder)
    for name in left { #expect(!folder.exists(name), "\(name)") }
    for name in others { #expect(folder.exists(name), "\(name)") }
    #expect(!folder.exists(".board-paper/staging-\(over)"))
  }

  @Test func `lies in no folder of outputs, and is gone after the next build`() throws {
    let folder = try TemporaryFolder(Sample.files)
    _ = try Sample.build(in: folder)
    let before = folder.files()
    let long = String(repeating: "To change everything. ", count: 1000)
    try folder.write(BadInput.paper(body: "## Purpose\n\n\(long)"), to: "plan.md")
    // A limit on the size of files ends the process in the middle of a write.
    let run = try RunningProgram(
      ["-c", "ulimit -f 8; exec '\(RunningProgram.boardPaper)' build >/dev/null 2>&1"],
      of: "/bin/sh", in: folder.path)
    #expect(run.status != 0)
    #expect(folder.files("out") == before.filter { $0.hasPrefix("out") })
    // Where the test itself is run with that signal ignored, the write fails instead.
    #expect(folder.files(".board-paper/staging-").isEmpty == (run.status == 74))
    _ = try Sample.build(in: folder)
    #expect(folder.files() == before)
  }

  @Test func `is nothing where a file cannot be written: all stays as it was`() throws {
    let folder = try TemporaryFolder(Sample.files)
    _ = try Sample.build(in: folder)
    let list = try folder.data(of: Sample.list)
    try folder.remove("out/m/agenda.html")
    try folder.write("mine", to: "out/m/agenda.html/in-the-way")
    try folder.write(Sample.privateMeeting, to: "m/meeting.yaml")
    let before = folder.files()
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 74)
    let errors = run.errors.split(separator: "\n").filter { $0.hasPrefix("error: ") }
    #expect(errors.count == 1 && errors.first?.contains("agenda.html") == true, "\(run.errors)")
    #expect(folder.files() == before && !folder.exists("out-private"))
    #expect(try folder.data(of: Sample.list) == list)
  }
}
