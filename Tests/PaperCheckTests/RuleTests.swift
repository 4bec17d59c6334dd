import PaperCheck
import PaperModel
import PaperSource
import TestSupport
import Testing

/// Reads a workspace of one paper with the built-in house, and gives what the rules find in it.
private func findings(_ paper: String, stage: Stage = .draft) throws -> [Diagnostic] {
  let folder = try TemporaryFolder([
    "board.yaml": "kind: board\nname: Sample Health and Wellbeing Board\n", "paper.md": paper,
  ])
  let selection = try Selection(paths: [], currentFolder: folder.path)
  let result = WorkspaceReader.read(selection, currentFolder: folder.path)
  #expect(result.diagnostics == [])
  return Checker(stage: stage).findings(in: try #require(result.workspace))
}

private func paper(frontMatter: String = "", body: String) -> String {
  "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n\(frontMatter)---\n\n\(body)\n"
}

@Suite struct `A rule` {
  @Test func `is silent on a paper that has what a draft needs`() throws {
    #expect(try findings(paper(body: "## Purpose\n\nTo inform.")) == [])
  }

  @Test func `has a name of its own`() {
    #expect(Rule.all.map(\.id) == Rule.all.map(\.id).sorted())
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
  }

  @Test(arguments: [
    ("## 1. Purpose", true), ("## 1.1 Purpose", true), ("## 2) Purpose", true),
    ("## 2018 figures", false), ("## 16-18 year olds", false), ("## Purpose 1.", false),
  ])
  func `finds numbers typed in headings and nothing else`(heading: String, isFound: Bool) throws {
    let found = try findings(paper(body: "## Purpose\n\nText.\n\n\(heading)\n\nText."))
    #expect(found.contains { $0.rule == "hand-numbered-heading" } == isFound)
  }

  @Test func `asks for sections and header lines by stage`() throws {
    let text = paper(body: "## Purpose\n\nText.")
    #expect(try findings(text, stage: .clearance) == [])
    let final = try findings(text, stage: .final)
    #expect(final.map(\.rule) == ["missing-header-field", "missing-section", "missing-section"])
  }

  @Test func `lets two recommendations go without ids`() throws {
    let text = paper(
      frontMatter: "recommendations: [Endorse it, Note it]\n", body: "## Purpose\n\nText.")
    #expect(try findings(text) == [])
  }
}

@Suite struct `A rule that asks for something` {
  @Test func `does not call missing what is stated and wrong`() throws {
    let folder = try TemporaryFolder([
      "paper.md": paper(
        frontMatter: "to: The Board #1\nfrom: [{ role: Chair }]\n", body: "## Purpose\n\nText.")
    ])
    let selection = try Selection(paths: ["paper.md"], currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    #expect(result.diagnostics.map(\.rule) == ["text-cut-off", "missing-key"])
    let found = Checker(stage: .final).findings(in: try #require(result.workspace))
    #expect(!found.contains { $0.rule == "missing-header-field" })
  }
}
