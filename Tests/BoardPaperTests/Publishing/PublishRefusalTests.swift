import Foundation
import TestSupport
import Testing

@Suite struct `publish refuses` {
  private static func expectRefusal(
    _ workspace: PublishWorkspace, _ text: String, status: Int32 = 1, _ arguments: [String] = []
  ) throws {
    let run = try workspace.publish(arguments)
    #expect(run.status == status)
    #expect(run.errors.contains(text), "\(run.errors)")
    #expect(!workspace.folder.files().contains { $0.hasPrefix("published/") })
  }

  // MARK: - What is not finished

  @Test func `an error in a paper of the meeting`() throws {
    let workspace = try PublishWorkspace([
      "m/plan.md": PublishWorkspace.paper("plan", "Now ${PI1.ytd}.")
    ])
    try Self.expectRefusal(workspace, "[unknown-figure]")
  }

  @Test func `what has to be there only when it is final`() throws {
    let workspace = try PublishWorkspace([
      "m/plan.md": PublishWorkspace.paper("plan", "A.")
        .replacing("## Background and context", with: "## Story")
    ])
    #expect(try workspace.run(["build"]).status == 0)
    try Self.expectRefusal(workspace, "the section 'Background and context' is missing")
  }

  @Test func `a placeholder`() throws {
    let workspace = try PublishWorkspace([
      "m/plan.md": PublishWorkspace.paper("plan", "The figure is TBC.")
    ])
    try Self.expectRefusal(workspace, "'TBC' is a placeholder")
  }

  @Test(arguments: ["", "    # allow unconfirmed-wording: it will do\n"])
  func `a drafted resolution that nobody has confirmed`(waiver: String) throws {
    let minute = PublishWorkspace.minute.replacing("    confirmed: yes\n", with: waiver)
    let workspace = try PublishWorkspace([
      "board.yaml": BadInput.board + "checks: { unconfirmed-wording: off }\n",
      "m/meeting.yaml": PublishWorkspace.meeting("held"), "m/minutes/plan.md": minute,
    ])
    try Self.expectRefusal(workspace, "[unconfirmed-wording]")
    try workspace.replace(
      "as-recommended", with: "as-recommended\n    confirmed: yes", in: "m/minutes/plan.md")
    let run = try workspace.publish()
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `an error that affects everything`() throws {
    let workspace = try PublishWorkspace(["board.yaml": BadInput.board + "nam: x\n"])
    try Self.expectRefusal(workspace, "nothing is published while an error affects everything")
  }

  @Test func `nothing because of other meetings, or of what is private`() throws {
    let workspace = try PublishWorkspace([
      "m/lease.md": PublishWorkspace.paper("lease", "The rent is TBC, and ${PI1.ytd}."),
      "n/meeting.yaml":
        "kind: meeting\ndate: 2018-04-09\nagenda: [{ id: a, title: TBC, paper: a.md }]\n",
      "n/a.md": PublishWorkspace.paper("rest", "The figure is TBC."),
    ])
    // An error in the private paper holds up the agenda that names it; a placeholder does not.
    #expect(try workspace.publish().status == 1)
    try workspace.replace(", and ${PI1.ytd}", with: "", in: "m/lease.md")
    let run = try workspace.publish()
    #expect(run.status == 0, "\(run.errors)")
    let other = try workspace.run(["publish", "n"])
    #expect(other.status == 1 && other.errors.contains("n/a.md"))
  }

  // MARK: - What would tell of what is private

  @Test func `a reason in words of what is private`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    let before = try workspace.published()
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    let run = try workspace.run(
      ["publish", "m", "--reason", "The rent offered by Zebulon Traders was wrong."],
      environment: ["BOARD_PAPER_LAST_GATE_NOTES": "/nowhere/at/all"])
    #expect(run.status == 1, "\(run.errors)\(run.output)")
    #expect(try workspace.published() == before)
  }

  // MARK: - Places

