import PaperModel

/// The documentation page of all rules, generated from the rules themselves.
package struct RulesPage {
  private var lines: [String] = []

  /// The page as Markdown.
  /// - Parameter faults: the faults that reading itself reports, by id, with a sentence for each.
  package static func markdown(faults: [(id: String, sentence: String)]) -> String {
    var page = RulesPage()
    page.lines += introduction
    for group in Rule.Group.allCases { page.describe(group) }
    page.describeWorkbooks()
    page.describe(faults)
    return page.lines.joined(separator: "\n") + "\n"
  }

  private static let introduction = [
    "# Rules", "",
    "What `board-paper check` finds, rule by rule. This page is made from the rules themselves;",
    "`board-paper explain RULE` shows one of them in the terminal.", "",
    "An *error* keeps documents from being made. A *warning* is nearly always right. A *note* is",
    "worth a look. A rule that is *off* is wrong too often to be of use everywhere, and a board can",
    "switch it on. `--stage` says how far the papers are: `draft`, `clearance` or `final`.", "",
    "## How to switch a rule off, or to change how much it matters", "",
    "In `board.yaml`:", "", "```yaml", "checks:", "  double-word: off", "  missing-due-date: note",
    "```", "",
    "## How to leave one finding as it is", "",
    "Beside what was found, with the reason and, if you like, the last day on which it holds. In",
    "YAML and in front matter the remark comes after the value, or on a line of its own above it:",
    "", "```yaml", "# allow missing-owner until 2018-06-30: the board names one in June", "```", "",
    "In the text of a Markdown file it has a line of its own, and holds for the paragraph, list or",
    "table below it:", "", "```markdown", "<!-- allow double-word: quoted from the survey -->",
    "```", "",
    "`# allow RULE in this file: reason` holds for the whole file. CSV files and workbooks cannot hold",
    "remarks; theirs are in `board.yaml`:", "", "```yaml", "waivers:",
    "  - rule: mixed-shorthand", "    file: appendices/figures.csv", "    until: 2018-12-31",
    "    reason: The owner will supply the codes with the next return", "```", "",
    "A waiver by which nothing is waived any more is reported. What would make documents wrong, or",
    "keep them from being made, can be neither switched off nor waived.", "",
    "`board-paper check --fix` makes the edits that are certain, and `--dry-run` shows them first.",
    "",
    "`--format json` and `--format sarif` are for other programs, which others may read: a finding in",
    "what is private, or one that would say words of it, says what its rule finds, in which file and",
    "on which line. `--include-private` tells all of it, as the terminal does.", "",
  ]

  private mutating func describe(_ group: Rule.Group) {
    lines += ["## \(group.title)", ""]
    for rule in Rule.all where rule.group == group {
      let page = rule.page
      let essential = rule.isEssential ? " It can be neither switched off nor waived." : ""
      lines += [
        "### \(rule.id)", "", "*\(rule.severity.text)*", "", page.finds + essential, "", page.why,
        "",
      ]
      lines += ["For example:", "", "```text", page.example, "```", ""]
      lines +=
        page.insteadIsTyped ? ["Instead:", "", "```text", page.instead, "```"] : [page.instead]
      lines += ["", "How often it is wrong: \(page.doubt)", ""]
    }
  }

  private mutating func describeWorkbooks() {
    lines += [
      "## Excel workbooks", "",
      "What `board-paper check appendix.xlsx` finds in a workbook, whoever made it, and `build` in",
      "those that it makes. What the accessibility regulations ask for is an error. What each rule",
      "rests on is in [Outputs.md](Outputs.md).", "",
      "| Rule | How much it matters | What it finds |",
      "| --- | --- | --- |",
    ]
    for rule in WorkbookRule.all.sorted(by: { $0.id < $1.id }) {
      lines.append("| `\(rule.id)` | \(rule.level.severity.rawValue) | \(rule.summary) |")
    }
    lines.append("")
  }

  private mutating func describe(_ faults: [(id: String, sentence: String)]) {
    guard !faults.isEmpty else { return }
    lines += [
      "## Reading", "",
      "What is wrong with how a file is written, which no rule can go on from. It is nearly always",
      "an error, and can be neither switched off nor waived.", "", "| Name | What it means |",
      "| --- | --- |",
    ]
    for fault in faults { lines.append("| `\(fault.id)` | \(fault.sentence) |") }
  }
}
