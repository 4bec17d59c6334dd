import Foundation
import TestSupport
import Testing

@testable import BoardPaperKit
@testable import board_paper

@Suite struct `The folders of outputs` {
  private typealias Sample = OutputsWorkspace

  @Test func `lie side by side, and what is private is in no public one`() throws {
    let folder = try TemporaryFolder(Sample.files(isPrivate: true))
    _ = try Sample.build(in: folder)
    #expect(folder.exists("out/plan.html") && folder.exists("out/m/agenda.html"))
    #expect(folder.files("out-private/m/lease.").count == 3)
    #expect(folder.files("out-private/m/minutes/lease.").count == 3)
    #expect(folder.files("out/m/lease").isEmpty && folder.files("out/m/minutes/").isEmpty)
  }

  @Test func `have names of their own in a folder that the user names`() throws {
    let folder = try TemporaryFolder(Sample.files(isPrivate: true))
    let other = try TemporaryFolder()
    let run = try Sample.build(["--output", other.path(of: "site")], in: folder)
    #expect(run.output.contains("/site/public/plan.md, .html, .docx\n"), "\(run.output)")
    #expect(other.exists("site/private/m/lease.html") && other.exists("site/" + Sample.list))
    #expect(folder.files("out").isEmpty && !folder.exists(Sample.list))
  }

  @Test func `of a single file lie beside it, with their list`() throws {
    let folder = try TemporaryFolder(["a.md": BadInput.paper(body: "## Purpose\n\nTo inform.")])
    let paper = try folder.read("a.md").replacing("kind: paper", with: "kind: paper\nto: Us")
    try folder.write(paper, to: "a.md")
    _ = try Sample.build(["a.md"], in: folder)
    #expect(folder.files() == [Sample.list, "a.md", "out/a.docx", "out/a.html", "out/a.md"])
  }

  @Test func `are no sources`() throws {
    let folder = try TemporaryFolder(Sample.files)
    for name in ["out", "out-private", "out-working"] {
      try folder.write("---\nkind: nonsense\n---\n", to: name + "/a.md")
    }
    #expect(try RunningProgram(["build"], in: folder.path).status == 0)
  }

  // MARK: - Who may read them

  @Test func `keep others out of what is not public, also where they were let in before`() throws {
    let folder = try TemporaryFolder(Sample.files(isPrivate: true))
    _ = try Sample.build(in: folder)
    let guarded = ["out-private", "out-private/m", "out-private/m/minutes", ".board-paper"]
    let files = ["out-private/m/lease.md", "out-private/m/minutes/lease.html", Sample.list]
    for name in guarded { #expect(try folder.mode(of: name) == 0o700, "\(name)") }
    for name in files { #expect(try folder.mode(of: name) == 0o600, "\(name)") }
    for name in guarded { try folder.setMode(0o755, of: name) }
    for name in files { try folder.setMode(0o644, of: name) }
    _ = try Sample.build(in: folder)
    for name in guarded { #expect(try folder.mode(of: name) == 0o700, "\(name)") }
    for name in files { #expect(try folder.mode(of: name) == 0o600, "\(name)") }
  }

  @Test func `keep others out of files that are not made now, too`() throws {
    let folder = try TemporaryFolder(Sample.files)
    try Sample.write([OutputFile("a.md", .private, of: "a"), OutputFile("b.md")], in: folder)
    try folder.setMode(0o644, of: "out-private/a.md")
    try Sample.write([OutputFile("c.md", of: "c")], isWhole: false, in: folder)
    #expect(try folder.mode(of: "out-private/a.md") == 0o600)
  }

  @Test func `keep the rights of public files as they are`() throws {
    let folder = try TemporaryFolder(Sample.files)
    _ = try Sample.build(in: folder)
    let mode = try folder.mode(of: "out/plan.md")
    #expect(mode & 0o400 == 0o400 && mode & 0o111 == 0)
    try folder.setMode(0o640, of: "out/plan.md")
    _ = try Sample.build(in: folder)
    #expect(try folder.mode(of: "out/plan.md") == 0o640)
  }

  // MARK: - Elsewhere

  @Test func `may be links to places outside the workspace, on other disks too`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let disk = "/dev/shm"
    let name = "board-paper-\(UUID().uuidString)"
    let other = FileManager.default.isWritableFile(atPath: disk) ? disk + "/" + name : nil
    let place = try other ?? TemporaryFolder().path
    defer { if let other { try? FileManager.default.removeItem(atPath: other) } }
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try folder.link("out", to: place)
    _ = try Sample.build(in: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: place).sorted()
    let site = [
      "accessibility.html", "index.html", "meetings.ics", "search-words.js", "search.html",
    ]
    #expect(names == (site + ["m", "plan.docx", "plan.html", "plan.md"]).sorted())
    try folder.remove("plan.md")
    try folder.write(Sample.meetingWithoutPlan, to: "m/meeting.yaml")
    let run = try Sample.build(in: folder)
    #expect(run.output.contains("removed out/plan.docx, .html, .md: no longer made\n"))
    let rest = try FileManager.default.contentsOfDirectory(atPath: place).sorted()
    #expect(rest == (site + ["m"]).sorted())
  }

  @Test func `may be a part of the same disk that is mounted by itself`() throws {
    let folder = try TemporaryFolder(Sample.files)
    let other = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "out"), withIntermediateDirectories: true)
    // This can be done only with rights that not every machine gives.
    let command = "mount --bind '\(other.path)' '\(folder.path(of: "out"))' 2>/dev/null"
    guard try RunningProgram(["-c", command], of: "/bin/sh").status == 0 else { return }
    defer {
      _ = try? RunningProgram(["-c", "umount '\(folder.path(of: "out"))'"], of: "/bin/sh")
    }
    _ = try Sample.build(in: folder)
    #expect(other.files().count == 1 + 4 * 3 + 3 + 6, "\(other.files())")
    #expect(folder.files(".board-paper/outputs") == [Sample.list])
    #expect(folder.files(".board-paper/staging").isEmpty)
  }
}
