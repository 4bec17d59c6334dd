import Foundation
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite struct `A paper as data` {
  private static func paper() throws -> BoardPaper {
    let folder = RunningProgram.project + "/Examples/coventry-hwb"
    let selection = try Selection(
      paths: ["meetings/2018-02-05/marmot-update.md"], currentFolder: folder)
    let workspace = try #require(
      WorkspaceReader.read(selection, currentFolder: folder).workspace)
    return try #require(workspace.papers.first)
  }

  @Test func `says where the public may not see it, and nothing of it otherwise`() throws {
    let paper = try Self.paper()
    let json = PaperJSON(
      paper, board: nil, audience: .restricted, marking: "Not for publication")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(try json.text.utf8)) as? [String: Any])
    #expect(object["notForPublication"] as? Bool == true)
    #expect(object["marking"] as? String == "Not for publication")
    let text = try PaperJSON(paper, board: nil, marking: "Not for publication").text
    #expect(!text.contains("notForPublication") && !text.contains("marking"))
  }
}
