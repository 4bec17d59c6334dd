import PaperCompose
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

/// What an author types into any field of any row stays in its cell.
@Suite struct `A table of a paper` {
  private static let hostile = [
    "a | b", "a\\|b", "</td></tr>", "<table>", "| --- |", "`|`", "*", "**x", "[a](b|c)", "\\",
    "&lt;", "&#124;", "1. x", "# x", "> x", "- x", "![x](y)", "<!--", "-->", "```", "~~~", "=",
    "=1+1", "@x", "\u{A0}", "é", "日本", "🙂", "{{x}}", "$x", "\"", "'", "x\\", "||", ":-:",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    let text = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      hostile.randomElement(using: &generator) ?? ""
    }.joined(separator: " ")
    // Fields that hold nothing but blanks are an error of their own.
    return text.allSatisfy(\.isWhitespace) ? "x" : text
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }

  @Test(arguments: 1...60)
  func `has the same rows and columns whatever stands in its fields`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    func field() -> String { Self.quoted(Self.text(&generator)) }
    func csvField() -> String {
      "\"" + Self.text(&generator).replacing("\"", with: "\"\"") + "\""
    }
    let folder = try TemporaryFolder([
      "board.yaml": """
      kind: board
      name: Board
      priorities: [{ id: young, title: \(field()), long-title: \(field()) }]
      organisations: [{ id: o, name: \(field()), unit: \(field()) }]
      """,
      "plan.yaml": """
      kind: action-plan
      title: Plan
      groups:
        - priority: young
          aims:
            - number: \(field())
              aim: 'Aim'
              lead: \(field())
              actions:
                - { text: 'Act', lead: \(field()), status: \(field()) }
              progress:
                - { period: H1 2017/18, shown: \(field()), text: 'Done' }
            - aim: 'Second'
      """,
      "indicators.yaml": """
      kind: indicators
      title: I
      figures: f.csv
      indicators:
        - id: PI1
          priority: young
          title: \(field())
          owner: { organisation: o, contact: \(field()) }
          unit: milestone
          targets: [{ for: 2017/18, value: \(field()), shown: \(field()) }]
        - { id: PI2, priority: young, title: \(field()), unit: milestone }
      """,
      "f.csv": """
      indicator,measure,period,value,shown-as
      PI1,baseline,2015/16,\(csvField()),
      PI1,actual,Q2 2017/18,\(csvField()),\(csvField())
      PI2,year-to-date,Q2 2017/18,\(csvField()),
      """,
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      period: Q2 2017/18
      subject: P
      appendices:
        - title: \(field())
          plan: plan.yaml
          indicators: indicators.yaml
          labels: { young: { aim: \(field()), target: \(field()) } }
      ---

      ## Purpose

      To inform.
      """,
    ])
    let selection = try Selection(paths: [], currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    let workspace = try #require(result.workspace)
    let paper = try #require(workspace.papers.first, "\(result.diagnostics)")
    #expect(result.diagnostics == [])
    let markdown = MarkdownWriter.write(
      PrintedPaper.compose(paper, in: workspace.visible(to: .restricted)))
    let tables = MarkdownReader.read(markdown).blocks.compactMap {
      placed -> Written<Never>.Table? in
      if case .table(let table) = placed.block { table } else { nil }
    }
    #expect(tables.map(\.columns.count) == [4, 8], "\(markdown)")
    #expect(tables.map(\.rows.count) == [2, 2], "\(markdown)")
  }
}
