import Foundation
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite struct `A paper as data` {
  private static func json(_ key: String, for audience: Audience) throws -> String? {
    let folder = try TemporaryFolder([
      "paper.md":
        "---\nkind: paper\ndate: 2018-02-05\nto: Us\nsubject: S\n\(key)---\n\n## Purpose\n\nP.\n"
    ])
    let selection = try Selection(paths: ["paper.md"], currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    let workspace = try #require(result.workspace)
    let paper = try #require(workspace.papers.first, "\(result.diagnostics)")
    return PaperJSON(paper, in: workspace.visible(to: audience))?.text
  }

  @Test func `says where the public may not see it, and nothing of it otherwise`() throws {
    let json = try #require(try Self.json("private: 3\n", for: .restricted))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["notForPublication"] as? Bool == true)
    #expect((object["marking"] as? String)?.hasPrefix("Not for publication. Exempt by") == true)
    let text = try #require(try Self.json("", for: .public))
    #expect(!text.contains("notForPublication") && !text.contains("marking"))
  }

  @Test func `is not there for those who may not see it`() throws {
    #expect(try Self.json("private: 3\n", for: .public) == nil)
  }

  @Test func `has the notes of a text as Markdown`() throws {
    let folder = try TemporaryFolder([
      "paper.md":
        "---\nkind: paper\ndate: 2018-02-05\nto: Us\nsubject: S\n---\n\n## Purpose\n\n"
        + "P[^src].\n\n[^src]: The register.\n"
    ])
    let selection = try Selection(paths: ["paper.md"], currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    let workspace = try #require(result.workspace, "\(result.diagnostics)")
    let paper = try #require(workspace.papers.first)
    let json = try #require(PaperJSON(paper, in: workspace.visible(to: .public))?.text)
    #expect(json.contains("P[^1].\\n\\n[^1]: The register.\\n"), "\(json)")
  }
}
