import CouncilEnglish
import PaperMarkup
import PaperModel
import PaperSource
import TestSupport
import Testing

@testable import PaperCheck

@Suite struct `A line of prose` {
  private static func lines(_ body: String) throws -> [ProseLine] {
    let folder = try TemporaryFolder([
      "paper.md": "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n---\n\n\(body)\n"
    ])
    let selection = try Selection(paths: ["paper.md"], currentFolder: folder.path)
    let result = WorkspaceReader.read(
      selection, currentFolder: folder.path, keepsPassages: true)
    let passages = try #require(result.workspace).passages.filter { $0.key == nil }
    return passages.flatMap { ProseLine.lines(of: $0, WordForms(.builtIn)) }
  }

  @Test func `has the words of each paragraph, heading, item and cell`() throws {
    let lines = try Self.lines(
      "## Purpose\n\nOne *two*\nthree.\n\n- four\n  - five\n\n| a | b |\n| - | - |\n| c | d<br>e |")
    #expect(
      lines.map { "\($0.role): \($0.text)" }.prefix(7) == [
        "heading(level: 2): Purpose", "paragraph: One two three.", "item: four", "item: five",
        "header: a", "header: b", "cell: c",
      ])
  }

  /// The places of words in Markdown, in which every word stands once.
  @Test(arguments: [
    "One *two* **three** `four` five.", "1. one\n2. two\n   - three\n\n   four",
    "> one two\n> three", "[one](https://one.example/two) two [three](four.md \"five\") six",
    "| 1 one | two |\n| --- | --- |\n| three | *four* |\n| | five \\| six |",
    "AT\\&T \\*one\\* 1&lt;2 two",
    "é one — “two” three’s über four", "one\\\ntwo  \nthree", "<https://one.example/> two",
    "One two[^1] three.\n\n[^1]: 1 four *five*\n    six\n\nseven",
    "[^é]: one\n\n> two[^é]",
    "12 one, 1,200 two; 93% three (£4m) four-five six/seven",
  ])
  func `knows where each of its words was typed`(body: String) throws {
    let source = Array("## One\n\n\(body)".split(separator: "\n", omittingEmptySubsequences: false))
    for line in try Self.lines("## One\n\n\(body)").dropFirst() {
      for word in line.words {
        let range = line.range(word.span)
        let scalars = Array(source[range.start.line - 7].unicodeScalars)
        var typed = String.UnicodeScalarView()
        typed.append(contentsOf: scalars[(range.start.column - 1)..<(range.end.column - 1)])
        let words = String(typed).replacing("\\", with: "").replacing("&lt;", with: "<")
        #expect(words == String(word.text) || word.text.contains("&"), "\(range)")
      }
    }
  }
}
