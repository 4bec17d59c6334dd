import PaperModel

/// Files of small workspaces, by their paths.
enum SampleFiles {
  /// A paper with a body of its own.
  static func paper(_ body: String, frontMatter: String = "") -> [String: String] {
    [
      "paper.md":
        "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n\(frontMatter)---\n\n\(body)\n"
    ]
  }

  /// A plan of one priority, and a paper of quarter 2 of 2017/18 that prints it.
  static func plan(_ aims: String) -> [String: String] {
    [
      "board.yaml": "kind: board\nname: X\npriorities: [{ id: p, title: P }]\n",
      "plan.yaml": "kind: action-plan\ntitle: X\ngroups:\n  - priority: p\n    aims:\n\(aims)\n",
      "paper.md": """
      ---
      kind: paper
      date: 2018-02-05
      period: Q2 2017/18
      subject: X
      appendices: [{ title: Plan, plan: plan.yaml }]
      ---

      ## Purpose

      X.
      """,
    ]
  }

  /// An aim with one report, for a plan.
  static func report(_ period: String, _ rest: String = "text: X.") -> String {
    "      - aim: X\n        progress:\n          - period: \(period)\n            \(rest)\n"
  }

  /// Meetings, each in a folder of its own, with an agenda where they state none.
  static func meetings(
    _ texts: String..., board: String = "", others: [String: String] = [:]
  ) -> [String: String] {
    var files = ["board.yaml": "kind: board\nname: Sample Board\n\(board)"]
    for (place, text) in texts.enumerated() {
      let agenda = text.contains("agenda:") ? "" : "agenda: [{ id: a, title: A }]\n"
      files["m\(place)/meeting.yaml"] = "kind: meeting\n\(text)\n\(agenda)"
    }
    return files.merging(others) { $1 }
  }
}

extension RuleCase {
  /// A recommendation with a rule for it.
  static func recommend(_ rule: String, _ text: String) -> RuleCase {
    RuleCase(rule, text, frontMatter: "recommendations:\n  - text: \(text)\n", body: "X.")
  }

  /// A paper with so many appendices, some of whose titles carry the marks of what is expected.
  init(
    _ rule: String, stage: Stage = .clearance, appendices: Int, marked: [Int] = [],
    recommendation: String = "Note it", _ body: String
  ) {
    let signs = ["1️⃣", "2️⃣", "3️⃣", "4️⃣"]
    let entries = (1...4).prefix(appendices).map { number in
      let mark = marked.firstIndex(of: number).map { signs[$0] } ?? ""
      return "  - { title: \(mark)Part \(number), text: text.md }\n"
    }.joined()
    self.init(
      rule, stage: stage, body,
      files: [
        "text.md": "---\nkind: text\n---\n\nFigures.\n",
        "paper.md":
          "---\nkind: paper\ndate: 2018-02-05\nsubject: Appendix 9\n"
          + "recommendations: [\(recommendation)]\n"
          + (entries.isEmpty ? "" : "appendices:\n\(entries)") + "---\n\n## Purpose\n\n\(body)\n",
      ])
  }

  /// A final paper of a house that wants clearance and background papers.
  init(
    _ rule: String, cleared stage: Stage = .final, _ description: String = "",
    frontMatter: String
  ) {
    let house = HouseFiles.coventry(
      to: """

        clearance:
          - { role: finance, label: Director of Finance, required: clearance }
          - { role: legal, label: Legal Services, required: final }
          - { role: director, label: Director }
        background-papers: final

        """)
    let own = RuleCase(rule, frontMatter: frontMatter, body: "X.").files
    self.init(rule, stage: stage, description, files: own.merging(house) { $1 })
  }
}
