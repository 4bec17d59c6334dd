import Foundation
import TestSupport
import Testing

@testable import BoardPaperKit
@testable import board_paper

@Suite struct `What build made earlier` {
  private typealias Sample = OutputsWorkspace

  @Test(arguments: [[], ["m"], ["m/lease.md", "m/minutes/lease.md"]])
  func `is removed from the public folder when its item is made private`(paths: [String]) throws {
    let folder = try TemporaryFolder(Sample.files)
    _ = try Sample.build(in: folder)
    #expect(folder.files("out/m/lease.").count == 3)
    try folder.write(Sample.privateMeeting, to: "m/meeting.yaml")
    let run = try Sample.build(paths, in: folder)
    #expect(folder.files("out/m/lease.").isEmpty && folder.files("out/m/minutes/").isEmpty)
    #expect(!folder.exists("out/m/minutes"))
    #expect(folder.exists("out-private/m/lease.html") && folder.exists("out/plan.html"))
    #expect(
      run.output.hasSuffix(
        """
        removed out/m/lease.docx, .html, .md: its item is private now
        removed out/m/minutes/lease.docx, .html, .md: its item is private now

        """), "\(run.output)")
    #expect(try !Sample.build(paths, in: folder).output.contains("removed"))
  }

  @Test func `is removed though an older version made it, which kept no list`() throws {
    let folder = try TemporaryFolder(Sample.files)
    _ = try Sample.build(in: folder)
    try folder.remove(".board-paper")
    try folder.write(Sample.privateMeeting, to: "m/meeting.yaml")
    let run = try Sample.build(in: folder)
    #expect(run.output.contains("removed out/m/lease.docx, .html, .md: its item is private now\n"))
    #expect(folder.files("out/m/lease.").isEmpty)
  }

  @Test func `is removed from the private folder when its item is made public`() throws {
    let folder = try TemporaryFolder(Sample.files(isPrivate: true))
    _ = try Sample.build(in: folder)
    try folder.write(Sample.files["m/meeting.yaml"] ?? "", to: "m/meeting.yaml")
    let run = try Sample.build(in: folder)
    #expect(run.output.contains("removed out-private/m/lease.docx, .html, .md: no longer made\n"))
    #expect(folder.files("out-private/").isEmpty && folder.exists("out/m/lease.html"))
  }

  @Test func `is removed when its source is gone, whatever is built`() throws {
    let folder = try TemporaryFolder(Sample.files)
    _ = try Sample.build(in: folder)
    try folder.remove("plan.md")
    try folder.write(Sample.meetingWithoutPlan, to: "m/meeting.yaml")
    let run = try Sample.build(["m"], in: folder)
    #expect(run.output.hasSuffix("removed out/plan.docx, .html, .md: no longer made\n"))
    #expect(folder.files("out/plan").isEmpty)
  }

  @Test func `stays where the inputs hold an error`() throws {
    let folder = try TemporaryFolder(Sample.files)
    _ = try Sample.build(in: folder)
    let before = folder.files("out")
    try folder.remove("m/lease.md")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(folder.files("out") == before)
  }

  @Test func `is all that goes: files of people stay where they are`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let own = ["out/CNAME", "out/m/minutes/notes.html", "out-private/a.md", "out-working/b.md"]
    for name in own { try folder.write("mine", to: name) }
    _ = try Sample.build(in: folder)
    try folder.write(Sample.privateMeeting, to: "m/meeting.yaml")
    let run = try Sample.build(in: folder)
    #expect(run.output.contains("removed out/m/minutes/lease"))
    for name in own { #expect(try folder.read(name) == "mine") }
  }

  @Test func `is left alone where a folder has taken its place`() throws {
    let folder = try TemporaryFolder(Sample.files)
    try Sample.write([OutputFile("a.md")], in: folder)
    try folder.remove("out/a.md")
    try folder.write("mine", to: "out/a.md/b.md")
    #expect(try Sample.write([OutputFile("c.md")], in: folder) == [])
    #expect(folder.exists("out/a.md/b.md"))
  }

  @Test func `is never removed from among the sources, wherever links lead`() throws {
    let folder = try TemporaryFolder(Sample.files.merging(["old/README.md": "mine"]) { $1 })
    try Sample.write([OutputFile("old/README.md"), OutputFile("b.md")], in: folder)
    try folder.remove("out/old")
    try folder.link("out/old", to: "../old")
    #expect(try Sample.write([OutputFile("b.md")], in: folder) == [])
    #expect(try folder.read("old/README.md") == "mine")
  }

  // MARK: - As the caller says

  @Test func `is removed for a reason that the caller knows, if it is known`() throws {
    let folder = try TemporaryFolder(Sample.files)
    try folder.write("mine", to: "out/own.html")
    try Sample.write([OutputFile("a.html", of: "a"), OutputFile("b.html", of: "b")], in: folder)
    let removed = try Sample.write(
      [OutputFile("b.html", of: "b")], isWhole: false,
      gone: [("a.html", "withdrawn"), ("own.html", "withdrawn"), ("b.html", "withdrawn")],
      in: folder)
    #expect(removed == ["out/a.html: withdrawn"])
    #expect(folder.files("out") == ["out/b.html", "out/own.html"])
  }

  @Test func `can be withdrawn without a build, and only what is public`() throws {
    let folder = try TemporaryFolder(Sample.files)
    try Sample.write(
      [
        OutputFile("m/a.html", of: "m/a.md"), OutputFile("b.html", of: "b.md"),
        OutputFile("m/c.html", .private, of: "m/a.md"),
      ], withheld: ["x"], in: folder)
    let (folders, _) = try Sample.folders(in: folder)
    let removed = try folders.withdraw { $0.source == "m/a.md" ? "private now" : nil }
    let path = "out/m/a.html"
    #expect(removed == [.init(path: path, pathInHome: path, reason: "private now")])
    #expect(folder.files("out") == ["out-private/m/c.html", "out/b.html"])
    #expect(!folder.exists("out/m"))
    #expect(folders.list.files.map(\.path) == ["b.html", "m/c.html"])
    #expect(folders.list.withheld == ["x"])
    #expect(try folders.withdraw { _ in nil } == [])
  }

  @Test func `stays in the folder for working copies until a build makes such`() throws {
    let folder = try TemporaryFolder(Sample.files)
    try Sample.write(
      [OutputFile("a.xlsx", .working), OutputFile("b.xlsx", .working)], in: folder)
    try Sample.write([OutputFile("a.md")], in: folder)
    #expect(folder.files("out-working/").count == 2)
    let removed = try Sample.write([OutputFile("a.xlsx", .working)], in: folder)
    #expect(removed == ["out-working/b.xlsx: no longer made"])
    #expect(folder.files("out") == ["out-working/a.xlsx", "out/a.md"])
    #expect(try folder.mode(of: "out-working") == 0o700)
  }
}
