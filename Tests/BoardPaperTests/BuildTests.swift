import Foundation
import TestSupport
import Testing

@Suite struct `build` {
  private static let files = [
    "board.yaml": BadInput.board,
    "meetings/one/update.md": BadInput.paper(body: "## Purpose\n\nTo inform."),
    "meetings/two/update.md": BadInput.paper(body: "## Purpose\n\nTo decide."),
    // By which the papers are public.
    "meeting.yaml": """
    kind: meeting
    date: 2018-02-05
    agenda:
      - { id: one, paper: meetings/one/update.md }
      - { id: two, paper: meetings/two/update.md }
    """,
  ]

  @Test func `writes a document for each paper of a workspace and says where`() throws {
    let folder = try TemporaryFolder(Self.files)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == """
        wrote out/meetings/one/update.md, .html, .docx
        wrote out/meetings/two/update.md, .html, .docx
        wrote out/agenda.md, .html, .docx
        wrote out/index.html
        wrote the site around them: 7 files

        """)
    #expect(try folder.read("out/meetings/two/update.md").contains("To decide."))
  }

  @Test func `finds the workspace above and builds only what is named`() throws {
    let folder = try TemporaryFolder(Self.files)
    let run = try RunningProgram(["build"], in: folder.path(of: "meetings/one"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "wrote ../../out/meetings/one/update.md, .html, .docx\n")
    #expect(!folder.exists("out/meetings/two/update.md"))
  }

  @Test func `builds a single file without a workspace`() throws {
    let folder = try TemporaryFolder([
      "paper.md": BadInput.paper(body: "## Purpose\n\nTo inform.").replacing(
        "kind: paper", with: "kind: paper\nto: The Board")
    ])
    let run = try RunningProgram(["build", "paper.md"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.exists("out/paper.md"))
  }

  @Test func `does not take what it wrote for a source`() throws {
    let folder = try TemporaryFolder(Self.files)
    _ = try RunningProgram(["build"], in: folder.path)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.files().filter { $0.hasPrefix("out/") }.count == 17)
  }

  @Test(arguments: [".", "meetings", "output", "out", "out/part", "out-private"])
  func `refuses to write among the sources`(output: String) throws {
    let folder = try TemporaryFolder(Self.files)
    let run = try RunningProgram(["build", "--output", output], in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.contains("leave '--output' out, or name a folder outside the workspace"))
    #expect(folder.files().count == Self.files.count)
  }

  @Test func `refuses to write over the paper that it reads`() throws {
    let folder = try TemporaryFolder(Self.files)
    let path = "meetings/one/update.md"
    let run = try RunningProgram(["render", path, "-o", path], in: folder.path)
    #expect(run.status == 64)
    #expect(try folder.read(path) == Self.files[path])
  }

  @Test(arguments: [["nowhere"], ["board.yaml", "/"], ["--outptu", "x"]])
  func `ends with 64 where it is used wrongly`(arguments: [String]) throws {
    let folder = try TemporaryFolder(Self.files)
    let run = try RunningProgram(["build"] + arguments, in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("Error: "))
  }

  // MARK: - The same bytes

  @Test func `writes the same bytes in another locale, time zone and folder`() throws {
    let example = RunningProgram.project + "/Examples/coventry-hwb"
    let first = try TemporaryFolder()
    let second = try TemporaryFolder()
    let one = try RunningProgram(
      ["build", example, "--output", first.path], in: first.path,
      environment: ["LC_ALL": "C", "TZ": "UTC"])
    let two = try RunningProgram(
      ["build", "--output", second.path], in: example,
      environment: ["LC_ALL": "de_DE.UTF-8", "TZ": "Pacific/Auckland"])
    #expect(one.status == 0 && two.status == 0, "\(one.errors)\(two.errors)")
    #expect(!first.files().isEmpty)
    #expect(first.files() == second.files())
    for file in first.files() { #expect(try first.data(of: file) == second.data(of: file)) }
  }

  // MARK: - When writing fails

  @Test func `leaves the old output whole when a folder cannot be written`() throws {
    let folder = try TemporaryFolder(Self.files)
    _ = try RunningProgram(["build"], in: folder.path)
    let before = try folder.read("out/meetings/one/update.md")
    try FileManager.default.removeItem(atPath: folder.path(of: "out/meetings/two"))
    try folder.write("a file where a folder should be", to: "out/meetings/two")
    try folder.write(
      BadInput.paper(body: "## Purpose\n\nTo change."), to: "meetings/one/update.md")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 74)
    #expect(run.errors.hasPrefix("error: "))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try folder.read("out/meetings/one/update.md") == before)
    #expect(folder.files().filter { $0.hasPrefix("out/") }.count == 15)
  }

  @Test func `leaves the old output whole when it is killed while it writes`() throws {
    let folder = try TemporaryFolder(Self.files)
    _ = try RunningProgram(["build"], in: folder.path)
    let before = try folder.read("out/meetings/one/update.md")
    let long = String(repeating: "To change everything. ", count: 1000)
    try folder.write(BadInput.paper(body: "## Purpose\n\n\(long)"), to: "meetings/one/update.md")
    // A limit on the size of files ends the process in the middle of a write.
    let run = try RunningProgram(
      ["-c", "ulimit -f 8; exec '\(RunningProgram.boardPaper)' build >/dev/null 2>&1"],
      of: "/bin/sh",
      in: folder.path)
    #expect(run.status != 0)
    #expect(try folder.read("out/meetings/one/update.md") == before)
  }

  @Test func `leaves the old output whole on a full disk`() throws {
    // A file system of a few kilobytes can be made only with rights that not every machine gives.
    let disk = try TemporaryFolder()
    let mount = try RunningProgram(
      ["-c", "mount -t tmpfs -o size=400k none '\(disk.path)' 2>/dev/null"], of: "/bin/sh")
    guard mount.status == 0 else { return }
    defer {
      _ = try? RunningProgram(
        ["-c", "umount '\(disk.path)'"], of: "/bin/sh")
    }
    let folder = try TemporaryFolder(Self.files)
    let output = disk.path + "/papers"
    _ = try RunningProgram(["build", "--output", output], in: folder.path)
    let before = try disk.read("papers/public/meetings/one/update.md")
    let names = disk.files()
    let long = String(repeating: "To change everything. ", count: 12_000)
    try folder.write(BadInput.paper(body: "## Purpose\n\n\(long)"), to: "meetings/one/update.md")
    let run = try RunningProgram(["build", "--output", output], in: folder.path)
    #expect(run.status == 74)
    #expect(try disk.read("papers/public/meetings/one/update.md") == before)
    #expect(disk.files() == names)
  }

  @Test func `leaves finished documents alone where there is nothing to make working copies of`()
    throws
  {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board, "paper.md": BadInput.paper(body: "## Purpose\n\nText."),
    ])
    _ = try RunningProgram(["build"], in: folder.path)
    let made = folder.files()
    let run = try RunningProgram(["build", "--working-copy"], in: folder.path)
    #expect(run.output.isEmpty && run.errors.contains("no paper has indicators"), "\(run.errors)")
    #expect(folder.files() == made)
  }
}
