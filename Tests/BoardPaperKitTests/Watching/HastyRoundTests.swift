@testable import BoardPaperKit
import Foundation
import TestSupport
import Testing

@Suite struct `A hasty round` {
  private static let meeting = """
    kind: meeting
    date: 2018-02-05
    venue: Council House
    agenda:
      - id: update
        title: Update
        documents: [{ paper: paper.md }]
      - id: premises
        title: Premises

    """

  private static let files = [
    "board.yaml": WatchedFolder.board + "packs: yes\n", "february/meeting.yaml": meeting,
    "february/paper.md": WatchedFolder.paper("One."),
  ]

  private static let pdf = "out/february/pack.pdf"

  @Test func `makes all but the PDFs of packs, which the next one that is not makes`() throws {
    var watched = try WatchedFolder(Self.files)
    let first = watched.workspace.round()
    #expect(first.isWhole && watched.folder.exists("out/february/pack.html"), "\(first.findings)")
    try watched.folder.write("earlier", to: Self.pdf)
    try watched.folder.write(WatchedFolder.paper("Two."), to: "february/paper.md")
    let hasty = watched.workspace.round(isHasty: true)
    #expect(hasty.changed.contains("out/february/pack.html") && watched.workspace.hasLeftOver)
    #expect(try watched.folder.read("out/february/pack.html").contains("Two."))
    #expect(try watched.folder.read(Self.pdf) == "earlier")
    _ = watched.workspace.round(isHasty: true)
    #expect(watched.workspace.hasLeftOver)
    _ = watched.workspace.round()
    #expect(!watched.workspace.hasLeftOver)
    // Where nothing makes PDF there is none.
    #expect((try? watched.folder.read(Self.pdf)) != "earlier")
  }

  @Test func `leaves nothing over where no pack is another`() throws {
    var watched = try WatchedFolder(Self.files)
    _ = watched.workspace.round()
    _ = watched.workspace.round(isHasty: true)
    #expect(!watched.workspace.hasLeftOver)
  }

  @Test func `keeps no PDF that may tell of what is private now`() throws {
    var watched = try WatchedFolder(Self.files)
    _ = watched.workspace.round()
    try watched.folder.write("earlier", to: Self.pdf)
    try watched.folder.write(
      Self.meeting.replacing(
        "title: Update", with: "title: Update\n    private: { paragraph: 3, reason: a lease }"),
      to: "february/meeting.yaml")
    let round = watched.workspace.round(isHasty: true)
    #expect(round.isWhole, "\(round.findings)")
    #expect((try? watched.folder.read(Self.pdf)) != "earlier")
    #expect(!watched.folder.exists("out/february/paper.html"))
  }
}
