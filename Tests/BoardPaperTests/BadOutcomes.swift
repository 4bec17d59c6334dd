/// Wrong figures of areas and groups, and wrong gaps.
extension BadInput {
  static let outcomes: [BadInput] = [
    outcome("an unknown area", rule: "unknown-area", rows: "PI1,2016/17,7%,1️⃣englnad,,,,,,"),
    outcome("an unknown group", rule: "unknown-group", rows: "PI1,2016/17,7%,,1️⃣looked-atfer,,,,,"),
    outcome(
      "a group of another indicator", rule: "unknown-group",
      rows: "PI2,2016/17,7%,,1️⃣looked-after,,,,,"),
    outcome(
      "a lower limit above the figure", rule: "wrong-limits",
      rows: "PI1,2016/17,7%,,,1️⃣8%,9%,,,"),
    outcome(
      "an upper limit below the figure", rule: "wrong-limits",
      rows: "PI1,2016/17,7%,england,,5%,1️⃣6.9%,,,"),
    outcome(
      "one limit alone", rule: "wrong-limits", rows: "PI1,2016/17,7%,,,1️⃣6%,,,,"),
    outcome(
      "a limit in another unit", rule: "wrong-limits", rows: "PI1,2016/17,7%,,,1️⃣6,8%,,,"),
    outcome(
      "limits of a figure that is not there", rule: "wrong-limits",
      rows: "PI1,2016/17,[x],,,1️⃣6%,8%,,,"),
    outcome(
      "nobody whom a figure is about", rule: "wrong-denominator",
      rows: "PI1,2016/17,7%,,,,,1️⃣0,,"),
    outcome(
      "a comparison that is none", rule: "unknown-comparison",
      rows: "PI1,2016/17,7%,,,,,,1️⃣Beter,"),
    outcome("a trend that is none", rule: "unknown-trend", rows: "PI1,2016/17,7%,,,,,,,1️⃣Up"),
    outcome(
      "two figures of an area for one time", rule: "contradictory-figures",
      rows: "PI1,2016/17,2️⃣7%,england,,,,,,\nPI1,2016/17,1️⃣8%,england,,,,,,"),
    outcome(
      "a figure of an area in another unit", rule: "misfit-figure",
      rows: "PI1,2016/17,1️⃣£7,england,,,,,,"),
    BadInput(
      "limits in a table with several figures a row", rule: "misplaced-column",
      files: files(csv: "indicator,measure,1️⃣lower,2016/17\nPI1,actual,5%,7%\n")),
    gap("a gap against nothing that is known", rule: "unknown-group", "against: 1️⃣englnad"),
    gap("a gap of an unknown group", rule: "unknown-group", "group: 1️⃣looked-atfer"),
    gap("a gap over an unknown scale", rule: "unknown-scale", "over: 1️⃣deprivaton"),
    gap(
      "a gap of a group with itself", rule: "wrong-gap",
      "group: looked-after, against: looked-after",
      marksWhole: true),
    gap(
      "a gap over a scale and of a group", rule: "wrong-gap", "over: both, group: looked-after",
      marksWhole: true),
    asked("an unknown area that a text asks for", rule: "unknown-figure", "PI1.actual wales"),
    asked(
      "a period of an area that is none", rule: "wrong-reference", "PI1.actual england 2018/20"),
    asked("a limit that no row states", rule: "absent-figure", "PI1.lower"),
    asked("a trend that no row states", rule: "absent-figure", "PI1.trend england"),
    asked("a gap that there is not", rule: "unknown-figure", "PI1.gap deprivation"),
    asked("a gap that cannot be computed", rule: "absent-figure", "PI1.gap care"),
    asked("a change since a time before all figures", rule: "absent-figure", "PI1.gap-change land"),
  ]

  private static func outcome(_ name: String, rule: String, rows: String) -> BadInput {
    let lines = rows.split(separator: "\n").map { row in
      let (id, rest) = (row.prefix(3), row.dropFirst(3))
      return "\(id),actual\(rest)\n"
    }
    return BadInput(name, rule: rule, files: files(csv: columns + lines.joined()))
  }

  private static func gap(
    _ name: String, rule: String, _ gap: String, marksWhole: Bool = false
  ) -> BadInput {
    BadInput(
      name, rule: rule,
      files: files(gaps: "[\(marksWhole ? "1️⃣" : "")\("{ id: wrong, \(gap) }")]"))
  }

  private static func asked(_ name: String, rule: String, _ reference: String) -> BadInput {
    BadInput(
      name, rule: rule,
      files: files(
        csv: columns + "PI1,actual,2016/17,7%,,,,,,,\nPI1,actual,2016/17,9%,england,,,,,,\n",
        gaps: "[{ id: care, group: looked-after }, { id: land, against: england }]",
        prose: "It is 1️⃣${\(reference)}."))
  }

  private static let columns =
    "indicator,measure,period,value,area,group,lower,upper,denominator,compared,trend\n"

  private static func files(
    csv: String = columns, gaps: String = "[]", prose: String = "To inform."
  ) -> [String: String] {
    [
      "board.yaml": board, "figures.csv": csv,
      "i.yaml": """
      kind: indicators
      title: Indicators
      figures: figures.csv
      areas: [{ id: england, name: England }]
      groups: [{ id: poor, name: The poor }, { id: rich, name: The rich }]
      scales: [{ id: both, name: both, groups: [poor, rich] }]
      indicators:
        - id: PI1
          title: People
          unit: percent
          groups: [{ id: looked-after, name: Looked after }]
          gaps: \(gaps)
        - { id: PI2, title: Others, unit: percent }

      """,
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      period: 2016/17
      subject: Progress
      indicators: [i.yaml]
      ---

      ## Purpose

      \(prose)
      """,
    ]
  }
}
