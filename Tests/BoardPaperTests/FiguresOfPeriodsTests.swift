import Foundation
import TestSupport
import Testing

/// A paper for each quarter of a year, while the figures of earlier quarters are there and its own may
/// not be.
@Suite struct `A figure belongs to its period` {
  private static let units = ["count", "percent", "rate", "currency"]
  private static let rules = ["sum", "latest", "average", "stated"]
  private static let judged = ["year-to-date", "latest"]

  private struct Sample {
    let id: String
    let unit: String
    let rule: String
    let judge: String
    let number: Int

    /// Whether a year to date follows from the quarters, where all are there.
    var hasYearToDate: Bool {
      rule == "latest" || rule == "average"
        || rule == "sum" && ["count", "currency"].contains(unit)
    }

    /// What is typed for a quarter, 1 to 4: of no two the sum or the average is that of another.
    func figure(_ quarter: Int) -> String {
      let value = number * 1_000 + [137, 251, 419, 733][quarter - 1]
      switch unit {
      case "percent": return "\(value)%"
      case "currency": return "£\(value)"
      default: return String(value)
      }
    }
  }

  private static let samples = units.flatMap { unit in
    rules.flatMap { rule in judged.map { (unit, rule, $0) } }
  }.enumerated().map {
    Sample(
      id: "X\($0)", unit: $1.0, rule: $1.1, judge: $1.2, number: 10 + $0)
  }

  private static func files(quarter: Int, arrived: Int) -> [String: String] {
    let indicators = samples.map {
      "  - { id: \($0.id), title: People \($0.id), unit: \($0.unit), better: higher, "
        + "year-to-date: \($0.rule), judge: \($0.judge), "
        + "targets: [{ for: 2017/18, value: '\($0.figure(1))' }] }\n"
    }
    let rows = samples.flatMap { sample in
      (1...4).prefix(arrived).map {
        "\(sample.id),actual,Q\($0) 2017/18,\(sample.figure($0))\n"
      }
    }
    return [
      "board.yaml": BadInput.board,
      "meeting.yaml":
        "kind: meeting\ndate: 2018-06-05\nagenda: [{ id: paper, paper: paper.md }]\n",
      "indicators.yaml":
        "kind: indicators\ntitle: People\nfigures: figures.csv\nindicators:\n"
        + indicators.joined(),
      "figures.csv": "indicator,measure,period,value\n" + rows.joined(),
      "paper.md": """
      ---
      kind: paper
      date: 2018-06-05
      period: Q\(quarter) 2017/18
      subject: Figures
      appendices: [{ title: Indicators, indicators: indicators.yaml }]
      ---

      ## Purpose

      To inform.
      """,
    ]
  }

  @Test(arguments: 1...4, 0...4)
  func `in each cell, chart and status`(quarter: Int, arrived: Int) throws {
    let folder = try TemporaryFolder(Self.files(quarter: quarter, arrived: arrived))
    let run = try RunningProgram(["build"], in: folder.path)
    try #require(run.status == 0, "\(run.errors)")
    let isThere = arrived >= quarter
    // The target is as large as the first quarter's figure, and is printed too.
    let others = Self.samples.flatMap { sample in
      (2...4).filter { $0 != quarter }.map { sample.figure($0) }
    }
    for name in ["out/paper.md", "out/paper.html"] {
      let text = try folder.read(name)
        // A chart of the quarters says of each figure which one it is of.
        .replacing(/<svg role="img".*?<\/svg>/.dotMatchesNewlines(), with: "")
      #expect(others.filter { text.contains($0) } == [], "\(name)")
      for sample in Self.samples where quarter > 1 {
        #expect(text.contains(sample.figure(quarter)) == isThere, "\(name) \(sample)")
      }
    }
    let rows = try folder.read("out/paper.md").split(separator: "\n")
    for sample in Self.samples {
      let row = try #require(rows.first { $0.contains("People \(sample.id)") && $0.first == "|" })
      #expect(
        row.contains("No data") == (!isThere || quarter > 1 && !sample.hasYearToDate), "\(row)")
    }
    let figures = try RunningProgram(
      ["figures", "--period", "Q\(quarter) 2017/18", "--to", "csv"], in: folder.path)
    #expect(figures.status == 0)
    for status in ["Green", "Amber", "Red"] where !isThere {
      #expect(!figures.output.contains(status), "\(figures.output)")
    }
  }

  @Test(arguments: ["ytd", "actual", "status", "travel"])
  func `in prose`(figure: String) throws {
    for sample in Self.samples where sample.judge == "latest" {
      var files = Self.files(quarter: 4, arrived: 2)
      files["paper.md"] = files["paper.md"]?.replacing(
        "To inform.", with: "Now ${\(sample.id).\(figure)}.")
      let folder = try TemporaryFolder(files)
      let run = try RunningProgram(["render", "paper.md"], in: folder.path)
      if figure == "status" {
        #expect(!run.output.contains(/Now (Green|Amber|Red)/), "\(run.output)")
      } else {
        // A draft has a gap, and no figure of another time.
        #expect(run.status == 0 && run.output.contains("Now [x]."), "\(run.output)")
        files["meeting.yaml"]? += "published: 2018-05-28\n"
        let published = try TemporaryFolder(files)
        let refused = try RunningProgram(["render", "paper.md"], in: published.path)
        #expect(
          refused.status == 1 && refused.errors.contains("[absent-figure]"), "\(refused.output)")
      }
    }
  }
}
