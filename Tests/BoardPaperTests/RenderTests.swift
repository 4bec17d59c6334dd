import Foundation
import TestSupport
import Testing

@Suite struct `render` {
  private static let paper = BadInput.paper(body: "## Purpose\n\nTo inform.")
    .replacing("kind: paper", with: "kind: paper\nto: The Board\nmetadata:\n  reference: H1")

  @Test func `writes a paper from standard input to standard output`() throws {
    let run = try RunningProgram(["render", "-"], input: Self.paper)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.hasPrefix("# Progress\n\n**To:** The Board\n\n**Date:** 5th February 2018\n"))
    #expect(run.errors.isEmpty)
  }

  @Test func `gives what a paper states as JSON`() throws {
    let run = try RunningProgram(["render", "-", "--to", "json"], input: Self.paper)
    #expect(run.status == 0, "\(run.errors)")
    let paper = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(paper["to"] as? String == "The Board")
    #expect(paper["date"] as? String == "2018-02-05")
    #expect((paper["metadata"] as? [[String: String]]) == [["key": "reference", "value": "H1"]])
    let sections = try #require(paper["sections"] as? [[String: Any]])
    #expect(sections.first?["text"] as? String == "To inform.\n")
  }

  @Test func `gives clearance and background papers as JSON`() throws {
    let paper = Self.paper.replacing(
      "kind: paper\n",
      with:
        "kind: paper\nbackground-papers: [Needs]\nclearance: [{ role: legal, sent: 2018-01-12 }]\n")
    let run = try RunningProgram(["render", "-", "--to", "json"], input: paper)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(json["backgroundPapers"] as? [[String: String]] == [["title": "Needs"]])
    #expect(
      json["clearance"] as? [[String: String]] == [["role": "legal", "sent": "2018-01-12"]])
  }

  @Test func `writes nothing where the paper is wrong`() throws {
    let folder = try TemporaryFolder(["paper.md": "---\nkind: paper\n---\n"])
    let run = try RunningProgram(["render", "paper.md", "-o", "result.md"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(!folder.exists("result.md"))
  }

  @Test func `fills figures into what a paper states as data`() throws {
    let paper = "Examples/coventry-hwb/meetings/2018-02-05/marmot-update.md"
    let run = try RunningProgram(
      ["render", paper, "--to", "json"], in: RunningProgram.project)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.contains("\u{FFFC}"))
    #expect(run.output.contains("148 young people with disabilities"))
  }

  @Test func `gives the plan and the indicators of a paper as JSON, with codes and numbers`() throws
  {
    let paper = "Examples/coventry-hwb/meetings/2018-02-05/marmot-update.md"
    let run = try RunningProgram(
      ["render", paper, "--to", "json"], in: RunningProgram.project)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let appendices = try #require(json["appendices"] as? [[String: Any]])
    let groups = appendices.flatMap { $0["groups"] as? [[String: Any]] ?? [] }
    let aims = groups.flatMap { $0["aims"] as? [[String: Any]] ?? [] }
    let progress = try #require(aims.first?["progress"] as? [String: Any])
    #expect(progress["period"] as? String == "H1 2017/18")
    let indicators = groups.flatMap { $0["indicators"] as? [[String: Any]] ?? [] }
    let second = try #require(indicators.first { $0["id"] as? String == "PI2" })
    #expect(second["unit"] as? String == "count")
    let figures = try #require(second["figures"] as? [[String: Any]])
    let year = try #require(figures.first { $0["measure"] as? String == "year-to-date" })
    #expect(year["value"] as? Int == 148)
    #expect(year["period"] as? String == "Q2 2017/18")
    #expect(json["period"] as? String == "Q2 2017/18")
  }

  @Test func `gives the same JSON in a house that words and numbers things differently`() throws {
    let folder = try TemporaryFolder([
      "paper.md": Self.paper.replacing("kind: paper", with: "kind: paper\nperiod: Q2 2017/18"),
      "own/house.yaml": """
      kind: house
      extends: coventry
      dates: { style: '{{year}}/{{month-number}}/{{day}}' }
      periods: { quarter: 'K{{quarter}}' }
      numbering: { recommendations: '1.', appendices: Atodiad 1 }
      """,
    ])
    func json(house: String) throws -> String {
      try folder.write(
        "kind: board\nname: The Board\ncouncil: Anytown\nhouse: \(house)\n", to: "board.yaml")
      let run = try RunningProgram(["render", "paper.md", "--to", "json"], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      return run.output
    }
    #expect(try json(house: "own") == json(house: "coventry"))
  }
}