  @Test(arguments: ["published", "published/2018-02-05"])
  func `links that lead out of the workspace`(name: String) throws {
    let outside = try TemporaryFolder(["x": ""])
    let workspace = try PublishWorkspace()
    if name != "published" {
      try FileManager.default.createDirectory(
        atPath: workspace.folder.path(of: "published"), withIntermediateDirectories: true)
    }
    try workspace.folder.link(name, to: outside.path)
    let run = try workspace.publish()
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.errors.contains("a link or a file, and no folder"))
    #expect(outside.files() == ["x"])
  }

  @Test func `to add to what is not as it was published`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    let file = "published/2018-02-05/1/files/m/winter.md"
    try workspace.folder.setMode(0o644, of: file)
    try workspace.replace("mild", with: "hard", in: file)
    let run = try workspace.publish(["--reason", "x"], on: "2018-02-01")
    #expect(run.status == 1)
    #expect(run.errors.contains("error: changed \(file)\n"))
    #expect(run.errors.contains("nothing is added to it"))
  }

  @Test func `to be run while another one is`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    try workspace.replace("mild", with: "hard", in: "m/winter.md")
    let before = try workspace.published()
    let lock = workspace.folder.path(of: ".board-paper/publish.lock")
    let file = open(lock, O_RDWR)
    try #require(file >= 0)
    defer { close(file) }
    try #require(flock(file, LOCK_EX | LOCK_NB) == 0)
    let run = try workspace.publish(["--reason", "It was hard."])
    #expect(run.status == 74)
    #expect(
      run.errors
        == "error: another 'publish' of this workspace is under way: wait until it is done\n")
    #expect(try workspace.published() == before)
    flock(file, LOCK_UN)
    #expect(try workspace.publish(["--reason", "It was hard."]).status == 0)
  }

  @Test func `all but one of several at once`() async throws {
    let workspace = try PublishWorkspace()
    let folder = workspace.folder.path
    let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try RunningProgram(["publish", "m", "--on", "2018-01-26"], in: folder).status
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    // Whoever comes later is refused, or finds that nothing has changed.
    #expect(statuses.contains(0) && statuses.allSatisfy { $0 == 0 || $0 == 74 }, "\(statuses)")
    #expect(!workspace.folder.exists("published/2018-02-05/2"))
    #expect(try workspace.run(["publish", "--verify"]).status == 0)
  }

  @Test func `lets nothing else write to what was published, and reads nothing of it`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    let before = try workspace.published()
    let target = "published/2018-02-05/1/files/m/winter.md"
    try workspace.folder.setMode(0o644, of: target)
    for arguments in [
      ["render", "m/winter.md", "-o", target], ["register", "--to", "md", "-o", target],
      ["new", "paper", "-o", "published/x.md"], ["build", "--output", "published"],
      ["check", target], ["build", "published"],
    ] {
      let run = try workspace.run(arguments)
      #expect(run.status == 64, "\(arguments): \(run.errors)")
      #expect(try workspace.published() == before)
    }
    // A source there is none.
    try workspace.folder.write(PublishWorkspace.paper("rest", "TBC"), to: "published/paper.md")
    try workspace.folder.write(
      PublishWorkspace.meeting("scheduled").replacing("plan.md", with: "../published/paper.md"),
      to: "m/meeting.yaml")
    let run = try workspace.run(["check"])
    #expect(run.errors.contains("1 error"), "\(run.errors)")
    #expect(run.output.contains("[published-file]"), "\(run.output)")
    #expect(!run.output.contains("TBC"))
  }

  @Test func `lets no link make a folder of outputs of it`() throws {
    let workspace = try PublishWorkspace()
    try workspace.publish()
    let before = try workspace.published()
    try workspace.folder.link("out", to: "published/2018-02-05/1/files")
    #expect(try workspace.run(["build"]).status == 64)
    #expect(try workspace.published() == before)
    try workspace.folder.remove("out")
    #expect(try workspace.run(["build"]).status == 0)
    try workspace.folder.remove("out/m")
    try workspace.folder.link("out/m", to: "../published/2018-02-05/1/files/m")
    let run = try workspace.run(["build"])
    #expect(run.status == 64 && run.errors.contains("of what was published"), "\(run.errors)")
    #expect(try workspace.published() == before)
  }

  @Test func `a folder of the same name that is elsewhere is read as ever`() throws {
    let workspace = try PublishWorkspace()
    try workspace.folder.write(
      PublishWorkspace.paper("rest", "The figure is TBC."), to: "m/published/rest.md")
    let run = try workspace.run(["check"])
    #expect(run.output.contains("m/published/rest.md"), "\(run.output)")
  }
}
