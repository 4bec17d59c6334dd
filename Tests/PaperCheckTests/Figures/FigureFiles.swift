/// The files of a workspace with indicators, as cases need them.
enum FigureFiles {
  /// An indicator that lacks nothing; lines of `more` are keys besides.
  static func indicator(
    _ id: String = "PI2",
    title: String = "Number of young people with disabilities who meet a work coach",
    definition: String? = "Those who came at least once",
    owner: String? = "{ organisation: council, contact: Jo Patel }", unit: String = "count",
    better: String? = "higher", targets: [String] = ["{ for: 2017/18, value: 170 }"],
    more: [String] = []
  ) -> String {
    var lines = ["- id: \(id)", "  title: \(title)", "  unit: \(unit)"]
    if let definition { lines.append("  definition: \(definition)") }
    if let owner { lines.append("  owner: \(owner)") }
    if let better { lines.append("  better: \(better)") }
    if !targets.isEmpty { lines += ["  targets:"] + targets.map { "    - \($0)" } }
    return (lines + more.map { "  \($0)" }).map { "  \($0)\n" }.joined()
  }

  static func set(_ indicators: [String]) -> String {
    "kind: indicators\ntitle: Indicators\nfigures: figures.csv\nindicators:\n"
      + indicators.joined()
  }

  static func figures(_ rows: [String], columns: String = "") -> String {
    (["indicator,measure,period,value" + columns] + rows).joined(separator: "\n") + "\n"
  }

  /// Indicators with their figures, and no paper.
  static func record(_ indicators: [String], _ rows: [String], columns: String = "") -> [String:
    String]
  {
    ["indicators.yaml": set(indicators), "figures.csv": figures(rows, columns: columns)]
  }

  /// A paper on the second quarter of 2017/18 that prints the indicators, and a plan if there is one.
  static func paper(_ body: String, hasPlan: Bool = false) -> String {
    """
    ---
    kind: paper
    date: 2018-02-05
    period: Q2 2017/18
    subject: Progress
    appendices:
      - title: Indicators
        indicators: indicators.yaml
    \(hasPlan ? "    plan: plan.yaml\n" : "")---

    ## Purpose

    \(body)

    """
  }
}
