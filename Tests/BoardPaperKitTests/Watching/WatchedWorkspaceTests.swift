@testable import BoardPaperKit
import Foundation
import PaperMarkup
import PaperModel
import TestSupport
import Testing

@Suite struct `A round of a watched workspace` {
  @Test func `builds as a build does, and tells every finding with its file`() throws {
    var watched = try WatchedFolder(["paper.md": WatchedFolder.paper("We note the the one.")])
    let round = watched.workspace.round()
    #expect(round.number == 1 && round.isWhole && round.failure == nil)
    #expect(round.findings.contains { $0.rule == "double-word" && !$0.fix.isEmpty })
    #expect(round.files["paper.md"] != nil)
    #expect(round.added.contains("out-private/paper.html") && round.changed.isEmpty)
    let other = try TemporaryFolder(copyOf: watched.folder.path)
    let run = try BoardWorkspace(at: [other.path]).build()
    #expect(run.written.count == round.added.count)
    for file in other.files() where file.hasPrefix("out") {
      #expect(try other.data(of: file) == watched.folder.data(of: file), "\(file)")
    }
  }

  @Test func `tells what is another since the last, and only that`() throws {
    var watched = try WatchedFolder([
      "paper.md": WatchedFolder.paper("One."), "other.md": WatchedFolder.paper("Two."),
    ])
    _ = watched.workspace.round()
    #expect(watched.workspace.round().changed == [])
    try watched.folder.write(WatchedFolder.paper("Three."), to: "paper.md")
    let round = watched.workspace.round()
    #expect(round.number == 3 && round.changed.contains("out-private/paper.html"))
    #expect(!round.changed.contains { $0.contains("other") } && round.added.isEmpty)
    try FileManager.default.removeItem(atPath: watched.folder.path(of: "other.md"))
    #expect(
      watched.workspace.round().removed.contains { $0.pathInHome == "out-private/other.html" })
    #expect(!watched.folder.exists("out-private/other.html"))
  }

  @Test
  func `keeps the last good page while its source has an error, and makes it once it has none`()
    throws
  {
    var watched = try WatchedFolder(["paper.md": WatchedFolder.paper("One.")])
    let good = watched.workspace.round()
    #expect(good.document(.private, "paper.html").heldBy == nil)
    let page = try watched.folder.data(of: "out-private/paper.html")
    for broken in [
      WatchedFolder.paper("Two.", date: "2018-02-31"), "---\nkind: paper\n---\n", "---\nkind: [",
      "", "kind: paper",
    ] {
      try watched.folder.write(broken, to: "paper.md")
      let round = watched.workspace.round()
      #expect(!round.isWhole && round.failure == nil, "\(broken)")
      #expect(round.findings.contains { $0.severity == .error && $0.range.file == "paper.md" })
      #expect(try watched.folder.data(of: "out-private/paper.html") == page)
      #expect(round.document(.private, "paper.html").heldBy != nil, "\(broken)")
      #expect(round.documents.contains { $0.path == "paper.html" })
    }
    try watched.folder.write(WatchedFolder.paper("Three."), to: "paper.md")
    let mended = watched.workspace.round()
    #expect(mended.isWhole && mended.document(.private, "paper.html").heldBy == nil)
    #expect(try watched.folder.read("out-private/paper.html").contains("Three."))
  }

  @Test func `ends nothing, whatever becomes of the workspace`() throws {
    var watched = try WatchedFolder(["paper.md": WatchedFolder.paper("One.")])
    _ = watched.workspace.round()
    let page = try watched.folder.data(of: "out-private/paper.html")
    try watched.folder.write("kind: board\nname: [\n", to: "board.yaml")
    let broken = watched.workspace.round()
    #expect(!broken.isWhole && broken.document(.private, "paper.html").heldBy == "")
    #expect(try watched.folder.data(of: "out-private/paper.html") == page)
    try FileManager.default.removeItem(atPath: watched.folder.path(of: "board.yaml"))
    #expect(watched.workspace.round().failure != nil)
    #expect(try watched.folder.data(of: "out-private/paper.html") == page)
    try watched.folder.write(WatchedFolder.board, to: "board.yaml")
    #expect(watched.workspace.round().isWhole)
  }

  @Test func `names documents by their headings, and marks what is private`() throws {
    let folder = try TemporaryFolder(copyOf: RunningProgram.project + "/Examples/coventry-hwb")
    let board = try folder.read("board.yaml").replacing("packs: yes", with: "packs: no")
    try folder.write(board, to: "board.yaml")
    var workspace = try WatchedWorkspace([], in: WatchedFolder.environment(folder))
    let round = workspace.round()
    #expect(round.isWhole, "\(round.findings)")
    let paper = "meetings/2018-02-05/marmot-update"
    #expect(
      round.document(.public, paper + ".html").title
        == "Progress update on the Marmot City Strategy 2016-2019")
    #expect(
      round.documents.contains {
        $0.place == .private && $0.path == "meetings/2018-02-05/minutes/09-premises.html"
      })
    #expect(
      round.documents.allSatisfy { $0.place != .public || !$0.path.contains("09-premises") })

    let figures = round.figures(of: paper + ".md")
    let first = try #require(figures.first)
    #expect(first.reference == "${PI2.ytd}" && first.words == "148" && first.period == "Q2 2017/18")
    #expect(first.stated.map(\.file) == ["indicators/marmot-2016-19.csv"])
    let places = round.places(
      of:
        "148 young people with disabilities or health problems met an Ambition Coventry work coach "
        + "(annual target 170);", in: paper + ".md")
    #expect(places.map(\.file) == [paper + ".md"])
    #expect(places.first.map { $0.start.line <= first.place.start.line } == true)
    #expect(round.places(of: "No such words", in: paper + ".md").isEmpty)
    #expect(
      round.files(of: paper + ".md").isSuperset(of: [
        paper + ".md", "indicators/marmot-2016-19.csv", "plans/marmot-2016-19.yaml",
      ]))
  }
}
