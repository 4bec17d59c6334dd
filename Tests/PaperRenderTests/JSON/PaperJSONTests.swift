import Foundation
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite struct `A paper as data` {
  private static func json(for audience: Audience) throws -> String {
    let folder = RunningProgram.project + "/Examples/coventry-hwb"
    let selection = try Selection(
      paths: ["meetings/2018-02-05/marmot-update.md"], currentFolder: folder)
    let workspace = try #require(
      WorkspaceReader.read(selection, currentFolder: folder).workspace)
    let paper = try #require(workspace.papers.first)
    return try #require(PaperJSON(paper, in: workspace.visible(to: audience))).text
  }

  @Test func `says where the public may not see it, and nothing of it otherwise`() throws {
    let json = try Self.json(for: .restricted)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["notForPublication"] as? Bool == true)
    #expect(object["marking"] as? String == "Not for publication")
    let text = try Self.json(for: .public)
    #expect(!text.contains("notForPublication") && !text.contains("marking"))
  }
}
