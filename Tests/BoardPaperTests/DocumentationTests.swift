import CouncilEnglish
import Foundation
import PaperCheck
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite struct `The documentation` {
  @Test func `says of each kind of file what its reader reads`() throws {
    try Golden.expect(
      InputsPage.markdown, equalsFileAt: RunningProgram.project + "/Documentation/Inputs.md")
  }

  @Test func `names for templates are those that houses are checked against`() throws {
    try Golden.expect(
      TemplateNamesPage.markdown,
      equalsFileAt: RunningProgram.project + "/Documentation/TemplateNames.md")
  }

  @Test func `tells programs the keys of a paper that records have`() throws {
    try Golden.expect(
      PaperJSONPage.markdown, equalsFileAt: RunningProgram.project + "/Documentation/PaperJSON.md")
  }

  @Test func `lists the words that the program goes by`() throws {
    try Golden.expect(
      WordsPage.markdown, equalsFileAt: RunningProgram.project + "/Documentation/Words.md")
  }

  @Test func `says of each rule what it finds`() throws {
    try Golden.expect(
      RulesPage.markdown(faults: ReadingFaults.all.map { ($0.id, $0.sentence) }),
      equalsFileAt: RunningProgram.project + "/Documentation/Rules.md")
  }

  @Test func `has settings by which an editor finds schemas and findings`() throws {
    let page = try String(
      contentsOfFile: RunningProgram.project + "/Documentation/Editors.md", encoding: .utf8)
    let blocks = page.components(separatedBy: "```json\n").dropFirst().map {
      Data(($0.components(separatedBy: "```").first ?? "").utf8)
    }
    try #require(blocks.count == 2)
    let settings = try #require(
      try JSONSerialization.jsonObject(with: blocks[0]) as? [String: Any])
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board, "paper.md": "---\nkind: paper\n---\n",
    ])
    _ = try RunningProgram(["schema", "--all"], in: folder.path)
    let schemas = try #require(settings["yaml.schemas"] as? [String: Any])
    #expect(schemas.keys.allSatisfy(folder.exists) && schemas.count == 1)

    let tasks = try #require(try JSONSerialization.jsonObject(with: blocks[1]) as? [String: Any])
    let task = try #require((tasks["tasks"] as? [[String: Any]])?.first)
    let matcher = try #require(task["problemMatcher"] as? [String: Any])
    let pattern = try #require((matcher["pattern"] as? [String: Any])?["regexp"] as? String)
    let expression = try NSRegularExpression(pattern: pattern)
    let run = try RunningProgram(["check"], in: folder.path)
    let found = run.output.split(separator: "\n").map(String.init).compactMap { line in
      expression.firstMatch(in: line, range: NSRange(line.startIndex..., in: line)).map { match in
        (1...4).map { Range(match.range(at: $0), in: line).map { String(line[$0]) } }
      }
    }
    #expect(found.count == 2, "\(run.output)")
    #expect(found.allSatisfy { $0 == ["paper.md", "2", "1", "error"] }, "\(found)")
  }
}
