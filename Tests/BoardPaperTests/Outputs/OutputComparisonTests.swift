import TestSupport
import Testing

@Suite struct `A build that says what changed` {
  private func build(_ arguments: [String], in folder: TemporaryFolder) throws -> [String] {
    let run = try OutputsWorkspace.build(["--what-changed"] + arguments, in: folder)
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test func `names what was added, changed and removed, and counts the rest`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board,
      "a.md": BadInput.paper(body: "## Purpose\n\nFirst."),
      "b.md": BadInput.paper(body: "## Purpose\n\nThe same."),
    ])
    let first = try build([], in: folder)
    let made = folder.files("out").count
    #expect(made >= 6)
    #expect(first.count == made + 1 && first.last == "unchanged: 0")
    #expect(first.dropLast().allSatisfy { $0.hasPrefix("added out") })
    #expect(try build([], in: folder) == ["unchanged: \(made)"])

    try folder.write(BadInput.paper(body: "## Purpose\n\nSecond."), to: "a.md")
    try folder.remove("b.md")
    try folder.write(BadInput.paper(body: "## Purpose\n\nNew."), to: "c.md")
    let lines = try build([], in: folder)
    let place = folder.exists("out/a.md") ? "out" : "out-private"
    #expect(lines.contains("changed \(place)/a.md") && lines.contains("changed \(place)/a.html"))
    #expect(lines.contains("added \(place)/c.docx"))
    #expect(lines.contains("removed \(place)/b.md: no longer made"))
    #expect(!lines.contains { $0.contains("b.md") && !$0.hasPrefix("removed") })
    #expect(try folder.read("\(place)/a.md").contains("Second."))
    // Added, changed, removed, each in the order of their paths; then the count.
    let kinds = lines.map { $0.prefix { $0 != " " && $0 != ":" } }
    #expect(kinds.last == "unchanged")
    let order: [Substring] = ["added", "changed", "removed", "unchanged"]
    #expect(kinds == kinds.sorted { order.firstIndex(of: $0) ?? 9 < order.firstIndex(of: $1) ?? 9 })
    let made2 = lines.count { $0.hasPrefix("added") || $0.hasPrefix("changed") }
    #expect(lines.last == "unchanged: \(folder.files("out").count - made2)")
  }

  @Test func `says so of a file that somebody changed, and of what goes into another folder`()
    throws
  {
    let folder = try TemporaryFolder(OutputsWorkspace.files)
    _ = try build([], in: folder)
    try folder.write("<p>mine", to: "out/plan.html")
    let made = folder.files("out").count
    #expect(try build([], in: folder) == ["changed out/plan.html", "unchanged: \(made - 1)"])
    try folder.write(OutputsWorkspace.privateMeeting, to: "m/meeting.yaml")
    let lines = try build([], in: folder)
    #expect(lines.contains("added out-private/m/lease.md"))
    #expect(lines.contains("removed out/m/lease.md: its item is private now"))
  }

  @Test func `names paths from the folder that holds those of the outputs`() throws {
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: OutputsWorkspace.files.map { ("w/" + $0, $1) }))
    let run = try RunningProgram(
      ["build", "w", "--output", "made", "--what-changed"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\nadded public/plan.md\n"), "\(run.output)")
  }
}
