import Foundation
import TestSupport

/// A workspace with one paper and one set of indicators, for workbooks of every shape.
struct IndicatorWorkspace {
  struct Indicator {
    var title: String
    var definition: String?
    var priority: Int?
    /// What was reported for the quarter; its unit is told from how it is written.
    var figure: String?
    var note: String?
    /// Why its owner judges it Amber.
    var reason: String?

    var unit: String {
      guard let figure else { return "count" }
      return figure.contains("%") ? "percent" : figure.contains("£") ? "currency" : "rate"
    }
  }

  var title = "Indicators"
  var priorities: [String] = []
  var indicators: [Indicator] = []

  static let workbook = "out/paper-indicators.xlsx"

  var files: [String: String] {
    [
      "board.yaml": board, "indicators.yaml": set, "figures.csv": figures, "paper.md": Self.paper,
      "meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      agenda: [{ id: paper, paper: paper.md }]
      """,
    ]
  }

  private var board: String {
    let list = priorities.enumerated().map { "  - { id: p\($0), title: \(Self.quoted($1)) }\n" }
    return BadInput.board + (list.isEmpty ? "" : "priorities:\n" + list.joined())
  }

  private var set: String {
    var text = "kind: indicators\ntitle: \(Self.quoted(title))\nfigures: figures.csv\nindicators:\n"
    for (number, indicator) in indicators.enumerated() {
      text += "  - id: PI\(number)\n    title: \(Self.quoted(indicator.title))\n"
      text += "    unit: \(indicator.unit)\n"
      if let priority = indicator.priority { text += "    priority: p\(priority)\n" }
      if let definition = indicator.definition {
        text += "    definition: \(Self.quoted(definition))\n"
      }
      if let reason = indicator.reason {
        text += "    judgements:\n      - period: Q2 2017/18\n        status: amber\n"
        text += "        reason: \(Self.quoted(reason))\n"
      }
    }
    return text
  }

  private var figures: String {
    var text = "indicator,measure,period,value,note\n"
    for (number, indicator) in indicators.enumerated() {
      guard let figure = indicator.figure else { continue }
      text += "PI\(number),actual,Q2 2017/18,\(Self.field(figure)),"
      text += "\(Self.field(indicator.note ?? ""))\n"
    }
    return text
  }

  /// The label of each indicator, its definition and its figure, for a reader to compare with.
  var expected: String {
    indicators.enumerated().map { number, indicator in
      ["PI\(number)", indicator.title, indicator.definition ?? "", indicator.figure ?? ""]
        .map(Self.field).joined(separator: ",") + "\n"
    }.joined()
  }

  private static let paper = """
    ---
    kind: paper
    date: 2018-02-05
    period: Q2 2017/18
    subject: Progress
    appendices: [{ title: Indicators, indicators: indicators.yaml }]
    ---

    ## Purpose

    To inform.
    """

  /// As text in double quotes, in which YAML takes nothing for a sign of its own.
  private static func quoted(_ text: String) -> String {
    let data = try? JSONEncoder().encode(text)
    return data.map { String(decoding: $0, as: UTF8.self).replacing("\\/", with: "/") } ?? "\"\""
  }

  private static func field(_ text: String) -> String {
    "\"\(text.replacing("\"", with: "\"\""))\""
  }
}

/// The scripts that read workbooks with other programs.
enum Reader {
  /// Whether Python can read workbooks here, or must.
  static let isWanted: Bool = {
    guard let python = OutsideTool.path(of: "python3") else {
      return OutsideTool.isWanted("python3 with openpyxl")
    }
    return (try? RunningProgram(["-c", "import openpyxl"], of: python).status) == 0
      || OutsideTool.isWanted("openpyxl")
  }()

  /// What a script prints.
  static func run(_ script: String, _ arguments: [String]) throws -> String {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Readers/\(script)").path
    let run = try RunningProgram(
      [path] + arguments, of: OutsideTool.path(of: "python3") ?? "/usr/bin/python3")
    return run.output + run.errors
  }
}
