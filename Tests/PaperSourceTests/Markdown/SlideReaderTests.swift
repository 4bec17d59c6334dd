import PaperMarkup
import PaperModel
import TestSupport
import Testing

@testable import PaperSource

@Suite struct `The slides of a briefing` {
  private func read(_ body: String) throws -> (slides: [Slide], rules: [String]) {
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample Board\n",
      "b.md": "---\nkind: briefing\ndate: 2018-02-05\ntitle: Progress\n---\n\(body)",
      "shared.md": "---\nkind: text\n---\n\n## Shared\n\nText\n\n---\n\n## More\n",
    ])
    let result = WorkspaceReader.read(
      try Selection(paths: [], currentFolder: folder.path), currentFolder: folder.path)
    return (result.workspace?.papers.first?.slides ?? [], result.diagnostics.map(\.rule))
  }

  private func words(_ blocks: [Prose.Block]) -> [String] {
    blocks.map { block in
      switch block {
      case .paragraph(let line), .heading(_, let line): line.plainText
      default: "other"
      }
    }
  }

  @Test func `end at breaks, and begin with their titles`() throws {
    let (slides, rules) = try read(
      "\n# One\n\nA\n\n---\n\nB\n\n### Two\n\n#### Below\n\n***\n\nC\n")
    #expect(rules.isEmpty)
    #expect(slides.map { $0.title?.value.plainText } == ["One", "Two", nil])
    #expect(slides.map { words($0.content) } == [["A"], ["B", "Below"], ["C"]])
    #expect(slides.map(\.range.start.line) == [7, 13, 21])
  }

  @Test func `have notes after a line of their own, to their end`() throws {
    let (slides, _) = try read(
      "\n## One\n\nA\n\nNote:\n\nSay\n\n## Not a title\n\nNote:\n\n---\n\n## Two\n\nnotes:\nIn one\n"
    )
    #expect(words(slides[0].content) == ["A"])
    #expect(words(slides[0].notes) == ["Say", "Not a title", "Note:"])
    #expect(words(slides[1].notes) == ["In one"])
  }

  @Test func `take no sentence that begins with the word for notes`() throws {
    let (slides, _) = try read("\n## One\n\nNote: the figures are early.\n\n- Note:\n\n**Note:**\n")
    #expect(slides.map(\.notes.count) == [0])
    #expect(slides.map(\.content.count) == [3])
  }

  @Test func `are none without text, and one for each break`() throws {
    #expect(try read("\n").slides.isEmpty)
    #expect(try read("\n---\n\n---\n").slides.count == 3)
  }

  @Test func `come from included texts too`() throws {
    let (slides, _) = try read("\n## One\n\n---\n\n${include shared.md}\n")
    #expect(slides.map { $0.title?.value.plainText } == ["One", "Shared", "More"])
  }

  @Test func `are not joined by a break without an empty line`() throws {
    let (slides, rules) = try read("\n## One\n\nText\n---\n\n## Two\n\nTitle\n===\n")
    #expect(rules == ["joined-slide-break"])
    #expect(slides.count == 1)
  }

  @Test(arguments: [
    "", "---", "---\nkind: briefing", "---\nkind: briefing\n---",
    "---\nkind: briefing\ntitle: [x\n---\n",
    "---\nkind: briefing\ntitle: A\ndate: yesterday\nindicators: none.yaml\n---\n\n---",
  ]) func `of a broken file are reported and not made`(text: String) throws {
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample Board\n", "b.md": text,
    ])
    let result = WorkspaceReader.read(
      try Selection(paths: [], currentFolder: folder.path), currentFolder: folder.path)
    #expect(result.diagnostics.contains { $0.severity == .error })
    #expect(result.asFarAsRead?.papers.isEmpty != false)
  }
}
